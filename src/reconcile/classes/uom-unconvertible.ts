import { remembered } from '../../core/remembered.js';
import { anyLine, type Candidate, cellOfCandidate, onlySide } from '../classify/candidate.js';
import type { BreakClass, Found } from './break-class.js';
import { dimensionsApart } from './differs.js';

/** The two sides count the same thing in units that nothing converts into each other. */
export const uomUnconvertible: BreakClass = {
  code: 'UOM_UNCONVERTIBLE',
  severity: 'high',
  sentence:
    '{left} counts {what} in {leftUnit}, {right} in {rightUnit}; nothing converts one into the other.',
  causes: ['The item has no alternate unit for it.', 'One side uses a packaging unit.'],
  nextStep: "Add the conversion to the item's alternate units, then compare again.",
  move: 'both',
  remedy: 'follow',
  find: function* (open) {
    for (const it of open) if (it.differs.has('unit') && dimensionsApart(it).length === 0) yield found(it);
    yield* acrossCells(open);
  },
};

const unitsOf = (it: Candidate, side: 'left' | 'right'): string =>
  [...new Set(it[side].map(({ line }) => line.unit))].sort().join(' and ');

const found = (it: Candidate): Found => ({
  taken: [it],
  proof: { leftUnit: unitsOf(it, 'left'), rightUnit: unitsOf(it, 'right') },
});

/** One cell, told by one side in one kind of unit alone and by the other in another. */
function* acrossCells(open: readonly Candidate[]): Iterable<Found> {
  const cells = new Map<string, Candidate[]>();
  for (const it of open)
    if (onlySide(it) !== undefined && anyLine(it).quantity !== '')
      remembered(cells, cellOfCandidate(it), () => []).push(it);
  for (const cell of cells.values()) {
    const lefts = cell.filter((it) => onlySide(it) === 'left');
    const right = cell.find((it) => onlySide(it) === 'right' && lefts.every((one) => one.unit !== it.unit));
    const left = lefts.find((it) => right && it.unit !== right.unit);
    if (!left || !right) continue;
    yield {
      taken: [left, right],
      proof: { leftUnit: unitsOf(left, 'left'), rightUnit: unitsOf(right, 'right') },
    };
  }
}
