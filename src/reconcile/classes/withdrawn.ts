import { byText } from '../../core/field.js';
import { anyLine, type Candidate, type Counted, soleLine } from '../classify/candidate.js';
import type { Scene, Withdrawn } from '../classify/scene.js';
import { near, softly, toleranceOf } from '../engines/rules.js';
import { type LedgerLine, other, recordName } from '../ledger/line.js';
import { isAsMuch } from './as-much.js';
import type { BreakClass, Found } from './break-class.js';

/**
 * Finds what stands on one side alone and does not stand on the other: by key, else by amount in one
 * cell.
 */
const standsOnOneSide = (how: Withdrawn): BreakClass['find'] =>
  function* (open, scene) {
    // Who takes the first that fits, in the order in which things happened, finds one for as many as can be.
    const inTime = [...open].sort((a, b) => byText(anyLine(a).occurredAt, anyLine(b).occurredAt));
    const used = new Set<LedgerLine>();
    const explained = new Set<Candidate>();
    for (const byKey of [true, false])
      for (const it of inTime) {
        const found = explained.has(it) ? undefined : withdrawnBy(it, byKey, how, scene, used);
        if (!found) continue;
        explained.add(it);
        yield found;
      }
  };

function withdrawnBy(
  it: Candidate,
  byKey: boolean,
  how: Withdrawn,
  scene: Scene,
  used: Set<LedgerLine>,
): Found | undefined {
  const sole = soleLine(it);
  if (!sole) return undefined;
  const { side, counted } = sole;
  const shown = scene.context(other(side), how);
  const like = byKey ? shown.ofFact(counted.line) : shown.ofCell(counted.line, it.dimensions);
  const fits = (line: LedgerLine): boolean =>
    byKey ||
    // What was taken back and told anew is no longer gone.
    (!scene.standsByKey(other(side), line) && isSamePosting(line, counted, scene));
  const gone = like.find((line) => !used.has(line) && fits(line));
  if (!gone) return undefined;
  used.add(gone);
  return { taken: [it], side: other(side), proof: { withdrawn: recordName(gone) } };
}

/** In an even series only the moment tells which of the equal postings was taken back. */
function isSamePosting(gone: LedgerLine, counted: Counted, scene: Scene): boolean {
  const { line } = counted;
  if (!near(gone.occurredAt, line.occurredAt, toleranceOf(scene.policy))) return false;
  if (!isAsMuch(gone, counted, scene)) return false;
  return gone.quantity !== '' || softly(gone.value, line.value);
}

/** The line was taken back on one side and stands on the other. */
export const reversedOneSide: BreakClass = {
  code: 'REVERSED_ONE_SIDE',
  severity: 'high',
  sentence: '{here} has taken back {what}; {there} has not.',
  causes: ['The reversal was not delivered.', 'The posting was taken back by hand on one side only.'],
  nextStep: 'Reverse it in {there} too, or tell it again in {here}.',
  move: 'there',
  remedy: 'reverse',
  find: standsOnOneSide('reversed'),
};

/** The line was called off on one side and stands on the other. */
export const cancelledOneSide: BreakClass = {
  code: 'CANCELLED_ONE_SIDE',
  severity: 'high',
  sentence: '{here} has cancelled {what}; in {there} it stands.',
  causes: ['The cancellation was not delivered.', 'Work had begun before it arrived.'],
  nextStep: 'Cancel it in {there} too, or open it again in {here}.',
  move: 'there',
  remedy: 'reverse',
  find: standsOnOneSide('cancelled'),
};
