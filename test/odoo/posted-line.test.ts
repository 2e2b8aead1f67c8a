import { describe, expect, it } from 'vitest';
import { decodeRecord } from '../../src/odoo/index.js';
import { lineRole, movementKind, type PostedLine, usageOf } from '../../src/odoo/posted-line.js';
import { StockMove } from '../../src/odoo/records/stock-move.js';
import { viewSite } from '../../src/sites/index.js';
import { plant } from '../sites/plant.js';
import { good } from '../wire/telling.js';
import { otherPlant } from './other-plant.js';

const ref = [1, 'x'];
const move = (fields: object) =>
  good(decodeRecord(StockMove, '18.0', { ...otherPlant['stock.move']?.[0], ...fields }));

const consuming = { raw_material_production_id: ref };
const producing = { production_id: ref };

describe('what a posted line means', () => {
  it.each([
    ['stock into the production of an order', consuming, 'internal', 'production', 'consumption'],
    ['goods on the way into the production of an order', consuming, 'transit', 'production', 'consumption'],
    ['production of an order into stock', producing, 'production', 'internal', 'output'],
    ['production of an order onto the way', producing, 'production', 'transit', 'output'],
    ['a by-product', { ...producing, byproduct_id: ref }, 'production', 'internal', 'output'],
    [
      'scrap of a component',
      { ...consuming, scrap_id: ref, scrapped: true },
      'internal',
      'inventory',
      'scrap',
    ],
    ['scrap of a product', { ...producing, scrap_id: ref }, 'production', 'inventory', 'scrap'],
    ['scrap without a scrap order', { scrapped: true }, 'internal', 'inventory', 'movement'],
    ['unbuild: the product goes in', { ...consuming, unbuild_id: ref }, 'internal', 'production', 'movement'],
    [
      'unbuild: parts come out',
      { ...producing, consume_unbuild_id: ref },
      'production',
      'internal',
      'movement',
    ],
    ['a component taken back', consuming, 'production', 'internal', 'movement'],
    ['a product taken back', producing, 'internal', 'production', 'movement'],
    ['a component straight from a supplier', consuming, 'supplier', 'production', 'movement'],
    ['production without an order', {}, 'internal', 'production', 'movement'],
    ['a transfer', {}, 'internal', 'internal', 'movement'],
  ])('%s', (_, fields, from, to, role) => {
    expect(lineRole(move(fields), from, to)).toBe(role);
  });
});

describe('the kind of a movement', () => {
  const line = (fromUsage: string, toUsage: string, fields: object = {}) =>
    ({ fromUsage, toUsage, move: move(fields) }) as unknown as PostedLine;

  it.each([
    ['internal', 'internal', 'transfer'],
    ['internal', 'transit', 'transfer'],
    ['transit', 'internal', 'transfer'],
    ['supplier', 'internal', 'supplierReceipt'],
    ['supplier', 'transit', 'supplierReceipt'],
    ['internal', 'supplier', 'supplierReturn'],
    ['internal', 'customer', 'customerShipment'],
    ['customer', 'internal', 'customerReturn'],
    ['supplier', 'customer', 'dropShipment'],
    ['customer', 'supplier', 'supplierReturn'],
    ['internal', 'production', 'issueToProduction'],
    ['production', 'internal', 'returnFromProduction'],
    ['supplier', 'production', 'supplierReceipt'],
    ['inventory', 'internal', 'adjustment'],
    ['internal', 'inventory', 'adjustment'],
    ['production', 'inventory', 'adjustment'],
  ])('from %s to %s is %s', (from, to, kind) => {
    expect(movementKind(line(from, to))).toBe(kind);
  });

  it('of a scrapped move is scrap, of a count is an adjustment, wherever it goes', () => {
    expect(movementKind(line('internal', 'inventory', { scrapped: true }))).toBe('scrap');
    expect(movementKind(line('internal', 'internal', { is_inventory: true }))).toBe('adjustment');
  });
});

describe('the kind of a place', () => {
  it('is what the site file says, or unknown', () => {
    const view = viewSite(plant);
    expect([4, 8, 15, 99].map((id) => usageOf(view, { id }))).toEqual([
      ...['supplier', 'internal', 'production', 'unknown'],
    ]);
  });
});
