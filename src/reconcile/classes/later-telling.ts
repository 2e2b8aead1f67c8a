import { type Candidate, soleLine } from '../classify/candidate.js';
import type { Scene } from '../classify/scene.js';
import { near, toleranceOf } from '../engines/rules.js';
import { type LedgerLine, other, type Side } from '../ledger/line.js';
import { isAsMuch } from './as-much.js';

/**
 * How the other side tells, after the as-of moment, what one side tells alone: under the same key, or, where
 * it has a number of its own for it, the same amount in the same cell.
 */
export function laterTelling(it: Candidate, scene: Scene): LedgerLine | undefined {
  const sole = soleLine(it);
  if (!sole) return undefined;
  const { side, counted } = sole;
  const later = scene.context(other(side), 'later');
  return (
    later.ofFact(counted.line).find((one) => isAsMuch(one, counted, scene)) ??
    later
      .ofCell(counted.line, it.dimensions)
      .find(
        (one) =>
          isAsMuch(one, counted, scene) &&
          !scene.standsByKey(side, one) &&
          !isKnownLater(one, side, it, scene),
      )
  );
}

/** Whether this side too tells it after the as-of moment: then it is another fact. */
function isKnownLater(later: LedgerLine, side: Side, it: Candidate, scene: Scene): boolean {
  const mine = scene.context(side, 'later');
  const tolerance = toleranceOf(scene.policy);
  return (
    mine.ofFact(later).length > 0 ||
    mine.ofCell(later, it.dimensions).some((one) => near(one.occurredAt, later.occurredAt, tolerance))
  );
}
