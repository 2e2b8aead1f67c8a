/** Decoded records as Odoo answers them, any of them valid, for maps to be tried on. */
import fc from 'fast-check';
import type { OrderFamily } from '../../src/odoo/families.js';
import { decodeRecord, type OdooRecord } from '../../src/odoo/index.js';
import type { PostedLine } from '../../src/odoo/posted-line.js';
import { MrpProduction } from '../../src/odoo/records/mrp-production.js';
import { StockLot } from '../../src/odoo/records/stock-lot.js';
import { StockMove } from '../../src/odoo/records/stock-move.js';
import { StockMoveLine } from '../../src/odoo/records/stock-move-line.js';
import { opaque } from '../../src/vocabulary/text.js';
import { shapeOf } from '../arbitrary.js';
import { good } from '../wire/telling.js';
import { otherPlant } from './other-plant.js';

const first = <R>(of: OdooRecord<R>): R => good(decodeRecord(of, '18.0', otherPlant[of.model]?.[0]));
export const sampleLine = first(StockMoveLine);
export const sampleMove = first(StockMove);
export const sampleLot = first(StockLot);
export const sampleOrder = first(MrpProduction);

export const ref = (id: number) => ({ id, label: `label ${id}` });
export const maybeRef = (id: number) => fc.option(fc.constant(ref(id)), { nil: undefined });
export const names = shapeOf(opaque('A name.', 64)) as fc.Arbitrary<string>;
/** Odoo keeps whole seconds. */
export const instants = fc
  .integer({ min: 1, max: 2_000_000_000 })
  .map((seconds) => new Date(seconds * 1000).toISOString());
/** Amounts above zero with two digits, some of them with the noise of a sum. */
export const amounts = fc
  .tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.boolean())
  .map(([cents, isNoisy]) => (isNoisy ? cents / 100 + 0.1 - 0.1 : cents / 100));

const lots = names.map((name) => ({ ...sampleLot, name }));
const families = fc
  .constantFrom('WH/MO/00001', 'MO 7/2026', 'SO-1.b')
  .map((name): OrderFamily => ({ name, members: [sampleOrder] }));

/** Done lines between two different places of the small site file. */
export const postedLines: fc.Arbitrary<PostedLine> = fc
  .record({
    id: fc.integer({ min: 1, max: 1_000_000 }),
    product_id: fc.constant(ref(1)),
    product_uom_id: fc.constantFrom(ref(1), ref(2), ref(4)),
    quantity: amounts,
    lot: fc.option(lots, { nil: undefined }),
    location_id: fc.constant(ref(8)),
    location_dest_id: fc.constantFrom(ref(4), ref(15)),
    package_id: fc.option(
      names.map((label) => ({ id: 1, label })),
      { nil: undefined },
    ),
    result_package_id: fc.option(
      names.map((label) => ({ id: 2, label })),
      { nil: undefined },
    ),
    owner_id: maybeRef(3),
    reference: fc.option(names, { nil: undefined }),
    date: instants,
    company_id: maybeRef(1),
    family: families,
    isFinal: fc.boolean(),
    operation_id: maybeRef(7),
    byproduct_id: maybeRef(1),
    scrapped: fc.boolean(),
    is_inventory: fc.boolean(),
    isTurned: fc.boolean(),
  })
  .map(({ operation_id, byproduct_id, scrapped, is_inventory, isTurned, ...it }) => ({
    ...sampleLine,
    ...it,
    ...(isTurned ? { location_id: it.location_dest_id, location_dest_id: it.location_id } : {}),
    lot_id: it.lot && ref(it.lot.id),
    order: { ...sampleOrder, name: it.family.name },
    move: { ...sampleMove, operation_id, byproduct_id, scrapped, is_inventory },
    role: 'movement' as const,
    fromUsage: 'internal',
    toUsage: 'supplier',
  }));
