/** `load`: makes records or overwrites those that are there, by external id. */
import { create, fieldsOf, write } from './orm.js';
import { refuse, valueError } from './refuse.js';
import type { Store, Values } from './store.js';

interface Loaded {
  readonly fields: readonly string[];
  readonly data: readonly (readonly unknown[])[];
}

type Parts = Map<string, Record<string, unknown>>;

const known = (store: Store, name: string) => {
  const [module, local] = name.split('.');
  return store.rows('ir.model.data').find((it) => it.module === module && it.name === local);
};

/** One column: `field`, `field/.id`, or those of a child such as `move_ids/product_id/.id`. */
function place(store: Store, model: string, parts: Parts, column: string, value: unknown, context: Values) {
  const [first = '', ...rest] = column.split('/');
  const shape = fieldsOf(store, model)[first] ?? (first === 'id' ? undefined : valueError(first));
  if (shape?.kind === 'one2many') {
    const child = parts.get(first) ?? {};
    child[rest.join('/')] = value;
    parts.set(first, child);
    return;
  }
  if (rest[0] === '.id') refuseHidden(store, shape?.relation, value, context);
  const own = parts.get('') ?? {};
  parts.set('', own);
  if (first === 'id') own.id = value;
  else own[first] = converted(store, `${model}.${first}`, shape?.kind ?? '', rest, value, context);
}

function converted(
  store: Store,
  at: string,
  kind: string,
  rest: readonly string[],
  value: unknown,
  context: Values,
): unknown {
  if (kind === 'many2many') {
    // A list of ids is one text; a number has nothing to split.
    if (typeof value !== 'string') return refuse('builtins.AttributeError', 'int has no attribute split');
    return value.split(',').map(Number);
  }
  if (rest[0] === '.id') return Number(value);
  if (kind === 'float' && typeof value === 'number') return value;
  if (typeof value !== 'string') return valueError(`${at}: load takes text`);
  if (kind === 'many2one') return valueError(`${at}: No matching record found for name '${value}'`);
  if (kind === 'datetime' && context.tz !== 'UTC') store.traps.push(`${at}: read in the zone of the user`);
  if (kind === 'boolean') return ['true', '1', 'yes'].includes(value.toLowerCase());
  if (kind === 'float' || kind === 'integer') return Number(value);
  return value;
}

/** What lies in the archive is not found, unless it is asked for. */
function refuseHidden(store: Store, relation: string | undefined, id: unknown, context: Values): void {
  const hidden = store.row(relation ?? '', Number(id))?.active === false;
  if (hidden && context.active_test !== false) valueError(`No matching record found for database id '${id}'`);
}

/** Records that are done are overwritten in silence. */
const DONE = ['done', 'cancel'];

function put(store: Store, model: string, own: Record<string, unknown>): number {
  const { id: name, ...values } = own;
  const existing = typeof name === 'string' ? known(store, name) : undefined;
  if (existing) {
    const id = existing.res_id as number;
    store.traps.push(`${model}: ${name} loaded again`);
    if (DONE.includes(store.row(model, id)?.state as string)) store.traps.push(`${model}: done, overwritten`);
    write(store, model, [id], values);
    return id;
  }
  const { id } = create(store, model, values);
  if (typeof name !== 'string') return id;
  const [module, local] = name.split('.');
  store.insert('ir.model.data', { module, name: local, model, res_id: id, noupdate: false });
  return id;
}

export function load(store: Store, model: string, { fields, data }: Loaded, context: Values) {
  const ids = data.map((row) => {
    const parts: Parts = new Map();
    fields.forEach((column, i) => {
      place(store, model, parts, column, row[i], context);
    });
    const id = put(store, model, parts.get('') ?? {});
    for (const [field, columns] of parts) {
      if (field === '') continue;
      const child = fieldsOf(store, model)[field]?.relation ?? '';
      const of: Parts = new Map([['', { [PARENT[model] ?? '']: id }]]);
      for (const [column, value] of Object.entries(columns)) place(store, child, of, column, value, context);
      put(store, child, of.get('') ?? {});
    }
    return id;
  });
  return { ids, messages: [], nextrow: 0 };
}

const PARENT: Readonly<Record<string, string>> = { 'stock.picking': 'picking_id', 'mrp.bom': 'bom_id' };
