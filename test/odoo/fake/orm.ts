/** The methods that every model has. */
import { withDefaults } from './defaults.js';
import { matches } from './domain.js';
import { type FieldShape, type ModelFields, versionFields } from './fields.js';
import { missing, refuse, userError, validationError, valueError } from './refuse.js';
import type { Row, Store, Values } from './store.js';
import { accept } from './values.js';

export function fieldsOf(store: Store, model: string): ModelFields {
  return versionFields(store.version)[model] ?? userError(`Object ${model} doesn't exist`);
}

const shapeIn = (store: Store, model: string, field: string): FieldShape =>
  fieldsOf(store, model)[field] ?? valueError(`Invalid field '${field}' on model '${model}'`);

/** A record as it is answered: references with a label, nothing as false. */
function answered(store: Store, model: string, row: Row, fields: readonly string[]): Values {
  const shown = fields.map((field): [string, unknown] => {
    const { kind } = shapeIn(store, model, field);
    const value = row[field];
    if (kind !== 'many2one' || value === false) return [field, value];
    return [field, [value, `record ${value}`]];
  });
  return { id: row.id, ...Object.fromEntries(shown) };
}

export interface SearchRead {
  readonly domain?: readonly unknown[];
  readonly fields?: readonly string[];
  readonly limit?: number;
  readonly order?: string;
  readonly context?: Values;
}

function sorted(rows: readonly Row[], order: string): Row[] {
  const keys = order.split(',').map((it) => it.trim().split(' '));
  return [...rows].sort((a, b) => {
    for (const [field = 'id', direction] of keys) {
      const [x, y] = [a[field] as number, b[field] as number];
      if (x !== y) return (x < y ? -1 : 1) * (direction === 'desc' ? -1 : 1);
    }
    return 0;
  });
}

export function searchRead(store: Store, model: string, asked: SearchRead): Values[] {
  const fields = asked.fields ?? [];
  for (const field of fields) shapeIn(store, model, field);
  const isShown = (it: Row) => it.active !== false || asked.context?.active_test === false;
  const found = store.rows(model).filter((it) => isShown(it) && matches(it, asked.domain ?? []));
  return sorted(found, asked.order ?? 'id')
    .slice(0, asked.limit)
    .map((it) => answered(store, model, it, fields));
}

const LOCKED_UNIQUE: Readonly<Record<string, readonly string[]>> = {
  'ir.model.data': ['module', 'name'],
  'mrp.production': ['name', 'company_id'],
  'stock.lot': ['name', 'product_id'],
};

function refuseTwice(store: Store, model: string, values: Values): void {
  const unique = LOCKED_UNIQUE[model];
  if (!unique || unique.some((it) => values[it] === undefined || values[it] === false)) return;
  if (store.rows(model).some((row) => unique.every((it) => row[it] === values[it]))) {
    validationError(`${unique.join(' and ')} must be unique`);
  }
}

/** Makes a record as `create` does: defaults first, then every value as its field takes it. */
export function create(store: Store, model: string, values: Values): Row {
  const accepted = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      accept(store, model, field, shapeIn(store, model, field), value),
    ]),
  );
  const full = withDefaults(store, model, accepted);
  for (const [field, shape] of Object.entries(fieldsOf(store, model))) {
    if (shape.required && (full[field] === undefined || full[field] === false)) {
      validationError(`Missing required value for the field '${field}' of ${model}`);
    }
  }
  refuseTwice(store, model, full);
  return store.insert(model, full);
}

const commandIds = (value: unknown): unknown => {
  const [first] = value as unknown[];
  return Array.isArray(first) && first[0] === 6 ? first[2] : value;
};

export function write(store: Store, model: string, ids: readonly number[], values: Values): true {
  for (const id of ids) {
    const row = store.row(model, id) ?? missing(model, id);
    for (const [field, value] of Object.entries(values)) {
      const shape = shapeIn(store, model, field);
      const given = shape.kind.endsWith('2many') ? commandIds(value) : value;
      row[field] = accept(store, model, field, shape, given);
    }
  }
  return true;
}

/** Deletes records, and the external ids that named them. */
export function unlink(store: Store, model: string, ids: readonly number[]): true {
  for (const id of ids) {
    if (store.row(model, id)?.state === 'done') userError('You can not delete what is done.');
    store.remove(model, id);
    const names = store.rows('ir.model.data').filter((it) => it.model === model && it.res_id === id);
    for (const it of names) store.remove('ir.model.data', it.id);
  }
  return true;
}

/** Deprecated and private methods are as far away as unknown ones. */
export const unknownMethod = (model: string, method: string): never =>
  method.startsWith('_')
    ? refuse('odoo.exceptions.AccessError', `Private methods (such as '${model}.${method}')`)
    : refuse('builtins.AttributeError', `The method '${model}.${method}' does not exist`);
