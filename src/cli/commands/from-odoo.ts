import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { canonicalInstant, contractName } from '../../index.js';
import { fromOdoo, ODOO_VERSIONS, type OdooVersion, type Report, type Verdict } from '../../odoo/index.js';
import type { Site } from '../../sites/index.js';
import { folderBytes, odooFolder } from '../odoo-folder.js';
import { createLineWriter, type LineWriter } from '../output.js';
import { startProgress } from '../progress.js';
import { readSite } from '../site-file.js';
import { tablesOf } from '../site-tables.js';
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
  const ledger = openLedger(options.out, answers.models);
  const how = { version: options.odoo, site, recordedAt, ...(asOf ? { asOf } : {}) };
  for await (const verdict of fromOdoo(answers, how)) await enter(ledger, verdict);
  progress.stop();
  await Promise.all(Object.values(ledger.files).map((it) => it.close()));
  const summary = {
    odooVersion: options.odoo,
    plantId: site.plantId,
    models: Object.fromEntries(ledger.accounts),
    documents: ledger.documents.counts,
    rejectedPerCode: ledger.codes.counts,
    rowsThatNeedAPerson: rowsForPerson(site),
  };
  const text = `${JSON.stringify(summary, null, 2)}\n`;
  writeFileSync(join(options.out, 'summary.json'), text);
  if (options.json) process.stdout.write(text);
  else tell(summary, options.out);
  const rejected = [...ledger.accounts.values()].some((it) => it.rejected > 0);
  process.exitCode = rejected ? EXIT.issues : EXIT.clean;
}

interface Ledger {
  readonly files: Readonly<Record<'entities' | 'events' | 'skipped' | 'rejected', LineWriter>>;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly documents: Tally;
  readonly codes: Tally;
}

function openLedger(folder: string, models: readonly string[]): Ledger {
  const open = (name: string) => createLineWriter(join(folder, `${name}.ndjson`));
  return {
    files: {
      entities: open('entities'),
      events: open('events'),
      skipped: open('skipped'),
      rejected: open('rejected'),
    },
    accounts: new Map(models.map((model) => [model, noAccount()])),
    documents: new Tally(),
    codes: new Tally(),
  };
}

/** Every record goes into one account and one file. */
async function enter(
  { files, accounts, documents, codes }: Ledger,
  verdict: Verdict | Report,
): Promise<void> {
  if (verdict.outcome !== 'report') count(accounts.get(verdict.record.model), verdict.outcome);
  if (verdict.outcome === 'skipped') {
    await files.skipped.write({ record: verdict.record, reason: verdict.reason });
  } else if (verdict.outcome === 'rejected') {
    codes.addCodes(verdict.issues);
    await files.rejected.write({ record: verdict.record, issues: verdict.issues, raw: verdict.raw });
  } else {
    for (const { kind, contract, document } of verdict.documents) {
      documents.add(contractName(contract));
      await (kind === 'entity' ? files.entities : files.events).write(document);
    }
  }
}

const noAccount = (): Account => ({ read: 0, mapped: 0, skipped: 0, rejected: 0 });

function count(account: Account | undefined, outcome: 'mapped' | 'skipped' | 'rejected'): void {
  if (!account) return;
  account.read++;
  account[outcome]++;
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
  const counts = tablesOf(site).map(
    ([name, rows]) => [name, rows.filter((row) => row.needsPerson).length] as const,
  );
  return Object.fromEntries(counts.filter(([, rows]) => rows > 0));
}

interface Told {
  readonly models: Readonly<Record<string, Account>>;
  readonly documents: Readonly<Record<string, number>>;
  readonly rejectedPerCode: Readonly<Record<string, number>>;
  readonly rowsThatNeedAPerson: Readonly<Record<string, number>>;
}

function tell({ models, documents, rejectedPerCode, rowsThatNeedAPerson }: Told, folder: string): void {
  const lines = [
    table(['model', 'read', 'mapped', 'skipped', 'rejected'], accountRows(models)),
    table(['contract', 'documents'], Object.entries(documents)),
  ];
  const codes = Object.entries(rejectedPerCode);
  if (codes.length > 0) lines.push(table(['rejected per code', 'records'], codes));
  const open = Object.entries(rowsThatNeedAPerson).map(([name, rows]) => `${name} ${rows}`);
  if (open.length > 0) lines.push(`Rows of the site file that need a person: ${open.join(', ')}.`);
  lines.push(`Written to ${folder}: entities, events, skipped, rejected (.ndjson) and summary.json`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Models that told nothing share one row; summary.json has them one by one. */
function accountRows(models: Readonly<Record<string, Account>>): (string | number)[][] {
  const row = (name: string, it: Account) => [name, it.read, it.mapped, it.skipped, it.rejected];
  const isTold = ([, it]: [string, Account]): boolean => it.mapped + it.rejected > 0;
  const silent = Object.entries(models).filter((it) => !isTold(it));
  const total = noAccount();
  for (const [, it] of silent) {
    total.read += it.read;
    total.skipped += it.skipped;
  }
  return [
    ...Object.entries(models)
      .filter(isTold)
      .map(([name, it]) => row(name, it)),
    row(`${silent.length} others`, total),
  ];
}
