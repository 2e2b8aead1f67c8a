/** The fields of each model as `fields_get` of that version told them. */
import { readFileSync } from 'node:fs';

export type OdooVersion = '16.0' | '17.0' | '18.0' | '19.0';

export interface FieldShape {
  readonly kind: string;
  readonly relation: string | undefined;
  readonly keys: readonly string[];
  readonly required: boolean;
}

export type ModelFields = Readonly<Record<string, FieldShape>>;

/** What `fields_get` was not asked for: one row of `ir.model.data`, and the questions that Odoo asks back. */
const PLAIN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ir.model.data': {
    id: 'integer',
    module: 'char !',
    name: 'char !',
    model: 'char !',
    res_id: 'integer',
    noupdate: 'boolean',
  },
  'change.production.qty': {
    id: 'integer',
    mo_id: 'many2one mrp.production !',
    product_qty: 'float !',
  },
};

function shapeOf(told: string): FieldShape {
  const [kind = '', second = ''] = told.split(' ');
  const isSelection = kind === 'selection';
  return {
    kind,
    relation: isSelection || second === '!' ? undefined : second,
    keys: isSelection ? second.split('|') : [],
    required: told.endsWith('!'),
  };
}

const cache = new Map<OdooVersion, Readonly<Record<string, ModelFields>>>();

/** Every model of a version with its fields. */
export function versionFields(version: OdooVersion): Readonly<Record<string, ModelFields>> {
  const known = cache.get(version);
  if (known) return known;
  const recorded = JSON.parse(
    readFileSync(new URL(`./fields/${version}.json`, import.meta.url), 'utf8'),
  ) as Record<string, Record<string, string>>;
  const made = Object.fromEntries(
    Object.entries({ ...recorded, ...PLAIN }).map(([model, fields]) => [
      model,
      Object.fromEntries(Object.entries(fields).map(([name, told]) => [name, shapeOf(told)])),
    ]),
  );
  cache.set(version, made);
  return made;
}
