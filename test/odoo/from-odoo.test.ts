import { describe, expect, it } from 'vitest';
import { decimalSum } from '../../src/core/decimal.js';
import { contracts, createReader } from '../../src/index.js';
import { ODOO_VERSIONS } from '../../src/odoo/index.js';
import { reconcileStock } from '../../src/reconcile/index.js';
import { convertQuantity } from '../../src/vocabulary/unit-table.js';
import { otherPlant, postings } from './other-plant.js';
import { recorded } from './recorded.js';
import { countRecords, dataOf, tell } from './tell.js';

describe('every record read is accounted for', () => {
  it.each(ODOO_VERSIONS)('on the recorded answers of %s nothing is rejected', async (version) => {
    const tables = recorded(version);
    const { verdicts } = await tell(tables, version);
    expect(verdicts).toHaveLength(countRecords(tables));
    expect(verdicts.filter((it) => it.outcome === 'rejected')).toEqual([]);
    expect(verdicts.filter((it) => it.outcome === 'mapped')).toHaveLength(183);
  });

  it('on another plant only the lot in decomposed letters and its line fail', async () => {
    const { verdicts } = await tell(otherPlant, '18.0');
    expect(verdicts).toHaveLength(countRecords(otherPlant));
    const rejected = verdicts.filter((it) => it.outcome === 'rejected');
    expect(rejected.map((it) => [it.record.model, it.record.id, it.issues[0]?.code])).toEqual([
      ['stock.lot', 5, 'NOT_NORMALISED'],
      ['stock.move.line', 11, 'NOT_NORMALISED'],
    ]);
  });

  it('a record of a wrong shape, without id or with an unknown state is rejected, the others pass', async () => {
    const lots = [...(otherPlant['stock.lot'] ?? []), { id: 9, name: 7 }, 'lot', { name: 'x' }, null];
    const moves = [
      ...(otherPlant['stock.move'] ?? []),
      { ...otherPlant['stock.move']?.[0], id: 99, state: 'teleported' },
    ];
    const { verdicts } = await tell({ ...otherPlant, 'stock.lot': lots, 'stock.move': moves }, '18.0');
    const rejected = verdicts.filter(
      (it) => it.outcome === 'rejected' && it.issues.some((one) => one.code === 'ODOO_SHAPE'),
    );
    expect(rejected.map((it) => it.record.id)).toEqual([9, undefined, undefined, undefined, 99]);
    expect(verdicts).toHaveLength(countRecords(otherPlant) + 5);
  });
});

describe('no quantity is altered', () => {
  it('every done line keeps its amount, exactly, in its own unit or in what that unit holds', async () => {
    const told = await tell(otherPlant, '18.0');
    const events = ['material.consumed', 'material.finished-goods-received', 'inventory.moved'].flatMap(
      (it) => dataOf(told, it),
    );
    const found = events.map((it: Record<string, never>) => {
      const { businessRef, quantity } = it as unknown as { businessRef: { id: string }; quantity: object };
      return [Number(businessRef.id), quantity];
    });
    expect(Object.fromEntries(found)).toEqual({
      1: { value: '25.125', unit: 'KGM' },
      2: { value: '12.5', unit: 'LTR' },
      3: { value: '40', unit: 'XBX' },
      4: { value: '48', unit: 'C62' },
      5: { value: '480', unit: 'GRM' },
      6: { value: '1.33', unit: 'LTR' },
      7: { value: '10.5', unit: 'KGM' },
      8: { value: '0.005', unit: 'KGM' },
      9: { value: '4.25', unit: 'KGM' },
      12: { value: '1', unit: 'KGM' },
    });
    expect(postings.filter((it) => it.state === undefined)).toHaveLength(found.length + 1);
  });

  it('a number finer than the precision in force is an issue, not a rounding', async () => {
    const lines = (otherPlant['stock.move.line'] ?? []).map((it) =>
      it.id === 2 ? { ...it, quantity: 12.5004 } : it,
    );
    const { verdicts } = await tell({ ...otherPlant, 'stock.move.line': lines }, '18.0');
    const rejected = verdicts.find((it) => it.record.model === 'stock.move.line' && it.record.id === 2);
    expect(rejected).toMatchObject({
      outcome: 'rejected',
      issues: [{ code: 'ODOO_PRECISION', found: '"12.5004"' }],
    });
  });
});

