import { mkdirSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import {
  describeOdoo,
  type FieldsGet,
  type OdooFinding,
  type OdooTrouble,
  type OdooVersion,
  readFields,
  type WantedRead,
  wantedReads,
} from '../../odoo/index.js';
import { type Progress, startProgress } from '../progress.js';
import { EXIT, table } from '../summary.js';
import { type Connection, type ConnectOptions, connect, versionOption, withConnection } from './connect.js';
import { type ModelPull, pullModel } from './pull-model.js';
import { forgetPullState, type PullState, readPullState, writePullState } from './pull-state.js';

interface Options extends ConnectOptions {
  readonly odoo: OdooVersion;
  readonly out: string;
  readonly pageSize: number;
  readonly json?: boolean;
}

/** Adds `mfgc odoo pull`: the answers of an Odoo, as `from-odoo` reads them. */
export function register(odoo: Command): void {
  withConnection(odoo.command('pull'))
    .description('Read what the maps need from an Odoo, page by page; a pull that broke off goes on.')
    .addOption(versionOption('the version of that Odoo').makeOptionMandatory())
    .requiredOption('--out <folder>', 'where to write <model>.json')
    .option('--page-size <records>', 'how many records are asked for at once', positive, 500)
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ mfgc odoo pull --url https://odoo.example --db plant --user mes --key-env ODOO_KEY --odoo 18.0 --out answers/',
    )
    .action(pull);
}

function positive(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('Say a whole number above zero.');
}

async function pull(options: Options): Promise<void> {
  const connection = await connect(options, options.odoo);
  const { url, version, trouble } = connection;
  mkdirSync(options.out, { recursive: true });
  const source = { url, db: options.db, user: options.user ?? '', odoo: version };
  const state = readPullState(options.out, source);
  try {
    const { reads, findings, refused } = await whatIsThere(connection);
    const done = await pullAll(connection, reads, state, options);
    forgetPullState(options.out);
    tell(done, findings, refused, options);
    process.exitCode = findings.length > 0 ? EXIT.issues : EXIT.clean;
  } catch (thrown) {
    // The disk speaks for itself; everything else came over the line.
    throw (thrown as NodeJS.ErrnoException).path === undefined ? trouble(thrown) : thrown;
  }
}

interface There {
  readonly reads: readonly WantedRead[];
  /** What keeps records from being mapped. */
  readonly findings: readonly OdooFinding[];
  readonly refused: ReadonlyMap<string, OdooTrouble>;
}

/** The models and fields that this server has: what it lacks is told and not asked for. */
async function whatIsThere({ call, version }: Connection): Promise<There> {
  const wanted = wantedReads(version);
  const { fieldsGet, refused } = await readFields(
    call,
    wanted.map((it) => it.model),
  );
  const reads = wanted
    .filter((it) => Object.hasOwn(fieldsGet, it.model))
    .map((it) => ({ ...it, fields: fieldsThere(it, fieldsGet[it.model] ?? {}) }));
  return { reads, findings: describeOdoo(fieldsGet, version).findings.filter((it) => it.stops), refused };
}

/** The wanted fields, when each record was written, and the columns of the site's own, for `remap`. */
const fieldsThere = ({ fields }: WantedRead, there: FieldsGet[string]): string[] => {
  const own = Object.keys(there).filter((it) => it.startsWith('x_') && there[it]?.type !== 'binary');
  const names = new Set([...fields, 'create_date', 'write_date', ...own.sort()]);
  return [...names].filter((it) => Object.hasOwn(there, it));
};

async function pullAll(
  { call, version }: Connection,
  reads: readonly WantedRead[],
  before: PullState,
  { out, pageSize }: Options,
): Promise<PullState> {
  const counts = await Promise.all(reads.map((it) => count(it, call)));
  const progress = startProgress(
    'odoo pull',
    counts.reduce((sum, it) => sum + it, 0),
  );
  let state = before;
  try {
    for (const { model, fields, domain } of reads) {
      state = await pullOne(call, out, { model, version, fields, domain, pageSize }, state, progress);
    }
  } finally {
    progress.stop();
  }
  return state;
}

async function pullOne(
  call: Connection['call'],
  folder: string,
  model: ModelPull,
  before: PullState,
  progress: Progress,
): Promise<PullState> {
  let state = before;
  const known = state.models[model.model];
  let seen = known?.records ?? 0;
  progress.advance(seen);
  if (known?.isDone) return state;
  for await (const at of pullModel(call, folder, model, known)) {
    state = { ...state, models: { ...state.models, [model.model]: at } };
    writePullState(folder, state);
    progress.advance(Math.max(0, at.records - seen));
    seen = at.records;
  }
  return state;
}

const count = async ({ model, domain }: WantedRead, call: Connection['call']): Promise<number> =>
  Number(await call(model, 'search_count', [], { domain, context: { active_test: false } }));

function tell(
  { models }: PullState,
  findings: readonly OdooFinding[],
  refused: ReadonlyMap<string, OdooTrouble>,
  { out, json }: Options,
): void {
  const counts = Object.entries(models).map(([model, { records }]) => [model, records] as const);
  if (json) {
    const told = { records: Object.fromEntries(counts), findings, refused: Object.fromEntries(refused) };
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
    return;
  }
  const lines = [table(['model', 'records'], counts)];
  for (const [model, { name, help }] of refused) lines.push(`${model} was not read (${name}). ${help}`);
  for (const it of findings) lines.push(it.sentence);
  process.stdout.write(`${lines.join('\n')}\nWritten to ${out}.\n`);
}
