import { describe, expect, it } from 'vitest';
import { contracts, createReader } from '../../src/index.js';
import { createGenealogy, traceBackward } from '../../src/laws/index.js';
import { ODOO_VERSIONS, type OdooVersion } from '../../src/odoo/index.js';
import { type Raw, recorded } from './recorded.js';
import { dataOf, type Told, tell } from './tell.js';

const UNITS: Readonly<Record<string, string>> = {
  ...{ Units: 'C62', Dozens: 'DZN', m: 'MTR', cm: 'CMT', L: 'LTR', g: 'GRM', kg: 'KGM' },
};

const idOf = (pair: unknown): number | undefined => (Array.isArray(pair) ? (pair[0] as number) : undefined);

/** What went into one order and what came out of it, read from the raw lines alone. */
interface RawOrder {
  readonly used: { readonly item: string; readonly lot: string; readonly amount: string }[];
  readonly made: { readonly item: string; readonly lot: string }[];
}

/** A second, small reading of the recorded answers: nothing of the library takes part in it. */
function rawOrders(version: OdooVersion): RawOrder[] {
  const tables = recorded(version);
  const rows = (model: string) => new Map((tables[model] ?? []).map((it) => [it.id as number, it]));
  const [moves, products, lots, places] = [
    ...[rows('stock.move'), rows('product.product'), rows('stock.lot'), rows('stock.location')],
  ] as [Map<number, Raw>, Map<number, Raw>, Map<number, Raw>, Map<number, Raw>];
  const usage = (line: Raw, field: string) => places.get(idOf(line[field]) ?? 0)?.usage;
  const orders = new Map<number, RawOrder>();
  for (const line of tables['stock.move.line'] ?? []) {
    const move = moves.get(idOf(line.move_id) ?? 0) ?? {};
    const isScrap = move.scrapped || move.scrap_id || (move.scrap_ids as number[] | undefined)?.length;
    if (line.state !== 'done' || isScrap || move.unbuild_id || move.consume_unbuild_id) continue;
    const order = idOf(move.raw_material_production_id) ?? idOf(move.production_id);
    if (order === undefined) continue;
    const known = orders.get(order) ?? { used: [], made: [] };
    orders.set(order, known);
    const item = String(products.get(idOf(line.product_id) ?? 0)?.default_code);
    const lot = String(lots.get(idOf(line.lot_id) ?? 0)?.name ?? '');
    const [, unit] = line.product_uom_id as [number, string];
    const amount = `${line.quantity ?? line.qty_done} ${UNITS[unit]}`;
    if (usage(line, 'location_dest_id') === 'production') known.used.push({ item, lot, amount });
    else known.made.push({ item, lot });
  }
  return [...orders.values()];
}

/** Everything a lot is made of, through all orders. */
function ancestors(orders: readonly RawOrder[], name: string, found = new Set<string>()): string[] {
  for (const { used, made } of orders) {
    if (!made.some((it) => `${it.item} ${it.lot}` === name)) continue;
    for (const { item, lot } of used) {
      if (lot === '' || found.has(`${item} ${lot}`)) continue;
      found.add(`${item} ${lot}`);
      ancestors(orders, `${item} ${lot}`, found);
    }
  }
  return [...found].sort();
}

function graphOf(told: Told) {
  const [reader, genealogy] = [createReader(contracts), createGenealogy()];
  for (const document of told.documents) {
    const read = reader.check(document);
    if (read.ok) genealogy.add(read.value as never);
  }
  return genealogy.graph();
}

describe.each(ODOO_VERSIONS)('what a finished lot of %s is made of', (version) => {
  const orders = rawOrders(version);
  const finished = orders.flatMap((it) => it.made).filter((it) => it.lot !== '');

  it('is what the recorded lines say, through every level', async () => {
    const graph = graphOf(await tell(recorded(version), version));
    expect(finished.length).toBeGreaterThan(2);
    for (const { item, lot } of finished) {
      const traced = traceBackward(graph, { itemId: item, lotNumber: lot });
      const names = traced.filter((it) => it.level > 0).map((it) => `${it.itemId} ${it.lotNumber}`);
      expect(names.sort()).toEqual(ancestors(orders, `${item} ${lot}`));
    }
  });

  it('is what the recorded lines say, with amounts and parts without lots', async () => {
    const told = await tell(recorded(version), version);
    const receipts = dataOf(told, 'material.finished-goods-received') as unknown as Raw[];
    const used = dataOf(told, 'material.consumed') as unknown as Raw[];
    for (const { item, lot } of finished) {
      const groups = receipts.filter((it) => it.itemId === item && it.lotNumber === lot);
      const ours = used
        .filter((it) => groups.some((one) => one.genealogyGroupId === it.genealogyGroupId))
        .map((it) => {
          const { value, unit } = it.quantity as { value: string; unit: string };
          return `${it.itemId} ${it.lotNumber ?? ''} ${value} ${unit}`;
        });
      const theirs = orders
        .filter((it) => it.made.some((one) => one.item === item && one.lot === lot))
        .flatMap((it) => it.used.map((one) => `${one.item} ${one.lot} ${one.amount}`));
      expect(ours.sort()).toEqual(theirs.sort());
      expect(ours.length).toBeGreaterThan(0);
    }
  });
});
