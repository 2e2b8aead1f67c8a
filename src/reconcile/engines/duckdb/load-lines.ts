import { COLUMNS, type LedgerLine, type Side } from '../../ledger/line.js';
import type { Session } from './session.js';

/** So many lines are handed over at once. */
const BATCH = 2_048;

/** The table of a side's lines that come through Node. */
export const tableOf = (side: Side): string => `ledger_${side}`;

/** Makes the table anew and fills it with lines; answers how many there were. */
export async function loadLines(
  { connection, run }: Session,
  side: Side,
  lines: Iterable<LedgerLine> | AsyncIterable<LedgerLine>,
): Promise<number> {
  await run(`CREATE OR REPLACE TABLE ${tableOf(side)} (${COLUMNS.map((it) => `${it} VARCHAR`).join(', ')})`);
  const appender = await connection.createAppender(tableOf(side));
  let count = 0;
  for await (const line of lines) {
    for (const column of COLUMNS) appender.appendVarchar(line[column]);
    appender.endRow();
    if (++count % BATCH === 0) appender.flushSync();
  }
  appender.closeSync();
  return count;
}
