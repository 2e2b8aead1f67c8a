import { extname } from 'node:path';
import type { ReadDocument, ReadEvent } from '../../index.js';
import {
  digestOfFile,
  duckDbFileResidue,
  duckDbResidue,
  type Engine,
  type Knowledge,
  type Ledger,
  type LedgerFile,
  memoryResidue,
  type Outcome,
  outcomeOf,
  type Policy,
  planOf,
  type ReconcileOptions,
  type Residue,
  reconcile,
  reconcileDocuments,
  reconcileLarge,
  reconcileStock,
  type Side,
  type Sides,
  type TableMapping,
} from '../../reconcile/index.js';
import { Trouble, troubleOf } from '../trouble.js';
import { bytesOf, documentsOf, filesOf, type Intake, isEvent, NO_REJECTS, rowRejects } from './ledger.js';
import { knowledgeOf } from './masters.js';
import type { Options } from './options.js';
import { isTable, mappingsIn, openLedger } from './tables.js';

/** What a comparison found, and what it was found in. */
export interface Compared {
  readonly outcome: Outcome;
  readonly residue: Residue;
  readonly knowledge: Knowledge;
}

interface Asked {
  readonly paths: Sides<string>;
  readonly options: Options;
  readonly policy: Policy;
  readonly intake: Intake;
}

/** Compares two tables or two tellings of documents, as they are. */
export async function compare(asked: Asked): Promise<Compared> {
  const { paths, options, policy, intake } = asked;
  const tables = { left: isTable(paths.left), right: isTable(paths.right) };
  if (tables.left !== tables.right)
    throw new Trouble('one side is a table and the other holds documents; give two of one kind');
  let residue: Residue | undefined;
  const more: ReconcileOptions = {
    policy,
    ...(await knowledgeOf(paths, options, intake)),
    onResidue: (it) => {
      residue = it;
    },
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  };
  const outcome = await (tables.left ? compareTables(asked, more) : compareDocuments(asked, more));
  if (!residue) throw new TypeError('an engine has found a residue');
  const items = [...(more.items ?? []), ...intake.items];
  return { outcome, residue, knowledge: { ...more, items } };
}

/** Files from this size on are compared in DuckDB, unless an engine is named. */
const LARGE_BYTES = 64 * 1024 * 1024;

async function compareTables(asked: Asked, more: ReconcileOptions): Promise<Outcome> {
  const { paths, options, intake } = asked;
  const parquet = [paths.left, paths.right].some((it) => extname(it).toLowerCase() === '.parquet');
  const isLarge = bytesOf([paths.left, paths.right]) >= LARGE_BYTES;
  if (parquet && options.engine === 'memory')
    throw new Trouble('Parquet is read by DuckDB alone: leave --engine out, or name duckdb');
  if (options.engine === 'duckdb' || (options.engine === 'auto' && (parquet || isLarge)))
    return compareInDuckDb(asked, more);
  const mappings = mappingsIn(options.columns);
  const empty = options.allowEmpty ?? false;
  const left = await openLedger(paths.left, mappings.left, empty, intake);
  const right = await openLedger(paths.right, mappings.right, empty, intake);
  // A part of a file has the digest of its lines.
  if (options.flows) return reconcile(onlyFlows(left, options.flows), onlyFlows(right, options.flows), more);
  const digests = { left: await digestOfFile(paths.left), right: await digestOfFile(paths.right) };
  const engine: Engine = async (...asked) => ({ ...(await memoryResidue(...asked)), digests });
  return reconcile(left, right, { ...more, engine });
}

/** The lines of these flows. */
function onlyFlows(ledger: Ledger, flows: readonly string[]): Ledger {
  const wanted = new Set(flows);
  const lines = async function* () {
    for await (const line of ledger.lines) if (wanted.has(line.flow)) yield line;
  };
  return { ...ledger, lines: lines() };
}

