import { absolute, mapKey, minus, same } from '../core/fraction.js';
import { amount, evidence, type Finding } from './break.js';
import type { BreakCode } from './break-codes.js';
import { confusedUnits } from './confused-units.js';
import { other, type Row, type Side, tellingOrder } from './fact-row.js';
import { aboutCell, type Gap, rowsOf, total } from './gap.js';
import type { Line } from './pairing.js';
import type { Run } from './run.js';

const CODE = {
  duplicate: { left: 'DUPLICATE_LEFT', right: 'DUPLICATE_RIGHT' },
  missing: { left: 'MISSING_LEFT', right: 'MISSING_RIGHT' },
  reversed: { left: 'REVERSED_LEFT', right: 'REVERSED_RIGHT' },
} as const satisfies Record<string, Record<Side, BreakCode>>;

/** Says why a group does not add up, by the narrowest reason that the postings bear out. */
export function explainGap(gap: Gap, run: Run): void {
  if (gap.left.length === 0) return explainOneSided('right', gap.right, gap, run);
  if (gap.right.length === 0) return explainOneSided('left', gap.left, gap, run);
  const surplus: Side = gap.difference.n > 0n ? 'left' : 'right';
  const single = singleSurplus(gap, surplus);
  if (single) {
    const again = hasTwin(single, gap.cell[surplus]);
    return tell(again ? CODE.duplicate[surplus] : CODE.missing[other(surplus)], surplus, [single], gap, run);
  }
  const factor = confusedUnits(gap, gap.cell.any.item, run.units);
  const both = { left: gap.left, right: gap.right };
  tellBoth(factor ? { code: 'UNIT_FACTOR', factor } : { code: 'QUANTITY' }, both, gap, run);
}

/** Only one side has postings left: told twice, taken back by the other, or not known there. */
function explainOneSided(side: Side, lines: readonly Line[], gap: Gap, run: Run): void {
  const open = new Set(lines);
  const settled = gap.cell[side].filter((it) => !open.has(it));
  const known = new Set(settled.map(twinKey));
  const twice = lines.filter((it) => known.has(twinKey(it)));
  const others = lines.filter((it) => !known.has(twinKey(it)));
  const takenBack = new Set(takenBackElsewhere(side, others, gap));
  tell(CODE.duplicate[side], side, twice, gap, run);
  tell(CODE.reversed[other(side)], side, [...takenBack], gap, run);
  tell(
    CODE.missing[other(side)],
    side,
    others.filter((it) => !takenBack.has(it)),
    gap,
    run,
  );
}

const twinKey = ({ row, amount: it }: Line): string => `${row.time}\n${mapKey(it)}`;

/** Another posting of the same side, amount and moment. */
const hasTwin = (line: Line, lines: readonly Line[]): boolean =>
  lines.some((it) => it !== line && twinKey(it) === twinKey(line));

/** Postings for which the other side has one of the same amount that it took back. */
function takenBackElsewhere(side: Side, lines: readonly Line[], { cell }: Gap): Line[] {
  const gone = cell.reversed.filter((it) => it.row.side !== side).map((it) => mapKey(it.amount));
  return [...lines].sort(byRow).filter((line) => {
    const at = gone.indexOf(mapKey(line.amount));
    if (at >= 0) gone.splice(at, 1);
    return at >= 0;
  });
}

const byRow = (a: Line, b: Line): number => tellingOrder(a.row, b.row);

/** One posting of the larger side is just what the sums are apart by; one that was told twice goes first. */
function singleSurplus(gap: Gap, side: Side): Line | undefined {
  const wanted = absolute(gap.difference);
  const fitting = [...gap[side]].sort(byRow).filter((it) => same(it.amount, wanted));
  return fitting.findLast((it) => hasTwin(it, gap.cell[side])) ?? fitting[0];
}

function tell(code: BreakCode, side: Side, lines: readonly Line[], gap: Gap, run: Run): void {
  if (lines.length === 0) return;
  const both = side === 'left' ? { left: lines, right: [] } : { left: [], right: lines };
  tellBoth({ code }, both, gap, run, CODE.reversed[other(side)] === code ? gap.cell.reversed : []);
}

interface Lines {
  readonly left: readonly Line[];
  readonly right: readonly Line[];
}

function tellBoth(
  said: Pick<Finding, 'code' | 'factor'>,
  { left, right }: Lines,
  { cell }: Gap,
  run: Run,
  reversed: readonly Line[] = [],
): void {
  const limit = run.parameters.evidenceLimit;
  const rows = rowsOf([...left, ...right]);
  for (const row of rows) row.account = 'inBreaks';
  const taken = (side: Side): Row[] => rowsOf(reversed.filter((it) => it.row.side === side));
  const proof = (side: Side, lines: readonly Line[]) =>
    evidence(
      [...rowsOf(lines), ...taken(side)],
      limit,
      lines.length > 0 ? amount(total(lines), cell.unit) : undefined,
    );
  run.find({
    ...said,
    about: aboutCell(cell),
    owner: cell.any.contract.owner,
    difference: amount(minus(total(left), total(right)), cell.unit),
    left: proof('left', left),
    right: proof('right', right),
    keys: rows.map((row) => row.key),
  });
}