describe('an order and its backorders are one work order', () => {
  it('the family is planned as the order was before it was split', async () => {
    const told = await tell(otherPlant, '18.0');
    const orders = told.documents.filter((it) => it.entityType === 'workOrder');
    expect(orders.map((it) => [it.id, it.status, it.plannedQuantity])).toEqual([
      ['MO-2026-7', 'closed', { value: '15', unit: 'KGM' }],
      ['MO-2026-8', 'planned', { value: '10.5', unit: 'KGM' }],
    ]);
    expect(dataOf(told, 'production.work-order-released').map((it) => it.workOrderId)).toEqual(['MO-2026-7']);
  });

  it('each backorder runs the operation again, and only the last main receipt of a closed order is final', async () => {
    const told = await tell(otherPlant, '18.0');
    expect(
      dataOf(told, 'production.operation-completed').map((it) => [it.workOrderId, it.operationId, it.runNo]),
    ).toEqual([
      ['MO-2026-7', 'CUISSON-A-85', 1],
      ['MO-2026-7', 'CUISSON-A-85', 2],
    ]);
    const receipts = dataOf(told, 'material.finished-goods-received');
    expect(receipts.map((it) => [it.outputKind, it.lotNumber, it.final])).toEqual([
      ['main', 'Lot 7/2026 été', false],
      ['byProduct', 'SON 1', false],
      ['main', 'Lot 7/2026 été', true],
    ]);
  });

  it('reserved is not consumed: a line that is not done tells nothing', async () => {
    const { verdicts } = await tell(otherPlant, '18.0');
    const reserved = verdicts.find((it) => it.record.model === 'stock.move.line' && it.record.id === 10);
    expect(reserved).toMatchObject({ outcome: 'skipped' });
  });

  it('two orders whose names become one code are both refused', async () => {
    const twin = { ...otherPlant['mrp.production']?.[3], id: 5, name: 'MO-2026/8' };
    const { verdicts } = await tell(
      { ...otherPlant, 'mrp.production': [...(otherPlant['mrp.production'] ?? []), twin] },
      '18.0',
    );
    const rejected = verdicts.filter(
      (it) => it.record.model === 'mrp.production' && it.outcome === 'rejected',
    );
    expect(rejected.map((it) => it.record.id)).toEqual([4, 5]);
  });
});

describe('stock folded from the lines equals the quants', () => {
  it('on another plant, boxes and all', async () => {
    const told = await tell(otherPlant, '18.0');
    const reader = createReader(contracts);
    const documents = told.documents.map((it) => reader.check(it)).flatMap((it) => (it.ok ? [it.value] : []));
    const events = documents.filter((it) => 'event' in it);
    const items = documents.flatMap((it) =>
      'entity' in it && it.contract.name === 'master-data.item' ? [it.entity] : [],
    );
    const report = await reconcileStock(events, events, items as never);
    expect(documents).toHaveLength(told.documents.length);
    expect(report.breaks).toEqual([]);
    expect(told.documents.filter((it) => it.entityType === 'stockBalance')).toHaveLength(6);
  });

  it.each(ODOO_VERSIONS)('on %s, for every stocked item, lot and place', async (version) => {
    const told = await tell(recorded(version), version);
    const items = new Map(
      told.documents.filter((it) => it.entityType === 'item').map((it) => [it.id as string, it]),
    );
    const sums = new Map<string, string[]>();
    const add = (place: unknown, data: Record<string, unknown>, sign: '' | '-'): void => {
      const item = items.get(data.itemId as string);
      if (!place || !item || item.itemKind === 'consumable') return;
      const quantity = convertQuantity(data.quantity as never, item.baseUnit as string);
      const key = JSON.stringify([
        (place as { locationId: string }).locationId,
        data.itemId,
        data.lotNumber ?? null,
      ]);
      sums.set(key, [...(sums.get(key) ?? []), `${sign}${quantity?.value}`]);
    };
    for (const name of ['material.consumed', 'material.scrap-declared'])
      for (const it of dataOf(told, name)) add(it.from, it, '-');
    for (const it of dataOf(told, 'material.finished-goods-received')) add(it.to, it, '');
    const linesOf = (name: string) =>
      dataOf(told, name).flatMap((it) => it.lines as unknown as Record<string, never>[]);
    for (const it of linesOf('logistics.supplier-receipt-posted'))
      add(it.to, { ...it, quantity: it.accepted }, '');
    for (const it of linesOf('logistics.shipment-dispatched')) add(it.from, it, '-');
    for (const it of ['inventory.moved', 'inventory.adjusted'].flatMap((name) => dataOf(told, name))) {
      if (it.fromStatus) add(it.from, it, '-');
      if (it.toStatus) add(it.to, it, '');
    }
    const balances = new Map<string, string[]>();
    for (const it of told.documents.filter((one) => one.entityType === 'stockBalance')) {
      const key = JSON.stringify([it.locationId, it.itemId, it.lotNumber ?? null]);
      balances.set(key, [...(balances.get(key) ?? []), (it.onHand as { value: string }).value]);
    }
    const totals = (of: Map<string, string[]>) =>
      Object.fromEntries([...of].map(([key, it]) => [key, decimalSum(it)]).sort());
    expect(totals(sums)).toEqual(totals(balances));
    expect(balances.size).toBeGreaterThan(10);
  });
});
