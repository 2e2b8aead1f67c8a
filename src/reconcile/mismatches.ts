import { negative, plus, same, ZERO } from '../core/fraction.js';
import { amount, evidence } from './break.js';
import { takeCouples } from './couples.js';
import { aboutCell, type Gap, rowsOf, total } from './gap.js';
import type { Run } from './run.js';

const markBroken = (...gaps: readonly Gap[]): void => {
  for (const gap of gaps) for (const row of rowsOf([...gap.left, ...gap.right])) row.account = 'inBreaks';
};

/** One lot, counted here in one kind of unit and there in another. */
export const takeUnconvertible = (gaps: readonly Gap[], run: Run): Gap[] =>
  takeCouples(
    gaps,
    (a, b) =>
      a.cell.lot === b.cell.lot &&
      a.cell.unit !== b.cell.unit &&
      run.units.kind(a.cell.unit, a.cell.any.item) !== run.units.kind(b.cell.unit, b.cell.any.item) &&
      a.right.length === 0 &&
      b.left.length === 0,
    (a, b) => {
      markBroken(a, b);
      const limit = run.parameters.evidenceLimit;
      const rows = [...rowsOf(a.left), ...rowsOf(b.right)];
      run.find({
        code: 'UNIT_UNCONVERTIBLE',
        about: aboutCell(a.cell),
        owner: a.cell.any.contract.owner,
        left: evidence(rowsOf(a.left), limit, amount(total(a.left), a.cell.unit)),
        right: evidence(rowsOf(b.right), limit, amount(total(b.right), b.cell.unit)),
        keys: rows.map((row) => row.key),
      });
    },
  );

/** Too much of one lot and just as much too little of another: the lot was told wrong, not the quantity. */
export function takeLotMismatches(gaps: readonly Gap[], run: Run): Gap[] {
  const rest = takeCouples(
    gaps,
    (a, b) =>
      a.cell.lot !== b.cell.lot &&
      a.cell.unit === b.cell.unit &&
      a.difference.n > 0n &&
      same(a.difference, negative(b.difference)),
    (a, b) => tellLots([a, b], run),
  );
  return takeSharedOut(rest, run);
}

/** One side tells the lots apart otherwise, or not at all: over all lots of a unit the sums agree. */
function takeSharedOut(gaps: readonly Gap[], run: Run): Gap[] {
  const units = new Set(gaps.map((it) => it.cell.unit));
  return [...units].flatMap((unit) => {
    const lots = gaps.filter((it) => it.cell.unit === unit);
    if (lots.length < 2 || !same(lots.map((it) => it.difference).reduce(plus), ZERO)) return lots;
    if (lots.every((it) => same(it.difference, ZERO))) return lots;
    tellLots(lots, run);
    return [];
  });
}

const lotsOf = (gaps: readonly Gap[]): string =>
  gaps.map(({ cell }) => (cell.lot ? `lot ${cell.lot}` : 'no lot')).join(', ');

function tellLots(gaps: readonly Gap[], run: Run): void {
  const [first] = gaps;
  if (!first) return;
  markBroken(...gaps);
  const { unit } = first.cell;
  const { lotNumber: _, ...about } = aboutCell(first.cell);
  const limit = run.parameters.evidenceLimit;
  const [left, right] = [gaps.flatMap((it) => it.left), gaps.flatMap((it) => it.right)];
  const [tooMuch, tooLittle] = [
    gaps.filter((it) => it.difference.n > 0n),
    gaps.filter((it) => it.difference.n < 0n),
  ];
  run.find({
    code: 'LOT_MISMATCH',
    about,
    owner: first.cell.any.contract.owner,
    which: gaps
      .map((it) => it.cell.lot)
      .sort()
      .join('\n'),
    misplaced: amount(tooMuch.map((it) => it.difference).reduce(plus, ZERO), unit),
    left: evidence(rowsOf(left), limit, amount(total(left), unit)),
    right: evidence(rowsOf(right), limit, amount(total(right), unit)),
    keys: rowsOf([...left, ...right]).map((row) => row.key),
    words: { leftLots: lotsOf(tooMuch), rightLots: lotsOf(tooLittle) },
  });
}
