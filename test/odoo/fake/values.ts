/** What may be written to a field, as the recorded coercions say. */
import type { FieldShape } from './fields.js';
import { missing, refuse, valueError } from './refuse.js';
import type { Store } from './store.js';

const DATETIME = /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(:\d{2})?)?$/;

/** The value as Odoo keeps it. What it takes in silence, and nobody can have meant, is written down. */
export function accept(
  store: Store,
  model: string,
  field: string,
  shape: FieldShape,
  value: unknown,
): unknown {
  const trap = (what: string) => store.traps.push(`${model}.${field}: ${what}`);
  if (field === 'state' && model !== 'ir.model.data') trap('state written directly');
  if (value === false || value === null) return shape.kind.endsWith('2many') ? [] : false;
  switch (shape.kind) {
    case 'many2one':
      if (typeof value !== 'number') {
        trap('a reference that is no id is emptied');
        return false;
      }
      return referred(store, shape.relation, value);
    case 'float':
    case 'monetary':
      if (Number.isNaN(Number(value))) valueError(`could not convert string to float: '${value}'`);
      return Number(value);
    case 'integer':
      return Number(value);
    case 'boolean':
      if (typeof value !== 'boolean') trap('a text is true');
      return Boolean(value);
    case 'selection':
      if (!shape.keys.includes(value as string)) valueError(`Wrong value for ${model}.${field}: ${value}`);
      return value;
    case 'datetime':
    case 'date':
      if (typeof value !== 'string') refuse('builtins.TypeError', 'object has no len()');
      if (!DATETIME.test(value as string)) valueError(`time data '${value}' does not match format`);
      return value;
    default:
      return value;
  }
}

/** Masters that the imagined plant keeps no table of stand for themselves. */
function referred(store: Store, relation: string | undefined, id: number): number {
  if (relation && store.rows(relation).length > 0 && !store.row(relation, id)) missing(relation, id);
  return id;
}
