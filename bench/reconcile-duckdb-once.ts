/** One round of the benchmark `reconcile-duckdb`, in a process of its own: `bare` or `engine`, and two files. */

import { withDuckDb } from '../src/reconcile/engines/duckdb/session.js';
import { duckDbFileResidue } from '../src/reconcile/engines/duckdb.js';
import { DIMENSIONS } from '../src/reconcile/ledger/line.js';

const [who, left = '', right = '', memoryLimit] = process.argv.slice(2);
const settings = memoryLimit === undefined ? {} : { memoryLimit };

/** How many lines of either file are without an equal; with memory enough, as it does not run with less. */
const bareJoin = (): Promise<number> =>
  withDuckDb({ memoryLimit: '512MB' }, async ({ rows }) => {
    const query = `SELECT count(*) FROM '${left}' l FULL JOIN '${right}' r ON l.key = r.key
      WHERE l.quantity IS DISTINCT FROM r.quantity`;
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
const open = await (who === 'bare' ? bareJoin() : engine());
const milliseconds = performance.now() - started;
const { user, system } = process.cpuUsage(used);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ milliseconds, busy: (user + system) / 1000, open, megabytes }));
