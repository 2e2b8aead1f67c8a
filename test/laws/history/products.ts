import { BillOfMaterialV1, BomChangedV1, ItemV1 } from '../../../src/index.js';
import { oneOf } from './chance.js';
import { amount, at, line } from './line.js';
import { type Order, shelve, tell, type World } from './world.js';

/** What goes into a piece of a product, at which of its operations; none is the order as a whole. */
export interface Needed {
  readonly itemId: string;
  readonly unit: string;
  readonly perPiece: number;
  readonly step: 'first' | 'last' | 'order';
  readonly tracked: boolean;
}

/** One product of the plant. */
export interface Product {
  readonly itemId: string;
  readonly serial: boolean;
  readonly needs: readonly Needed[];
}

const bolts = (count: number): Needed => ({
  itemId: 'BOLT',
  unit: 'C62',
  perPiece: count * 1000,
  step: 'order',
  tracked: false,
});

const whole = (itemId: string): Needed => ({
  itemId,
  unit: 'C62',
  perPiece: 1000,
  step: 'first',
  tracked: true,
});

/** From tubes to bikes, level by level. */
export const PRODUCTS: readonly Product[] = [
  {
    itemId: 'FRAME',
    serial: false,
    needs: [{ itemId: 'TUBE', unit: 'MTR', perPiece: 1500, step: 'first', tracked: true }, bolts(2)],
  },
  {
    itemId: 'PAINTED',
    serial: false,
    needs: [whole('FRAME'), { itemId: 'PAINT', unit: 'LTR', perPiece: 250, step: 'last', tracked: true }],
  },
  { itemId: 'BIKE', serial: true, needs: [whole('PAINTED'), whole('MOTOR'), bolts(6)] },
];

const POLICIES = ['strict', 'warning', 'flexible'] as const;

/** The bill of material of a product under each policy. */
export const billOf = (itemId: string, policy: Order['policy']): string => `BOM-${itemId}-${policy}`;

/** What was known before anything happened: items, bills of material, and what lay on the shelves. */
export function openBooks(world: World): void {
  const item = { entityType: 'item', name: 'Bike', itemKind: 'finished', trackingKind: 'serial' };
  const told = { ...item, id: 'BIKE', baseUnit: 'C62', status: 'active', version: 1, updatedAt: at(0) };
  tell(world, { contract: ItemV1, data: told, system: 'erp' });
  for (const product of PRODUCTS) for (const policy of POLICIES) tellBill(world, product, policy);
  const opening = [
    { itemId: 'TUBE', lotNumber: 'TUBE-0', unit: 'MTR', left: 500_000 },
    { itemId: 'PAINT', lotNumber: 'PAINT-0', unit: 'LTR', left: 90_000 },
    { itemId: 'BOLT', lotNumber: '', unit: 'C62', left: 900_000 },
    { itemId: 'MOTOR', lotNumber: 'MOTOR-0', unit: 'C62', left: 1000 },
    { itemId: 'MOTOR', lotNumber: 'MOTOR-00', unit: 'C62', left: 1000 },
  ];
  for (const it of opening) {
    const lot = { ...it, locationId: 'WH-STOCK' };
    world.lots.push(lot);
    shelve(world, undefined, lot, lot.left);
  }
}

/** The bill says its policy in its last version, as an entity or as a change. */
function tellBill(world: World, { itemId, needs }: Product, policy: Order['policy']): void {
  const { roll } = world;
  const versions = 1 + roll(2);
  for (let version = 1; version <= versions; version++) {
    const body = {
      id: billOf(itemId, policy),
      itemId,
      bomKind: 'manufacture',
      outputQuantity: amount(1000),
      consumptionPolicy: version === versions ? policy : oneOf(roll, POLICIES),
      lines: needs.map((it, i) => ({
        lineId: String(i + 1),
        itemId: it.itemId,
        quantity: amount(it.perPiece, it.unit),
        usage: 'consumed',
        trackedInGenealogy: it.tracked,
      })),
      version,
      updatedAt: at(version),
    };
    const own = roll(2) === 0 ? { plantId: 'NW-01' } : {};
    const isEntity = roll(2) === 0;
    const data = isEntity
      ? { entityType: 'billOfMaterial', ...own, ...body }
      : { ...body, ...(version > 1 ? { changedFields: ['lines'] } : {}) };
    tell(
      world,
      isEntity ? { contract: BillOfMaterialV1, data, system: 'erp' } : line(BomChangedV1, data, 'erp'),
    );
  }
}
