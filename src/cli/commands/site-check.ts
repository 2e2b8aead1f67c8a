import type { Command } from 'commander';
import { type CoverageFinding, type OdooVersion, siteCoverage } from '../../odoo/index.js';
import { versionOption } from '../odoo/connect.js';
import { folderBytes, odooFolder } from '../odoo-folder.js';
import { startProgress } from '../progress.js';
import { readUncheckedSite } from '../site-file.js';
import { tablesOf } from '../site-tables.js';
import { EXIT, table } from '../summary.js';

interface Options {
  readonly odoo: OdooVersion;
  readonly json?: boolean;
}

/** What a finding means, and whether somebody has to act before all records can be told. */
const KINDS: Readonly<Record<CoverageFinding['kind'], { readonly says: string; readonly isOpen: boolean }>> =
  {
    'no-row': { says: 'a record that no row names', isOpen: true },
    'no-code': { says: 'a row that nobody has decided', isOpen: true },
    conflict: { says: 'one code for several records', isOpen: true },
    shared: { says: 'one code for several records: read as one, no plan posts to it', isOpen: false },
    gone: { says: 'a row whose record is not among the answers', isOpen: false },
  };

/** Adds `mfgc site check`: whether the tables still cover what an Odoo has. */
export function register(site: Command): void {
  site
    .command('check')
    .description('Compare the crosswalk tables with the answers of the Odoo. Nothing is changed.')
    .argument('<site>', 'the site file')
    .argument('<folder>', 'a folder of <model>.json files as search_read answered them')
    .addOption(versionOption('the version of that Odoo').makeOptionMandatory())
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', '\nExample:\n  $ mfgc site check site.json answers/ --odoo 18.0')
    .action(check);
}

async function check(file: string, folder: string, options: Options): Promise<void> {
  const site = readUncheckedSite(file);
  const progress = startProgress('site check', folderBytes(folder) * 2);
  const answers = odooFolder(folder, options.odoo, progress.advance);
  const findings = await siteCoverage(site, answers, options.odoo);
  progress.stop();
  if (options.json) process.stdout.write(`${JSON.stringify({ findings }, null, 2)}\n`);
  else tell(findings, new Map(tablesOf(site).map(([name, rows]) => [name, rows.length])));
  process.exitCode = findings.some((it) => KINDS[it.kind].isOpen) ? EXIT.issues : EXIT.clean;
}

/** How many findings a terminal is shown; `--json` has all. */
const SHOWN = 40;

function tell(findings: readonly CoverageFinding[], rows: ReadonlyMap<string, number>): void {
  const kinds = Object.keys(KINDS) as CoverageFinding['kind'][];
  const count = (name: string, kind: string): number =>
    findings.filter((it) => it.table === name && it.kind === kind).length;
  const counts = [...rows].map(([name, all]) => [name, all, ...kinds.map((kind) => count(name, kind))]);
  const lines = [table(['table', 'rows', ...kinds], counts)];
  for (const kind of kinds)
    if (findings.some((it) => it.kind === kind)) lines.push(`${kind}: ${KINDS[kind].says}`);
  if (findings.length > 0)
    lines.push(table(['kind', 'table', 'Odoo says', 'code', 'alike'], findings.slice(0, SHOWN).map(shown)));
  if (findings.length > SHOWN) lines.push(`… and ${findings.length - SHOWN} more: say --json to see all.`);
  lines.push(
    findings.length > 0 ? 'Nothing was changed; what is alike is a hint.' : 'Every record has its row.',
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}

const shown = ({ kind, table: name, odooIds, name: label, code, suggestions }: CoverageFinding): string[] => [
  kind,
  name,
  odooIds.length > 0 ? `${label} (${odooIds.join(', ')})` : label,
  code ?? '',
  suggestions.map((it) => `${it.code} ${it.score.toFixed(2)}`).join(', '),
];
