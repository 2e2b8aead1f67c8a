import type { Command } from 'commander';
import {
  describeOdoo,
  type OdooDescription,
  type OdooTrouble,
  type OdooVersion,
  readFields,
  wantedReads,
} from '../../odoo/index.js';
import { EXIT, table } from '../summary.js';
import { type ConnectOptions, connect, versionOption, withConnection } from './connect.js';

interface Options extends ConnectOptions {
  readonly odoo?: OdooVersion;
  readonly json?: boolean;
}

/** Adds `mfgc odoo probe`: whether a server has what the maps read. */
export function register(odoo: Command): void {
  withConnection(odoo.command('probe'))
    .description('Ask an Odoo for its version and its fields, and tell what the maps would miss there.')
    .addOption(versionOption('the version it is expected to be (default: what it says itself)'))
    .option('--json', 'print the findings as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ mfgc odoo probe --url https://odoo.example --db plant --user mes --key-env ODOO_KEY',
    )
    .action(probe);
}

async function probe(options: Options): Promise<void> {
  const { call, version, url, trouble } = await connect(options, options.odoo);
  const models = wantedReads(version).map((it) => it.model);
  const { fieldsGet, refused } = await readFields(call, models).catch((thrown: unknown) => {
    throw trouble(thrown);
  });
  const description = describeOdoo(fieldsGet, version);
  if (options.json) {
    const told = { url, ...description, refused: Object.fromEntries(refused) };
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  } else tell(url, description, refused);
  process.exitCode = description.fits ? EXIT.clean : EXIT.issues;
}

function tell(
  url: string,
  { version, fits, findings }: OdooDescription,
  refused: ReadonlyMap<string, OdooTrouble>,
): void {
  const lines = [`${url} is Odoo ${version}.`];
  if (findings.length > 0) {
    const rows = findings.map((it) => [
      it.kind,
      it.model,
      it.field,
      it.found,
      it.wanted,
      it.stops ? 'yes' : 'no',
    ]);
    lines.push(table(['kind', 'model', 'field', 'found', 'wanted', 'stops'], rows));
  }
  for (const [model, { name, help }] of refused)
    lines.push(`${model}: Odoo does not speak of it (${name}). ${help}`);
  for (const it of findings) if (it.stops) lines.push(it.sentence);
  lines.push(
    fits ? 'Everything that the maps need is there.' : 'Not everything that the maps need is there.',
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}
