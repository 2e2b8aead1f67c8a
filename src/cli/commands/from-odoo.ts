import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { sentence } from '../../core/issue.js';
import { fromOdoo, ODOO_VERSIONS, type OdooVersion } from '../../odoo/index.js';
import { checkSite, type Site } from '../../sites/index.js';
import { contractName } from '../../wire/check.js';
import { canonicalInstant } from '../../wire/normalise.js';
import { folderBytes, odooFolder } from '../odoo-folder.js';
import { createLineWriter, type LineWriter } from '../output.js';
import { startProgress } from '../progress.js';
import { EXIT, table } from '../summary.js';
import { Tally } from '../tally.js';
import { Trouble } from '../trouble.js';

interface Options {
  readonly odoo: OdooVersion;
  readonly site: string;
  readonly out: string;
  readonly asOf?: string;
  readonly recordedAt?: string;
  readonly json?: boolean;
}

/** What became of the records of one model. */
export interface Account {
  read: number;
  mapped: number;
  skipped: number;
  rejected: number;
}

/** Adds `mfgc from-odoo`: what one Odoo knows, as canonical entities and events. */
export function register(program: Command): void {
  program
    .command('from-odoo')
    .description(
      'Map recorded answers of an Odoo to canonical entities and events. Every record read is accounted for.',
    )
    .argument('<folder>', 'a folder of <model>.json files as search_read answered them')
    .addOption(
      new Option('--odoo <version>', 'the version of that Odoo')
        .choices([...ODOO_VERSIONS])
        .makeOptionMandatory(),
    )
    .requiredOption('--site <file>', 'the site file with the crosswalk tables of the plant')
    .requiredOption('--out <folder>', 'where to write entities, events, skipped, rejected and the summary')
    .option('--as-of <instant>', 'the moment of the balances (default: the latest change among the answers)')
    .option('--recorded-at <instant>', 'when the events are built (default: now); no part of any identity')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', '\nExample:\n  $ mfgc from-odoo answers/ --odoo 18.0 --site site.json --out out/')
    .action(run);
}

async function run(folder: string, options: Options): Promise<void> {
  const site = readSite(options.site);
  const progress = startProgress('from-odoo', folderBytes(folder) * 3);
  const answers = odooFolder(folder, options.odoo, progress.advance);
  const recordedAt = instantOption(options.recordedAt, '--recorded-at') ?? new Date().toISOString();
  const asOf = instantOption(options.asOf, '--as-of');
  const out = openOutputs(options.out);
  const accounts = new Map<string, Account>(answers.models.map((model) => [model, noAccount()]));
  const [documents, codes] = [new Tally(), new Tally()];
  for await (const verdict of fromOdoo(answers, {
    version: options.odoo,
    site,
    recordedAt,
    ...(asOf ? { asOf } : {}),
  })) {
    if (verdict.outcome !== 'report') count(accounts.get(verdict.record.model), verdict.outcome);
    if (verdict.outcome === 'skipped')
      await out.skipped.write({ record: verdict.record, reason: verdict.reason });
    else if (verdict.outcome === 'rejected') {
      codes.addCodes(verdict.issues);
      await out.rejected.write({ record: verdict.record, issues: verdict.issues, raw: verdict.raw });
    } else {
      for (const { kind, contract, document } of verdict.documents) {
        documents.add(contractName(contract));
        await (kind === 'entity' ? out.entities : out.events).write(document);
      }
    }
  }
  progress.stop();
  await Promise.all(Object.values(out).map((it) => it.close()));
  const needsPerson = rowsForPerson(site);
  const summary = {
    odooVersion: options.odoo,
    plantId: site.plantId,
    models: Object.fromEntries(accounts),
    documents: documents.counts,
    rejectedPerCode: codes.counts,
    rowsThatNeedAPerson: needsPerson,
  };
  writeFileSync(join(options.out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  if (options.json) process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  else tell(summary, options.out);
  process.exitCode = [...accounts.values()].some((it) => it.rejected > 0) ? EXIT.issues : EXIT.clean;
}

const noAccount = (): Account => ({ read: 0, mapped: 0, skipped: 0, rejected: 0 });

function count(account: Account | undefined, outcome: 'mapped' | 'skipped' | 'rejected'): void {
  if (!account) return;
  account.read++;
  account[outcome]++;
}

function openOutputs(folder: string): Record<'entities' | 'events' | 'skipped' | 'rejected', LineWriter> {
  const open = (name: string) => createLineWriter(join(folder, `${name}.ndjson`));
  return {
    entities: open('entities'),
    events: open('events'),
    skipped: open('skipped'),
    rejected: open('rejected'),
  };
}

/** Reads and checks a site file; a bad one is no work for the data. */
export function readSite(path: string): Site {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) throw error;
    throw new Trouble(`${path}: no valid JSON (${(error as Error).message})`);
  }
  const checked = checkSite(value);
  if (checked.ok) return checked.value;
  const first = checked.issues.slice(0, 5).map(sentence).join(' · ');
  throw new Trouble(`${path}: ${checked.issues.length} issues. ${first}`);
}

function instantOption(text: string | undefined, option: string): string | undefined {
  if (text === undefined) return undefined;
  const instant = canonicalInstant(text);
  if (instant === undefined)
    throw new Trouble(`${option}: found "${text}", wanted an instant such as 2026-03-10T08:30:00Z`);
  return instant;
}

/** How many rows of each table nobody has confirmed yet. */
export function rowsForPerson(site: Site): Record<string, number> {
  const tables = Object.entries(site).filter(
    (it): it is [string, Site['items']] => Array.isArray(it[1]) && it[0] !== 'documentNames',
  );
  const counts = tables.map(([name, rows]) => [name, rows.filter((row) => row.needsPerson).length] as const);
  return Object.fromEntries(counts.filter(([, rows]) => rows > 0));
}

interface Told {
  readonly models: Readonly<Record<string, Account>>;
  readonly documents: Readonly<Record<string, number>>;
  readonly rejectedPerCode: Readonly<Record<string, number>>;
  readonly rowsThatNeedAPerson: Readonly<Record<string, number>>;
}

function tell({ models, documents, rejectedPerCode, rowsThatNeedAPerson }: Told, folder: string): void {
  const rows = Object.entries(models).filter(([, it]) => it.read > 0);
  const lines = [
    table(
      ['model', 'read', 'mapped', 'skipped', 'rejected'],
      rows.map(([model, it]) => [model, it.read, it.mapped, it.skipped, it.rejected]),
    ),
    table(['contract', 'documents'], Object.entries(documents)),
  ];
  if (Object.keys(rejectedPerCode).length > 0)
    lines.push(table(['rejected per code', 'records'], Object.entries(rejectedPerCode)));
  const open = Object.entries(rowsThatNeedAPerson);
  if (open.length > 0)
    lines.push(
      `Rows of the site file that need a person: ${open.map(([name, rows_]) => `${name} ${rows_}`).join(', ')}.`,
    );
  process.stdout.write(
    `${lines.join('\n')}\nWritten to ${folder}: entities, events, skipped, rejected (.ndjson) and summary.json\n`,
  );
}
