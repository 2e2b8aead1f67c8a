import { mapKey } from '../../core/fraction.js';
import { anyLine, type Candidate, onlySide } from '../classify/candidate.js';
import type { Scene } from '../classify/scene.js';
import { cellOf, near } from '../engines/rules.js';
import { type LedgerLine, other, type Side } from '../ledger/line.js';

/**
 * How the other side tells, after the as-of moment, what one side tells alone: under the same key, or, where
 * it has a number of its own for it, the same amount in the same cell.
 */
export function laterTelling(it: Candidate, scene: Scene): LedgerLine | undefined {
  const side = onlySide(it);
  const [counted] = side && it[side].length === 1 ? it[side] : [];
  if (!side || !counted) return undefined;
  const line = anyLine(it);
  const isSameAmount = (later: LedgerLine): boolean =>
    later.quantity === line.quantity || mapKey(scene.count(later).amount) === mapKey(counted.amount);
  const later = scene
    .context(other(side), 'later')
    .filter((one) => one.flow === line.flow && isSameAmount(one));
  return (
    later.find((one) => line.key !== '' && one.key === line.key) ??
    later.find(
      (one) =>
        cellOf(one, it.dimensions) === cellOf(line, it.dimensions) &&
        !scene.standsByKey(side, one) &&
        !isKnownLater(one, side, it, scene),
    )
  );
}

/** Whether this side too tells it after the as-of moment: then it is another fact. */
const isKnownLater = (later: LedgerLine, side: Side, it: Candidate, scene: Scene): boolean =>
  scene
    .context(side, 'later')
    .some(
      (mine) =>
        (mine.key !== '' && mine.key === later.key) ||
        (cellOf(mine, it.dimensions) === cellOf(later, it.dimensions) &&
          near(mine.occurredAt, later.occurredAt, scene.policy.timeToleranceSeconds * 1000)),
    );
