import { byText } from '../../core/field.js';
import { absolute, mapKey, same } from '../../core/fraction.js';
import { amount, evidence, type Finding } from '../break.js';
import type { BreakCode } from '../break-codes.js';
import { confusedUnits } from '../confused-units.js';
import { takeCouples } from '../couples.js';
import type { Run } from '../run.js';
import { aboutShelf, type Counted, type Line, type Shelf, sum } from './shelf.js';

/** Says why shelves do not agree, by the narrowest reason that movements and balances bear out. */
export function explainStock(gaps: readonly Counted[], run: Run): void {
  const once = gaps.filter((it) => !takeDuplicate(it, run));
  const lots = takeCouples(
    once,
    (a, b) => samePlace(a, b) && a.shelf.lot !== b.shelf.lot && cancel(a, b),
    (a, b) => tellMisplaced('LOT_MISMATCH', a, b, run),
  );
  const places = takeCouples(
    lots,
    (a, b) => a.shelf.lot === b.shelf.lot && a.shelf.locationId !== b.shelf.locationId && cancel(a, b),
    (a, b) => tellMisplaced('LOCATION_MISMATCH', a, b, run),
  );
  for (const gap of places) tellGap(gap, run);
}

const samePlace = (a: Counted, b: Counted): boolean => a.shelf.locationId === b.shelf.locationId;

const cancel = (a: Counted, b: Counted): boolean =>
  a.shelf.plantId === b.shelf.plantId &&
  a.shelf.itemId === b.shelf.itemId &&
  a.unit === b.unit &&
  a.difference.n > 0n &&
  b.difference.n < 0n &&
  same(absolute(a.difference), absolute(b.difference));

/** Two movements of one amount and moment, and without one of them the shelf agrees. */
function takeDuplicate(gap: Counted, run: Run): boolean {
  if (gap.right.length === 0) return false;
  const seen = new Set<string>();
  const twin = gap.left
    .filter((it) => same(it.amount, gap.difference))
    .toSorted((a, b) => byText(a.row.key, b.row.key))
    .find(({ row, amount: it }) => {
      const key = `${row.time}\n${mapKey(it)}`;
      return seen.has(key) || !seen.add(key);
    });
  if (twin) tell({ code: 'DUPLICATE_LEFT', keys: [twin.row.key] }, gap, run);
  return twin !== undefined;
}

function tellGap(gap: Counted, run: Run): void {
  const keys = gap.left.filter((it) => same(it.amount, gap.difference)).map((it) => it.row.key);
  if (gap.right.length === 0) return tell({ code: 'MISSING_RIGHT', keys }, gap, run);
  if (gap.left.length === 0) return tell({ code: 'MISSING_LEFT', keys }, gap, run);
  const factor = confusedUnits(gap, gap.shelf.itemId, run.units);
  tell(factor ? { code: 'UNIT_FACTOR', factor, keys } : { code: 'QUANTITY', keys }, gap, run);
}

const rows = (lines: readonly Line[]) => lines.map((it) => it.row);

function tell(said: Pick<Finding, 'code' | 'factor' | 'keys'>, gap: Counted, run: Run): void {
  const limit = run.parameters.evidenceLimit;
  run.find({
    ...said,
    about: aboutShelf(gap.shelf),
    owner: 'each-system',
    difference: amount(gap.difference, gap.unit),
    left: evidence(rows(gap.left), limit, amount(sum(gap.left), gap.unit)),
    right: evidence(rows(gap.right), limit, amount(sum(gap.right), gap.unit)),
  });
}

function tellMisplaced(code: BreakCode, a: Counted, b: Counted, run: Run): void {
  const { lotNumber, fields, ...about } = aboutShelf(a.shelf);
  const { locationId: _, ...item } = fields;
  const limit = run.parameters.evidenceLimit;
  const inLots = code === 'LOT_MISMATCH';
  const [left, right] = [
    [...a.left, ...b.left],
    [...a.right, ...b.right],
  ];
  const lotOf = ({ shelf }: Counted): string => (shelf.lot ? `lot ${shelf.lot}` : 'no lot');
  run.find({
    code,
    about: { ...about, fields: inLots ? fields : item, ...(lotNumber && !inLots ? { lotNumber } : {}) },
    which: [a, b].map(({ shelf }) => (inLots ? shelf.lot : shelf.locationId)).join('\n'),
    owner: 'each-system',
    misplaced: amount(a.difference, a.unit),
    left: evidence(rows(left), limit, amount(sum(left), a.unit)),
    right: evidence(rows(right), limit, amount(sum(right), a.unit)),
    keys: rows(left.filter((it) => same(absolute(it.amount), a.difference))).map((it) => it.key),
    words: {
      leftLots: lotOf(a),
      rightLots: lotOf(b),
      leftPlaces: a.shelf.locationId,
      rightPlaces: b.shelf.locationId,
    },
  });
}

/** A shelf on which something does not convert: nothing can be said of its sum, and that is said. */
export function tellUnconvertible(shelf: Shelf, run: Run): void {
  const limit = run.parameters.evidenceLimit;
  const units = (lines: readonly { unit: string }[]): string =>
    [...new Set(lines.map((it) => it.unit))].sort().join(' and ');
  const moved = [...shelf.opening, ...shelf.ends];
  run.find({
    code: 'UNIT_UNCONVERTIBLE',
    about: aboutShelf(shelf),
    owner: 'each-system',
    left: evidence(moved, limit),
    right: evidence(shelf.lines, limit),
    keys: moved.map((it) => it.key),
    words: { leftTotal: units(moved) || 'nothing', rightTotal: units(shelf.lines) || 'nothing' },
  });
}
