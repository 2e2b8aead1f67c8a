import { describe, expect, it } from 'vitest';
import { contracts, createReader } from '../../src/index.js';
import { replay } from '../../src/laws/index.js';
import { ODOO_VERSIONS } from '../../src/odoo/index.js';
import { otherPlant } from './other-plant.js';
import { otherPlant16, otherPlant19 } from './other-plant-elsewhere.js';
import { type Raw, recorded } from './recorded.js';
import { dataOf, type Tables, type Told, tell } from './tell.js';

const entities = (told: Told, type: string) => told.documents.filter((it) => it.entityType === type);

/** The made-up plant as each version answers it. */
const without = (row: Raw, ...names: string[]): Raw =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
const otherPlant17: Tables = {
  ...otherPlant,
  'product.product': (otherPlant['product.product'] ?? []).map((it) => ({
    ...without(it, 'is_storable'),
    type: it.is_storable ? 'product' : 'consu',
  })),
};
const PLANTS = [
  ['16.0', otherPlant16],
  ['17.0', otherPlant17],
  ['18.0', otherPlant],
  ['19.0', otherPlant19],
] as const;

/** What Odoo itself never has: reports of quantities, announcements of suppliers, releases of shipments. */
const NOT_IN_ODOO = [
  'logistics.asn-received first',
  'logistics.shipment-released first',
  'production.operation-quantity-reported first',
];

describe.each(ODOO_VERSIONS)('what the database of %s tells', (version) => {
  it('is lawful: only what Odoo does not keep is missing', async () => {
    const told = await tell(recorded(version) as Tables, version);
    const reader = createReader(contracts);
    const read = told.documents.map((it) => reader.check(it)).flatMap((it) => (it.ok ? [it.value] : []));
    expect(read).toHaveLength(told.documents.length);
    const { violations, counts } = replay(read, { contracts, parallel: true });
    expect([...new Set(violations.map((it) => it.wanted))].sort()).toEqual(NOT_IN_ODOO);
    expect(counts.rejected).toBe(0);
  });

  it('has every step of every order, and each that was worked on has begun before it ends', async () => {
    const tables = recorded(version);
    const told = await tell(tables as Tables, version);
    expect(entities(told, 'operation')).toHaveLength(tables['mrp.workorder']?.length ?? 0);
    const started = new Map(
      dataOf(told, 'production.operation-started').map((it) => [
        JSON.stringify([it.workOrderId, it.operationId, it.runNo]),
        String(it.startedAt),
      ]),
    );
    const completed = dataOf(told, 'production.operation-completed');
    expect(completed.length).toBeGreaterThan(5);
    for (const it of completed)
      expect(started.get(JSON.stringify([it.workOrderId, it.operationId, it.runNo]))).toBe(it.startedAt);
    const [welding] = dataOf(told, 'production.operation-paused').filter(
      (it) => it.operationId === 'TIG-WELD' && it.transitionNo === (1 as never),
    );
    expect(welding).toMatchObject({ pausedAt: '2026-11-20T10:02:15.000Z', reason: { code: 'unclassified' } });
  });

  it('without its time logs says when steps began, and nothing of pauses', async () => {
    const { 'mrp.workcenter.productivity': _, ...tables } = recorded(version);
    const told = await tell(tables as Tables, version);
    expect(dataOf(told, 'production.operation-started')).toHaveLength(12);
    expect(dataOf(told, 'production.operation-paused')).toEqual([]);
    expect(entities(told, 'operation').filter((it) => it.status === 'paused')).toEqual([]);
  });

  it('ends orders as Odoo does: completed with what was made, cancelled after a release', async () => {
    const told = await tell(recorded(version) as Tables, version);
    expect(
      dataOf(told, 'production.work-order-completed').map((it) => [it.workOrderId, it.totals, it.shortClose]),
    ).toEqual([
      ['WH-MO-00003', { good: { value: '1', unit: 'C62' } }, false],
      ['WH-MO-00004', { good: { value: '1', unit: 'C62' } }, false],
    ]);
    expect(dataOf(told, 'production.work-order-cancelled').map((it) => [it.workOrderId, it.phase])).toEqual([
      ['WH-MO-00006', 'beforeStart'],
    ]);
    const released = dataOf(told, 'production.work-order-released').map((it) => String(it.workOrderId));
    expect(released).toContain('WH-MO-00006');
    expect(released).not.toContain('WH-MO-00005');
  });

  it('names for each order a bill of material that is told', async () => {
    const told = await tell(recorded(version) as Tables, version);
    const bills = new Map(entities(told, 'billOfMaterial').map((it) => [it.id, it.itemId]));
    const orders = entities(told, 'workOrder') as unknown as { bomRef: { id: string }; itemId: string }[];
    expect(orders.length).toBeGreaterThan(5);
    for (const it of orders) expect(bills.get(it.bomRef.id)).toBe(it.itemId);
  });

  it('tells counts as what they are, and an unbuild as movements both ways', async () => {
    const tables = recorded(version);
    const told = await tell(tables as Tables, version);
    const moves = tables['stock.move'] ?? [];
    const counts = moves.filter((it) => it.is_inventory);
    expect(dataOf(told, 'inventory.adjusted')).toHaveLength(counts.length);
    for (const it of dataOf(told, 'inventory.adjusted')) {
      expect(it.reason).toEqual({ code: 'unclassified' });
      expect(it).not.toHaveProperty('reference');
    }
    const unbuilds = moves.filter((it) => it.unbuild_id);
    const lines = (tables['stock.move.line'] ?? [])
      .filter((it) => unbuilds.some((move) => move.id === (it.move_id as [number])[0]))
      .map((it) => String(it.id));
    const told_ = dataOf(told, 'inventory.moved').filter((it) =>
      lines.includes((it.businessRef as unknown as { id: string }).id),
    );
    expect(told_).toHaveLength(lines.length);
    expect(new Set(told_.map((it) => it.movementKind))).toEqual(
      new Set(['issueToProduction', 'returnFromProduction']),
    );
  });
});

