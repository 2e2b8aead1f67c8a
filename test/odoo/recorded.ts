/** The answers recorded from real Odoo servers: at the end of the scenario, and at three moments before. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldsGet, OdooVersion } from '../../src/odoo/index.js';

/** Models of quality modules: none of the recorded servers had them. */
export const NOT_INSTALLED = ['qc.inspection', 'qc.inspection.line', 'quality.alert', 'quality.check'];

export type Raw = Readonly<Record<string, unknown>>;
export type Recorded = Readonly<Record<string, readonly Raw[]>>;

const json = (...path: string[]) => JSON.parse(readFileSync(join(import.meta.dirname, ...path), 'utf8'));

export function recorded(version: OdooVersion): Recorded {
  const folder = join('../../examples/northwind', `odoo-${version}`);
  const files = readdirSync(join(import.meta.dirname, folder)).filter((it) => it.endsWith('.json'));
  return Object.fromEntries(files.map((file) => [file.slice(0, -5), json(folder, file).records]));
}

/** The moments of the scenario, in their order. */
export const MOMENTS = ['released', 'half', 'done'] as const;

/**
 * The plant at one moment: masters do not change during the scenario, documents, moves and stock are as they
 * were, and what was entered later was not there yet.
 */
export function recordedAt(version: OdooVersion, moment: (typeof MOMENTS)[number]): Recorded {
  const then: Recorded = json('snapshots', version, `${moment}.json`);
  const changes = [...(then['mrp.production'] ?? []), ...(then['stock.quant'] ?? [])];
  const latest =
    changes
      .map((it) => String(it.write_date))
      .sort()
      .at(-1) ?? '';
  const entered = (rows: readonly Raw[] = []) => rows.filter((it) => String(it.create_date) <= latest);
  const all = recorded(version);
  const later = { 'stock.lot': entered(all['stock.lot']), 'stock.scrap': entered(all['stock.scrap']) };
  return { ...all, ...later, ...then };
}

/** What `fields_get` answered, of the models that records are read from. */
export const recordedFields = (version: OdooVersion): FieldsGet => json('fields', `${version}.json`);