/** Both files are read by DuckDB itself: no line passes through here unless it is part of a difference. */
async function compareInDuckDb(
  { paths, options, policy, intake }: Asked,
  more: ReconcileOptions,
): Promise<Outcome> {
  if (options.flows) throw new Trouble('--flows is not for DuckDB: leave it out, or name --engine memory');
  const mappings = mappingsIn(options.columns);
  const { onReject, written } = rowRejects(intake);
  const file = (side: Side): LedgerFile => ({
    path: paths[side],
    table: paths[side],
    mapping: withStatuses(mappings[side], policy.statuses[side]),
    allowEmpty: options.allowEmpty ?? false,
    onReject,
  });
  const read = await duckDbFileResidue(file('left'), file('right'), planOf(policy, more.asOf));
  await written();
  if (!read.ok) throw troubleOf(`${paths.left}, ${paths.right}`, read.issues);
  const { residue, counts } = read.value;
  intake.counts.read += counts.left.lines + counts.right.lines;
  more.onResidue?.(residue);
  return outcomeOf(residue, policy, more.asOf ?? '', more);
}

/** The words of the table and those of the policy, one after the other. */
function withStatuses(mapping: TableMapping, words: Readonly<Record<string, string>>): TableMapping {
  const own = Object.entries(mapping.words?.status ?? {}).map(([word, ours]) => [word, words[ours] ?? ours]);
  const status = { ...words, ...Object.fromEntries(own) };
  return Object.keys(status).length === 0 ? mapping : { ...mapping, words: { ...mapping.words, status } };
}

async function compareDocuments(asked: Asked, more: ReconcileOptions): Promise<Outcome> {
  const { paths, options, intake } = asked;
  const files = { left: filesOf(paths.left), right: filesOf(paths.right) };
  const isLarge = bytesOf([...files.left, ...files.right]) >= LARGE_DOCUMENT_BYTES;
  if (!options.stock && (options.engine === 'duckdb' || (options.engine === 'auto' && isLarge)))
    return compareLarge(files, asked, more);
  const left = documentsOf(files.left, intake);
  const right = documentsOf(files.right, intake);
  if (!options.stock)
    return reconcileDocuments(left, right, {
      ...more,
      ...(options.flows ? { families: options.flows } : {}),
      // Items are gathered while the documents are read.
      items: bothOf(more.items ?? [], intake.items),
    });
  const movements: ReadEvent[] = [];
  for await (const document of left) if (isEvent(document)) movements.push(document);
  const balances: ReadDocument[] = [];
  for await (const document of right) if (document.contract.balances) balances.push(document);
  return reconcileStock(movements, balances, [...(more.items ?? []), ...intake.items], more);
}

/** Documents are some ten times as large as the lines that they become. */
const LARGE_DOCUMENT_BYTES = 8 * LARGE_BYTES;

/** Each side is read several times; what is wrong with it is told the first time. */
async function compareLarge(
  files: Sides<readonly string[]>,
  { options, intake }: Asked,
  more: ReconcileOptions,
): Promise<Outcome> {
  process.stderr.write('Large ledgers: facts are compared; things and balances with --engine memory.\n');
  const again: Intake = {
    ...intake,
    items: [],
    tell: () => {},
    counts: { read: 0, rejected: 0 },
    rejects: NO_REJECTS,
  };
  const telling = (side: Side): (() => AsyncIterable<ReadDocument>) => {
    let times = 0;
    return () => documentsOf(files[side], times++ === 0 ? intake : again);
  };
  return reconcileLarge(
    { left: telling('left'), right: telling('right') },
    {
      ...more,
      items: bothOf(more.items ?? [], intake.items),
      engine: duckDbResidue,
      ...(options.flows ? { families: options.flows } : {}),
    },
  );
}

/** Two lists, one after the other, as they are when they are asked for. */
function* bothOf<T>(first: Iterable<T>, second: Iterable<T>): Generator<T> {
  yield* first;
  yield* second;
}
