import { byFlowAndKey } from '../ledger/binary-order.js';
import type { LedgerLine, Side, Sides } from '../ledger/line.js';
import type { Plan } from '../residue.js';
import { agreeByKey, type Grain } from './rules.js';
import { type Fate, fateOf } from './survey.js';

/** Lines in the order of flow and key. */
export type SortedLines = Iterable<LedgerLine> | AsyncIterable<LedgerLine>;

/** What is done with the lines as they come by. */
export interface Walker {
  /** Two lines of one key that agree. */
  readonly agreed: (lines: Sides<LedgerLine>) => void;
  /** A standing line that may yet agree with others. */
  readonly open: (side: Side, line: LedgerLine) => void;
  /** A line that is not compared. */
  readonly aside: (side: Side, line: LedgerLine, fate: Fate) => void;
}

/** Standing lines of one flow and key. */
type Run = readonly [LedgerLine, ...LedgerLine[]];

/** Goes through two sorted ledgers side by side, holding no more than the lines of one key. */
export async function walk(
  lines: Sides<SortedLines>,
  grains: ReadonlyMap<string, Grain>,
  plan: Plan,
  walker: Walker,
): Promise<void> {
  const runs = {
    left: runsOf(lines.left, plan, (line, fate) => walker.aside('left', line, fate)),
    right: runsOf(lines.right, plan, (line, fate) => walker.aside('right', line, fate)),
  };
  const pass = (side: Side, run: Run): void => {
    for (const line of run) walker.open(side, line);
  };
  let [left, right] = [await runs.left.next(), await runs.right.next()];
  while (!left.done || !right.done) {
    const order = left.done ? 1 : right.done ? -1 : byFlowAndKey(left.value[0], right.value[0]);
    const isCouple = order === 0 && left.value?.[0].key !== '';
    if (isCouple) meet(left.value as Run, right.value as Run, grains, walker, pass);
    else if (order <= 0) pass('left', left.value as Run);
    else pass('right', right.value as Run);
    if (order <= 0) left = await runs.left.next();
    if (order > 0 || isCouple) right = await runs.right.next();
  }
}

function meet(
  left: Run,
  right: Run,
  grains: ReadonlyMap<string, Grain>,
  walker: Walker,
  pass: (side: Side, run: Run) => void,
): void {
  const isOne = left.length === 1 && right.length === 1;
  if (isOne && agreeByKey(left[0], right[0], grains.get(left[0].flow) as Grain)) {
    walker.agreed({ left: left[0], right: right[0] });
    return;
  }
  pass('left', left);
  pass('right', right);
}

/** The standing lines, key by key; without a key each is by itself. */
async function* runsOf(
  lines: SortedLines,
  plan: Plan,
  aside: (line: LedgerLine, fate: Fate) => void,
): AsyncGenerator<Run, undefined> {
  let run: [LedgerLine, ...LedgerLine[]] | undefined;
  for await (const line of lines) {
    const fate = fateOf(line, plan);
    if (fate !== 'standing') aside(line, fate);
    else if (run && line.key !== '' && byFlowAndKey(run[0], line) === 0) run.push(line);
    else {
      if (run) yield run;
      run = [line];
    }
  }
  if (run) yield run;
  return undefined;
}
