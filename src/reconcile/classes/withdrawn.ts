import { mapKey } from '../../core/fraction.js';
import { type Candidate, type Counted, onlySide } from '../classify/candidate.js';
import type { Scene } from '../classify/scene.js';
import { cellOf, near } from '../engines/rules.js';
import { type LedgerLine, other } from '../ledger/line.js';
import type { BreakClass, Found } from './break-class.js';

/**
 * Finds what stands on one side alone and does not stand on the other: by key, else by amount in one
 * cell.
 */
const standsOnOneSide = (state: LedgerLine['state']): BreakClass['find'] =>
  function* (open, scene) {
    const used = new Set<LedgerLine>();
    for (const byKey of [true, false])
      for (const it of open) {
        const found = withdrawnBy(it, byKey, state, scene, used);
        if (found) yield found;
      }
  };

function withdrawnBy(
  it: Candidate,
  byKey: boolean,
  state: LedgerLine['state'],
  scene: Scene,
  used: Set<LedgerLine>,
): Found | undefined {
  const side = onlySide(it);
  const [counted] = side && it[side].length === 1 ? it[side] : [];
  if (!side || !counted || (byKey && counted.line.key === '')) return undefined;
  const fits = (line: LedgerLine): boolean =>
    byKey ? isSameFact(line, counted.line) : isSameAmount(line, counted, it, scene);
  const gone = scene
    .context(other(side), 'withdrawn')
    .find((line) => line.state === state && !used.has(line) && fits(line));
  // What was taken back and told anew is no longer gone.
  if (!gone || (!byKey && scene.standsByKey(other(side), gone))) return undefined;
  used.add(gone);
  return { taken: [it], side: other(side), proof: { withdrawn: gone.id || gone.key } };
}

const isSameFact = (a: LedgerLine, b: LedgerLine): boolean => a.flow === b.flow && a.key === b.key;

function isSameAmount(gone: LedgerLine, { line, amount }: Counted, it: Candidate, scene: Scene): boolean {
  if (cellOf(gone, it.dimensions) !== cellOf(line, it.dimensions)) return false;
  // In an even series only the moment tells which of the equal postings was taken back.
  if (!near(gone.occurredAt, line.occurredAt, scene.policy.timeToleranceSeconds * 1000)) return false;
  if (gone.quantity === '' || line.quantity === '')
    return gone.quantity === line.quantity && (gone.value === line.value || !gone.value || !line.value);
  const counted = scene.count(gone);
  return counted.unit === it.unit && mapKey(counted.amount) === mapKey(amount);
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