describe.each(PLANTS)('the made-up plant on %s', (version, tables) => {
  it('tells a by-product with its own lot, apart from what the order was for', async () => {
    const told = await tell(tables, version);
    const outputs = dataOf(told, 'material.finished-goods-received');
    expect(outputs.map((it) => [it.outputKind, it.itemId, it.lotNumber])).toEqual([
      ['main', 'Creme-patissiere-vanille', 'Lot 7/2026 été'],
      ['byProduct', 'SON', 'SON 1'],
      ['main', 'Creme-patissiere-vanille', 'Lot 7/2026 été'],
    ]);
  });

  it('counts by-products aside when an order is completed short of what was ordered', async () => {
    const told = await tell(tables, version);
    expect(dataOf(told, 'production.work-order-completed')).toMatchObject([
      { workOrderId: 'MO-2026-7', totals: { good: { value: '14.75', unit: 'KGM' } }, shortClose: true },
    ]);
  });
});

describe('an order that was given up', () => {
  const givenUp = (order: Raw, more: Tables = {}) =>
    tell(
      {
        ...otherPlant,
        'mrp.production': [{ ...otherPlant['mrp.production']?.[3], state: 'cancel', ...order }],
        'mrp.workorder': [{ ...otherPlant['mrp.workorder']?.[2], production_id: [4, 'order'] }],
        ...more,
      },
      '18.0',
    );
  const names = (told: Told) =>
    ['work-order-released', 'operation-started', 'work-order-cancelled'].map(
      (it) => dataOf(told, `production.${it}`).length,
    );

  it('and was never confirmed, as far as Odoo remembers, is told by its record alone', async () => {
    const told = await givenUp({ workorder_ids: [3] });
    expect(names(told)).toEqual([0, 0, 0]);
    expect(entities(told, 'workOrder').map((it) => it.status)).toEqual(['cancelled']);
  });

  it('after time was logged on it was begun', async () => {
    const log = {
      ...{ id: 1, workcenter_id: [1, 'Marmite'], workorder_id: [3, 'Cuisson'], loss_id: [7, 'Work'] },
      ...{ date_start: '2026-05-04 06:10:00', date_end: '2026-05-04 06:20:00' },
      ...{ loss_type: 'productive', description: false, company_id: false },
    };
    const told = await givenUp({ workorder_ids: [3] }, { 'mrp.workcenter.productivity': [log] });
    expect(names(told)).toEqual([1, 1, 1]);
    expect(dataOf(told, 'production.work-order-cancelled')).toMatchObject([
      { phase: 'afterStart', reason: { code: 'unclassified' } },
    ]);
    const stop = { ...log, loss_type: 'availability' };
    expect(names(await givenUp({ workorder_ids: [3] }, { 'mrp.workcenter.productivity': [stop] }))).toEqual([
      0, 0, 0,
    ]);
  });
});

describe('a purchase order', () => {
  it('that is cancelled after it was confirmed is withdrawn from the supplier', async () => {
    const tables = recorded('18.0');
    const orders = (tables['purchase.order'] ?? []).map((it) =>
      it.name === 'P00002' ? { ...it, state: 'cancel' } : it,
    );
    const told = await tell({ ...tables, 'purchase.order': orders } as Tables, '18.0');
    expect(dataOf(told, 'logistics.purchase-order-cancelled')).toMatchObject([
      { purchaseOrderId: 'P00002', revision: 2, reason: { code: 'unclassified' } },
    ]);
    expect(entities(told, 'purchaseOrder').map((it) => [it.id, it.status, it.revision])).toContainEqual([
      'P00002',
      'cancelled',
      2,
    ]);
    expect(dataOf(told, 'logistics.purchase-order-issued').map((it) => it.revision)).toEqual([1, 1]);
  });
});
