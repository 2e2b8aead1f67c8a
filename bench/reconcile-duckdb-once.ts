/**
 * One round of the benchmark `reconcile-duckdb`, in a process of its own: `bare`, `wide` or `engine`, and two
 * files.
 */

import { withDuckDb } from '../src/reconcile/engines/duckdb/session.js';
import { duckDbFileResidue } from '../src/reconcile/engines/duckdb.js';
import { type Column, DIMENSIONS } from '../src/reconcile/ledger/line.js';
import type { Who } from './reconcile-duckdb-round.js';

const [who, left = '', right = '', memoryLimit] = process.argv.slice(2);
const settings = memoryLimit === undefined ? {} : { memoryLimit };

/** What the ledgers of the benchmark tell of what the engine compares. */
const COMPARED: readonly Column[] = [
  'flow',
  'plantId',
  'reference',
  'operationId',
  'itemId',
  'lotNumber',
  'locationId',
  'quantity',
  'unit',
  'value',
  'currency',
  'occurredAt',
  'version',
  'content',
];

/** How many lines of either file are without an equal; with memory enough, as it does not run with less. */
const join = (columns: readonly Column[]): Promise<number> =>
  withDuckDb({ memoryLimit: '512MB' }, async ({ rows }) => {
    const query = `SELECT count(*) FROM '${left}' l FULL JOIN '${right}' r ON l.key = r.key
      WHERE ${columns.map((it) => `l."${it}" IS DISTINCT FROM r."${it}"`).join(' OR ')}`;
    const [[different] = []] = await rows(query);
    return Number(different);
  });

const onReject = (): never => {
  throw new Error('The ledgers of the benchmark hold a row that is no line.');
};

async function engine(): Promise<number> {
  const plan = { asOf: '', timeToleranceSeconds: 60, groupBy: DIMENSIONS, whereKnown: [] };
  const ledger = (path: string) => ({ path, table: path, onReject });
  const found = await duckDbFileResidue(ledger(left), ledger(right), plan, settings);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value.residue.counts.left.unsettled;
}

const [started, used] = [performance.now(), process.cpuUsage()];
const work = {
  bare: () => join(['quantity']),
  wide: () => join(COMPARED),
  engine,
};
const open = await work[who as Who]();
const milliseconds = performance.now() - started;
const { user, system } = process.cpuUsage(used);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ milliseconds, busy: (user + system) / 1000, open, megabytes }));
