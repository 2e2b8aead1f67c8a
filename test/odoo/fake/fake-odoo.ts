/**
 * An imagined Odoo of one version: strict where Odoo refuses, and watchful where Odoo takes in silence what
 * nobody can have meant. It knows the fields that real servers told, and repeats itself as they were seen to.
 */
import type { OdooCall } from '../../../src/odoo/run/outcome.js';
import { explode } from './defaults.js';
import type { OdooVersion } from './fields.js';
import { load } from './load.js';
import { MRP_METHODS } from './mrp.js';
import { create, fieldsOf, type SearchRead, searchRead, unknownMethod, unlink, write } from './orm.js';
import { STOCK_METHODS } from './stock.js';
import { createStore, type Row, type Store, type Values } from './store.js';

const METHODS = { ...STOCK_METHODS, ...MRP_METHODS };

/** Windows have no fields of their own here: they are made empty and answered. */
const isWindow = (model: string): boolean =>
  Object.keys(METHODS).some((it) => it.startsWith(`${model}.`)) &&
  /warning|confirmation|\.backorder$|insufficient/.test(model);

export interface FakeOdoo {
  readonly store: Store;
  readonly call: OdooCall;
}

type Kwargs = { readonly context?: Values } & SearchRead;

function made(store: Store, model: string, values: Values, context: Values): Row {
  if (isWindow(model)) return store.insert(model, {});
  if (model === 'stock.quant' && context.inventory_mode) return counted(store, values);
  if (!['ir.model.data', 'change.production.qty'].includes(model))
    store.traps.push(`${model}: create, not load`);
  return create(store, model, values);
}

/** With `inventory_mode` the line of the books that is there already takes the count. */
function counted(store: Store, values: Values): Row {
  const { inventory_quantity, ...place } = values;
  const same = (it: Row) =>
    ['product_id', 'location_id', 'lot_id'].every((field) => it[field] === (place[field] ?? false));
  const quant = store.rows('stock.quant').find(same) ?? create(store, 'stock.quant', place);
  write(store, 'stock.quant', [quant.id], { inventory_quantity, inventory_quantity_set: true });
  return quant;
}

function answer(
  store: Store,
  model: string,
  method: string,
  args: readonly unknown[],
  kwargs: Kwargs,
): unknown {
  const context = kwargs.context ?? {};
  if (isWindow(model) && method === 'create') return made(store, model, {}, context).id;
  const named = METHODS[`${model}.${method}`];
  if (named) return named(store, args[0] as number[], context);
  fieldsOf(store, model);
  switch (method) {
    case 'search_read':
      return searchRead(store, model, kwargs);
    case 'search':
      return searchRead(store, model, { domain: args[0] as unknown[] }).map((it) => it.id);
    case 'unlink':
      return unlink(store, model, args[0] as number[]);
    case 'load': {
      const before = store.rows('mrp.production').length;
      const loaded = load(store, model, kwargs as never, context);
      for (const order of store.rows('mrp.production').slice(before)) explode(store, order);
      return loaded;
    }
    case 'create':
      return made(store, model, args[0] as Values, context).id;
    case 'write':
      return write(store, model, args[0] as number[], args[1] as Values);
    default:
      return unknownMethod(model, method);
  }
}

/** A copy, as it travels: what is changed afterwards does not change the books. */
const travelled = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

export function fakeOdoo(version: OdooVersion, seed: (store: Store) => void): FakeOdoo {
  const store = createStore(version);
  seed(store);
  return {
    store,
    call: async (model, method, args, kwargs) => {
      await Promise.resolve();
      return travelled(
        answer(store, model, method, travelled(args) as unknown[], travelled(kwargs) as Kwargs),
      );
    },
  };
}
