import { nameIn } from './drift.js';
import { NAMED_MODELS } from './propose/external-ids.js';
import { RECORDS } from './records/index.js';
import type { OdooVersion } from './versions.js';

/** What is read of one model. */
export interface WantedRead {
  readonly model: string;
  /** As the version calls them. */
  readonly fields: readonly string[];
  /** Whether records can not be mapped without it; else it only makes the site tables better. */
  readonly needed: boolean;
  /** Which records are of use, where not all are. */
  readonly domain: readonly unknown[];
}

/** What the proposal of a site and the roles of partners look at besides the records. */
const ASIDE: readonly Omit<WantedRead, 'domain'>[] = [
  { model: 'decimal.precision', fields: ['name', 'digits'], needed: false },
  { model: 'ir.model.data', fields: ['module', 'name', 'model', 'res_id'], needed: false },
  { model: 'res.partner', fields: ['name', 'ref'], needed: false },
  { model: 'product.supplierinfo', fields: ['partner_id'], needed: false },
  { model: 'sale.order', fields: ['partner_id'], needed: false },
];

/** Odoo keeps an external id for everything it brings along, menus and views included. */
const OF_MASTERS = [['model', 'in', NAMED_MODELS]];

/** Every model that the maps and the site tables read from a version, and the fields, by model. */
export function wantedReads(version: OdooVersion): WantedRead[] {
  const fields = new Map<string, Set<string>>();
  for (const record of RECORDS) {
    const names = fields.get(record.model) ?? new Set<string>();
    for (const field of record.fields) names.add(nameIn(record.model, field, version) ?? '');
    fields.set(record.model, names);
  }
  const records = [...fields].map(([model, names]) => ({
    model,
    fields: [...new Set([...names, ...(ASIDE.find((it) => it.model === model)?.fields ?? [])])].filter(
      (it) => it !== '',
    ),
    needed: true,
  }));
  return [...records, ...ASIDE.filter((it) => !fields.has(it.model))]
    .map((it) => ({ ...it, domain: it.model === 'ir.model.data' ? OF_MASTERS : [] }))
    .sort((a, b) => (a.model < b.model ? -1 : 1));
}
