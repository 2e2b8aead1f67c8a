import { join } from 'node:path';
import { remembered } from '../../../src/core/remembered.js';
import { bucketResidue } from '../../../src/reconcile/engines/buckets.js';
import { duckDbFileResidue, duckDbResidue } from '../../../src/reconcile/engines/duckdb.js';
import { memoryResidue } from '../../../src/reconcile/engines/memory-residue.js';
import { mergeResidue, type SortedLedger } from '../../../src/reconcile/engines/merge.js';
import type { RemoteLedger } from '../../../src/reconcile/engines/remote-ledger.js';
import { serveLedger } from '../../../src/reconcile/engines/serve-ledger.js';
import type { DialectName } from '../../../src/reconcile/engines/sql/print.js';
import { byFlowAndKey } from '../../../src/reconcile/ledger/binary-order.js';
import {
  COLUMNS,
  type LedgerLine,
  SIDES,
  type Side,
  type Sides,
} from '../../../src/reconcile/ledger/line.js';
import type { Outcome } from '../../../src/reconcile/outcome.js';
import { type ReconcileOptions, reconcile } from '../../../src/reconcile/reconcile.js';
import type { Engine, Ledger } from '../../../src/reconcile/residue.js';
import { inFolder, writeCsv } from '../engines/files.js';
import { found, type LedgerServer, linesIn, printedEngine, SERVERS } from '../engines/ledger-server.js';
import { linesOf, type Pair } from './pair.js';

/** An engine by name; all of them have to keep the same laws. */
export interface NamedEngine {
  readonly name: string;
  readonly engine: Engine;
  /** How many plants a law is tried on. */
  readonly runs: number;
  /** Stops the server that it runs in, if there is one. */
  readonly stop?: () => Promise<void>;
}

const merge: Engine = async (left, right, plan) => {
  const sorted = async (ledger: Ledger): Promise<SortedLedger> => {
    const lines = (await linesIn(ledger)).sort(byFlowAndKey);
    return { columns: ledger.columns, lines: () => lines };
  };
  return found(await mergeResidue(await sorted(left), await sorted(right), plan));
};

const buckets: Engine = async (left, right, plan) => {
  const serve = async (ledger: Ledger): Promise<RemoteLedger> =>
    serveLedger(ledger.columns, await linesIn(ledger));
  return found(await bucketResidue(await serve(left), await serve(right), plan));
};

/** The engine in DuckDB over two files, whose digests are those of their bytes: these say nothing of lines. */
const files: Engine = (left, right, plan) =>
  inFolder(async (folder) => {
    const write = async (side: Side, { lines, columns }: Ledger) => {
      const path = join(folder, `${side}.csv`);
      await writeCsv(
        path,
        await linesIn({ lines, columns }),
        COLUMNS.filter((it) => columns.has(it)),
      );
      const onReject = (): never => {
        throw new Error('A generated line could not be read back.');
      };
      return { path, table: path, mapping: { uncounted: true }, allowEmpty: true, onReject };
    };
    const compared = await duckDbFileResidue(await write('left', left), await write('right', right), plan);
    if (!compared.ok) throw new Error(JSON.stringify(compared.issues));
    return { ...compared.value.residue, digests: { left: '', right: '' } };
  });

/** A server that is asked the same thing once, however many laws ask it. */
function askedOnce(server: LedgerServer): LedgerServer {
  const known = new Map<string, Promise<readonly string[]>>();
  return {
    ...server,
    answer: (statements, ledgers) =>
      remembered(known, JSON.stringify([statements, ledgers]), () => server.answer(statements, ledgers)),
  };
}

/** The engine in a server that is started when it is first asked. */
function inServer(dialect: DialectName, runs: number): NamedEngine {
  let server: Promise<LedgerServer> | undefined;
  return {
    name: dialect,
    runs,
    engine: async (...asked) => {
      server ??= SERVERS[dialect]().then(askedOnce);
      return printedEngine(dialect, await server)(...asked);
    },
    stop: async () => (await server)?.stop(),
  };
}

/** The engines that are judged. Those that run elsewhere are slow: a comparison takes Spark seconds. */
export const ENGINES: readonly NamedEngine[] = [
  { name: 'memory', engine: memoryResidue, runs: 60 },
  { name: 'merge', engine: merge, runs: 20 },
  { name: 'buckets', engine: buckets, runs: 20 },
  { name: 'duckdb', engine: duckDbResidue, runs: 3 },
  { name: 'duckdb over files', engine: files, runs: 6 },
  inServer('postgres', 20),
  inServer('spark', 3),
];

/** Everything but the lines by which a pair is compared. */
function optionsOf(pair: Pair, engine: Engine): ReconcileOptions {
  const archived = SIDES.map((it) => pair.archived[it]);
  const gone = new Set(archived.flatMap((it) => it.items));
  return {
    engine,
    policy: pair.policy,
    asOf: pair.asOf,
    items: pair.items.map((it) => ({
      ...it,
      trackingKind: it.tracked,
      status: gone.has(it.id) ? 'obsolete' : 'active',
    })),
    archivedLocations: archived.flatMap((it) => it.locations),
    inFlight: pair.underWay,
  };
}

/** One side as an engine takes it in. */
const ledgerOf = (pair: Pair, side: Side, lines: readonly LedgerLine[]): Ledger => ({
  columns: pair.columns[side],
  lines,
});

/** What comes out when the pair is compared, its own lines or others. */
export function outcomeOf(
  pair: Pair,
  engine: Engine,
  lines: Sides<readonly LedgerLine[]> = { left: linesOf(pair, 'left'), right: linesOf(pair, 'right') },
): Promise<Outcome> {
  const ledgers = { left: ledgerOf(pair, 'left', lines.left), right: ledgerOf(pair, 'right', lines.right) };
  return reconcile(ledgers.left, ledgers.right, optionsOf(pair, engine));
}
