/** The answers recorded from two real Odoo servers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OdooVersion } from '../../src/odoo/index.js';

export type Raw = Readonly<Record<string, unknown>>;

export function recorded(version: OdooVersion): Readonly<Record<string, readonly Raw[]>> {
  const folder = join(import.meta.dirname, '../../examples/northwind', `odoo-${version}`);
  const files = readdirSync(folder).filter((it) => it.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [file.slice(0, -5), JSON.parse(readFileSync(join(folder, file), 'utf8')).records]),
  );
}
