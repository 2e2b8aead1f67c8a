import type { Fact, Row } from '../fact-row.js';
import { startIntake } from '../intake.js';
import { matchByKey } from '../match-by-key.js';
import { matchBySum } from '../match-by-sum.js';
import { countByCode, inOrder, type Report } from '../report.js';
import { type FactOptions, startRun } from '../run.js';

/**
 * Compares what two systems tell: `left` against `right`, in memory. Pure: the same facts in any order give
 * the same report, and swapping the sides mirrors it. Right up to some 300,000 facts a side; more go through
 * the engine on disk.
 * @example reconcileFacts(fromMes, fromOdoo).clean //=> true
 */
export function reconcileFacts(
  left: Iterable<Fact>,
  right: Iterable<Fact>,
  options: FactOptions = {},
): Report {
  const run = startRun(options);
  const intake = startIntake(options);
  const rows: Row[] = [];
  for (const fact of left) keep(rows, intake.take('left', fact));
  for (const fact of right) keep(rows, intake.take('right', fact));
  const compared = intake.compared();
  const toCompare: Row[] = [];
  for (const row of rows) {
    if (compared.has(row.contract.name)) toCompare.push(row);
    else row.account = 'notCompared';
  }
  matchBySum(matchByKey(toCompare, intake.stands, run), run);
  for (const row of rows) intake.tally.settled(row);
  const breaks = inOrder(run.takeBreaks());
  return {
    clean: breaks.length === 0,
    parameters: run.parameters,
    inputs: intake.digests(),
    families: intake.families(),
    accounts: intake.tally.accounts(),
    breaksByCode: countByCode(breaks),
    breaks,
  };
}

const keep = (rows: Row[], row: Row | undefined): void => {
  if (row) rows.push(row);
};
