import { byText } from '../../core/field.js';
import type { Candidate } from '../classify/candidate.js';
import type { Scene } from '../classify/scene.js';
import type { Dimension, LedgerLine } from '../ledger/line.js';
import type { Found } from './break-class.js';
import { couplesOf } from './couples.js';
import { differsOnlyBy } from './differs.js';

type Fits = (left: LedgerLine, right: LedgerLine, scene: Scene) => boolean;

/** What a line says in these dimensions, for a reader. */
const told = (line: LedgerLine, dimensions: readonly Dimension[]): string =>
  dimensions
    .map((it) => line[it])
    .filter(Boolean)
    .join(' to ') || 'none';

/** The same amount here under one name and there under another: one fact, or two cells that cancel. */
export function* mismatches(
  open: readonly Candidate[],
  scene: Scene,
  dimensions: readonly Dimension[],
  fits: Fits = () => true,
): Iterable<Found> {
  for (const it of open) {
    const [left, right] = [it.left[0]?.line, it.right[0]?.line];
    if (left && right && differsOnlyBy(it, ...dimensions) && fits(left, right, scene))
      yield {
        taken: [it],
        proof: { leftTells: told(left, dimensions), rightTells: told(right, dimensions) },
      };
  }
  for (const { surplus, deficit } of couplesOf(open, dimensions, (a, b) => fits(a, b, scene))) {
    const [left, right] = [surplus, deficit].map((it) => told(it.line, dimensions)) as [string, string];
    const [first, ...others] = [...surplus.members, ...deficit.members];
    if (first) yield { taken: [first, ...others], proof: { leftTells: left, rightTells: right } };
  }
}

/** The same, told in one text whatever the order. */
export const namesOf = (lines: readonly LedgerLine[], dimension: Dimension): string =>
  [...new Set(lines.map((it) => it[dimension] || 'none'))].sort(byText).join(', ');
