import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Command, Option } from 'commander';
import { sentence } from '../../index.js';
import { ODOO_VERSIONS, type OdooVersion, proposeSite } from '../../odoo/index.js';
import { checkSite, isTimeZone, type Site } from '../../sites/index.js';
import { folderBytes, odooFolder } from '../odoo-folder.js';
import { startProgress } from '../progress.js';
import { tablesOf } from '../site-tables.js';
import { EXIT, table } from '../summary.js';
import { Trouble } from '../trouble.js';
import { register as registerCheck } from './site-check.js';

interface Options {
  readonly odoo: OdooVersion;
  readonly plant: string;
  readonly timeZone: string;
  readonly out: string;
  readonly system: string;
  readonly enterpriseHost: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Adds `mfgc site init`: proposes the crosswalk tables of a plant. */
export function register(program: Command): void {
  const site = program.command('site').description('The crosswalk tables of a plant.');
  site
    .command('init')
    .description(
      "Propose a plant's crosswalk tables from its Odoo's own answers: a code per row, how sure it is, and who must look.",
    )
    .argument('<folder>', 'a folder of <model>.json files as search_read answered them')
    .addOption(
      new Option('--odoo <version>', 'the version of that Odoo')
        .choices([...ODOO_VERSIONS])
        .makeOptionMandatory(),
    )
    .requiredOption('--plant <PlantId>', 'the canonical code of the plant')
    .requiredOption('--time-zone <IANA>', 'the time zone of the plant, such as Europe/Berlin')
    .requiredOption('--out <file>', 'where to write the site file')
    .option('--system <SystemId>', 'the canonical name of this Odoo', 'odoo')
    .option(
      '--enterprise-host <host>',
      'the host name under which the enterprise names its systems',
      'enterprise.example',
    )
    .option('--force', 'write over a site file that is there; decisions made in it are lost')
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ mfgc site init answers/ --odoo 18.0 --plant NW-01 --time-zone Europe/Berlin --out site.json',
    )
    .action(init);
  registerCheck(site);
}

async function init(folder: string, options: Options): Promise<void> {
  if (!isTimeZone(options.timeZone))
    throw new Trouble(`--time-zone: found "${options.timeZone}", wanted an IANA name such as Europe/Berlin`);
  if (existsSync(options.out) && !options.force)
    throw new Trouble(`${options.out} is there already; say --force to lose the decisions made in it`);
  const progress = startProgress('site init', folderBytes(folder) * 2);
  const answers = odooFolder(folder, options.odoo, progress.advance);
  const { site, issues } = await proposeSite(answers, {
    plantId: options.plant,
    timeZone: options.timeZone,
    version: options.odoo,
    system: options.system,
    enterpriseHost: options.enterpriseHost,
  });
  progress.stop();
  const checked = checkSite(site);
  if (!checked.ok) throw new Trouble(checked.issues.slice(0, 5).map(sentence).join(' · '));
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, `${siteText(site)}\n`);
  for (const it of issues.slice(0, 20)) process.stderr.write(`${sentence(it)}\n`);
  const rows = tablesOf(site).map(([name, it]) => ({
    table: name,
    rows: it.length,
    certain: it.filter((row) => row.sure === 'certain').length,
    likely: it.filter((row) => row.sure === 'likely').length,
    guess: it.filter((row) => row.sure === 'guess').length,
    withoutCode: it.filter((row) => row.code === undefined).length,
    needsPerson: it.filter((row) => row.needsPerson).length,
  }));
  if (options.json)
    process.stdout.write(`${JSON.stringify({ site: options.out, tables: rows, issues }, null, 2)}\n`);
  else tell(site, rows, options.out);
  process.exitCode = issues.length > 0 ? EXIT.issues : EXIT.clean;
}

/** One row, one line: people edit and compare this file. */
function siteText(site: Site): string {
  const value = (it: unknown): string =>
    Array.isArray(it) && it.length > 0
      ? `[\n${it.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`
      : JSON.stringify(it);
  return `{\n${Object.entries(site)
    .map(([name, it]) => `  ${JSON.stringify(name)}: ${value(it)}`)
    .join(',\n')}\n}`;
}

type Row = {
  table: string;
  rows: number;
  certain: number;
  likely: number;
  guess: number;
  withoutCode: number;
  needsPerson: number;
};

function tell(site: Site, rows: readonly Row[], out: string): void {
  const head = ['table', 'rows', 'certain', 'likely', 'guess', 'without code', 'needs a person'];
  const lines = [
    table(
      head,
      rows.map((it) => [it.table, it.rows, it.certain, it.likely, it.guess, it.withoutCode, it.needsPerson]),
    ),
  ];
  const open = tablesOf(site).flatMap(([name, it]) =>
    it.filter((row) => row.needsPerson).map((row) => [name, row.name, row.code ?? '(none)', row.why]),
  );
  if (open.length > 0)
    lines.push(table(['a person decides', 'Odoo says', 'proposed', 'because'], open.slice(0, 30)));
  if (open.length > 30)
    lines.push(`… and ${open.length - 30} more: look for "needsPerson":true in the file.`);
  process.stdout.write(
    `${lines.join('\n')}\nWritten to ${out}. Rows with a code are used as they are until somebody changes them.\n`,
  );
}
