import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract, DataOf, EventContract } from '../../src/core/contract.js';
import { ProductionCostConfirmedV1 } from '../../src/printed/finance/production-cost-confirmed.v1.js';
import { ProductionVariancePostedV1 } from '../../src/printed/finance/production-variance-posted.v1.js';
import { BalanceReportedV1 } from '../../src/printed/inventory/balance-reported.v1.js';
import { InventoryMovementV1 } from '../../src/printed/inventory/inventory-movement.v1.js';
import { MovedV1 } from '../../src/printed/inventory/moved.v1.js';
import { StockBalanceV1 } from '../../src/printed/inventory/stock-balance.v1.js';
import { PurchaseOrderV1 } from '../../src/printed/logistics/purchase-order.v1.js';
import { PurchaseOrderConfirmedV1 } from '../../src/printed/logistics/purchase-order-confirmed.v1.js';
import { ShipmentV1 } from '../../src/printed/logistics/shipment.v1.js';
import { ShipmentDispatchedV1 } from '../../src/printed/logistics/shipment-dispatched.v1.js';
import { SupplierReceiptPostedV1 } from '../../src/printed/logistics/supplier-receipt-posted.v1.js';
import { LotV1 } from '../../src/printed/material/lot.v1.js';
import { OperationV1 } from '../../src/printed/production/operation.v1.js';
import { OperationCompletedV1 } from '../../src/printed/production/operation-completed.v1.js';
import { WorkOrderV1 } from '../../src/printed/production/work-order.v1.js';
import { HoldPlacedV1 } from '../../src/printed/quality/hold-placed.v1.js';
import { QualityHoldV1 } from '../../src/printed/quality/quality-hold.v1.js';
import {
  type Document,
  type DocumentOptions,
  type Fact,
  reconcileDocuments,
} from '../../src/reconcile/index.js';
import { at, codes, fact, reversalOf, SETTLED } from './ledger.js';

/** A thing as its example describes it, with changes. */
const thing = <C extends Contract>(contract: C, change: Partial<DataOf<C>> = {}): Document => ({
  contract,
  entity: { ...contract.example, ...change },
});

/** A fact as its example tells it, with changes. */
const told = <C extends EventContract>(contract: C, change: Partial<DataOf<C>> = {}): Document =>
  fact(contract, { ...contract.example, ...change } as DataOf<C>);

const compare = (left: readonly Document[], right: readonly Document[], options: DocumentOptions = {}) =>
  reconcileDocuments(left, right, { policy: SETTLED, ...options });

const pieces = (value: string) => ({ value, unit: 'C62' });
const [receiptLine] = SupplierReceiptPostedV1.example.lines as [
  DataOf<typeof SupplierReceiptPostedV1>['lines'][0],
];
const [shipmentLine] = ShipmentDispatchedV1.example.lines as [
  DataOf<typeof ShipmentDispatchedV1>['lines'][0],
];

const { trackingRef: _, ...untracked } = ShipmentDispatchedV1.example;

const accepted = (value: string, more: Partial<typeof receiptLine> = {}) => ({
  ...receiptLine,
  received: { value, unit: 'MTR' },
  accepted: { value, unit: 'MTR' },
  rejected: { value: '0', unit: 'MTR' },
  ...more,
});

const ref = (system: string) => ({ businessRef: { system, id: '1' } });

/** What two systems tell alike, under numbers and versions of their own, and one fault each. */
const CASES: readonly (readonly [
  what: string,
  left: Document,
  same: Document,
  faulty: Document,
  expected: Readonly<Record<string, unknown>>,
])[] = [
  [
    'stock by item, lot, location, status and owner',
    thing(StockBalanceV1, { system: 'wms-1' }),
    thing(StockBalanceV1, { system: 'odoo' }),
    thing(StockBalanceV1, { system: 'odoo', stockStatus: 'quality' }),
    { code: 'STATUS_MISMATCH', flow: 'stock' },
  ],
  [
    'stock of another owner',
    thing(StockBalanceV1, { system: 'wms-1' }),
    thing(StockBalanceV1, { system: 'odoo' }),
    thing(StockBalanceV1, { system: 'odoo', ownerId: 'SOMEBODY-ELSE' }),
    { code: 'OWNER_MISMATCH', flow: 'stock' },
  ],
  [
    'movements',
    told(MovedV1, ref('wms-1')),
    told(MovedV1, ref('odoo')),
    told(MovedV1, { ...ref('odoo'), to: { plantId: 'NW-01', locationId: 'ELSEWHERE' } }),
    { code: 'LOCATION_MISMATCH' },
  ],
  [
    'the journal of movements',
    thing(InventoryMovementV1),
    thing(InventoryMovementV1, { id: '4711', version: 7, sourceReferences: [] }),
    thing(InventoryMovementV1, { id: '4711', quantity: { value: '11.5', unit: 'MTR' } }),
    { code: 'QTY_OVER', difference: { value: '-1', unit: 'MTR' } },
  ],
  [
    'the state of work orders',
    thing(WorkOrderV1),
    thing(WorkOrderV1, { version: 9, updatedAt: '2026-03-11T00:00:00.000Z' }),
    thing(WorkOrderV1, { status: 'completed' }),
    { code: 'STATUS_MISMATCH', proof: { leftTells: 'inProgress', rightTells: 'completed' } },
  ],
  [
    'the plan of work orders',
    thing(WorkOrderV1),
    thing(WorkOrderV1, { version: 9 }),
    thing(WorkOrderV1, { plannedQuantity: pieces('12') }),
    { code: 'CONTENT', pointers: ['/plannedQuantity/value'] },
  ],
  [
    'the progress of operations',
    thing(OperationV1),
    thing(OperationV1, { version: 9 }),
    thing(OperationV1, { totals: { good: pieces('4'), scrap: pieces('1') } }),
    { code: 'QTY_OVER', difference: { value: '-1', unit: 'C62' } },
  ],
  [
    'finished operations',
    told(OperationCompletedV1),
    told(OperationCompletedV1),
    told(OperationCompletedV1, { total: { good: pieces('1') } }),
    { code: 'QTY_OVER' },
  ],
  [
    'receipts, line by line',
    told(SupplierReceiptPostedV1, ref('wms-1')),
    told(SupplierReceiptPostedV1, ref('odoo')),
    told(SupplierReceiptPostedV1, { ...ref('odoo'), lines: [accepted('100')] }),
    { code: 'QTY_OVER', about: { reference: 'PO-00044', operationId: '10', lotNumber: 'HEAT-5518' } },
  ],
  [
    "suppliers' confirmations",
    told(PurchaseOrderConfirmedV1),
    told(PurchaseOrderConfirmedV1),
    told(PurchaseOrderConfirmedV1, {
      lines: PurchaseOrderConfirmedV1.example.lines.map((it) =>
        it.confirmedQuantity ? { ...it, confirmedDate: '2026-03-17' } : it,
      ),
    }),
    { code: 'CONTENT', pointers: ['/lines/0/confirmedDate'] },
  ],
  [
    'purchase orders',
    thing(PurchaseOrderV1),
    thing(PurchaseOrderV1, { version: 9 }),
    thing(PurchaseOrderV1, { status: 'closed' }),
    { code: 'STATUS_MISMATCH' },
  ],
  [
    'shipments, line by line',
    told(ShipmentDispatchedV1),
    told(ShipmentDispatchedV1, { lines: [{ ...shipmentLine, lineId: '77' }] }),
    told(ShipmentDispatchedV1, { lines: [{ ...shipmentLine, quantity: pieces('2') }] }),
    { code: 'QTY_OVER', about: { reference: 'shipment/WH-OUT-00019', itemId: 'BIKE-CITY-RED' } },
  ],
  [
    'what a shipment says besides its lines',
    told(ShipmentDispatchedV1),
    fact(ShipmentDispatchedV1, untracked),
    told(ShipmentDispatchedV1, { carrierId: 'TRANS-POLAR' }),
    { code: 'CONTENT', pointers: ['/carrierId'] },
  ],
  [
    'the state of shipments',
    thing(ShipmentV1),
    thing(ShipmentV1, { version: 3 }),
    thing(ShipmentV1, { status: 'cancelled' }),
    { code: 'STATUS_MISMATCH' },
  ],
  [
    'quality holds',
    thing(QualityHoldV1),
    thing(QualityHoldV1, { version: 3, updatedAt: '2026-03-11T00:00:00.000Z' }),
    thing(QualityHoldV1, { restrictions: ['ship'] }),
    { code: 'CONTENT', pointers: ['/restrictions'] },
  ],
  [
    'placing of quality holds',
    told(HoldPlacedV1),
    told(HoldPlacedV1),
    told(HoldPlacedV1, { restrictions: ['ship'] }),
    { code: 'CONTENT', pointers: ['/restrictions'] },
  ],
  [
    'lots',
    thing(LotV1),
    thing(LotV1, { version: 3 }),
    thing(LotV1, { lotStatus: 'restricted' }),
    { code: 'CONTENT', pointers: ['/lotStatus'] },
  ],
  [
    'cost totals',
    told(ProductionCostConfirmedV1),
    told(ProductionCostConfirmedV1),
    told(ProductionCostConfirmedV1, {
      elements: [{ element: 'material', standard: '580.5', actual: '600' }],
      total: { standard: '580.5', actual: '600' },
    }),
    { code: 'VALUE_ONLY', valueDifference: { amount: '31.25', currency: 'EUR' } },
  ],
  [
    'differences of cost',
    told(ProductionVariancePostedV1, ref('erp-1')),
    told(ProductionVariancePostedV1, ref('odoo')),
    told(ProductionVariancePostedV1, { ...ref('odoo'), amount: { amount: '14', currency: 'EUR' } }),
    { code: 'VALUE_ONLY', valueDifference: { amount: '-0.5', currency: 'EUR' } },
  ],
];

describe('what two folders of documents tell', () => {
  it.each(CASES)('%s agree', async (_what, left, same) => {
    const { breaks, counts } = await compare([left], [same]);
    expect(breaks).toEqual([]);
    expect(counts.left.settled).toBe(1);
  });

  it.each(CASES)('a fault in %s is told', async (_what, left, _same, faulty, expected) => {
    const { breaks } = await compare([left], [faulty]);
    expect(breaks).toMatchObject([expected]);
  });

  it.each(CASES)('%s that one side does not know: it is missing there', async (_what, left) => {
    const families = [left.contract.balances === undefined ? left.contract.name : 'stock'];
    const there = await compare([left], [], { families });
    expect(codes(there.breaks)).toEqual(['MISSING_RIGHT']);
    expect(codes((await compare([], [left], { families })).breaks)).toEqual(['MISSING_LEFT']);
  });
});

describe('laws of comparing documents', () => {
  const lefts = CASES.map(([, left]) => left);
  /** Some documents of one side and some of the other, each whole, at fault or not there. */
  const folders = fc
    .array(fc.record({ at: fc.nat(CASES.length - 1), as: fc.constantFrom('same', 'faulty', 'none') }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((picks) => {
      const right = picks.flatMap(({ at: i, as }) => {
        const [, , same, faulty] = CASES[i] as (typeof CASES)[number];
        return as === 'none' ? [] : [as === 'same' ? same : faulty];
      });
      return { left: lefts.filter((_, i) => picks.some((it) => it.at === i)), right };
    });
  const runs = { seed: 20260313, numRuns: 100 };

  it('a folder agrees with itself', async () => {
    const { breaks, notCompared } = await compare(lefts, lefts);
    expect(breaks).toEqual([]);
    expect(notCompared).toEqual({ left: {}, right: {} });
  });

  it('the order of the documents changes nothing', async () => {
    const shuffled = folders.chain(({ left, right }) =>
      fc.record({
        folders: fc.constant([left, right] as const),
        mixed: fc.tuple(
          fc.shuffledSubarray(left, { minLength: left.length }),
          fc.shuffledSubarray(right, { minLength: right.length }),
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ folders: [left, right], mixed: [mixedLeft, mixedRight] }) => {
        expect(await compare(mixedLeft, mixedRight)).toEqual(await compare(left, right));
      }),
      runs,
    );
  });

  it('swapping the sides mirrors the codes', async () => {
    const mirror = (code: string): string =>
      code.replace(/_(LEFT|RIGHT)$/, (_it, side) => (side === 'LEFT' ? '_RIGHT' : '_LEFT'));
    await fc.assert(
      fc.asyncProperty(folders, async ({ left, right }) => {
        const there = codes((await compare(left, right)).breaks).sort();
        const back = codes((await compare(right, left)).breaks)
          .map(mirror)
          .sort();
        expect(back).toEqual(there);
      }),
      runs,
    );
  });
});

describe('documents of several lines', () => {
  const receipt = (system: string, ...lines: readonly ReturnType<typeof accepted>[]) =>
    told(SupplierReceiptPostedV1, { ...ref(system), lines: [...lines] });
  const ten = accepted('117.5');
  const twenty = accepted('4', { lineId: '2', purchaseOrderLineId: '20', itemId: 'BOLT-M6' });

  it('a line that one side lacks is one break, whatever the order of the lines', async () => {
    const { breaks, counts } = await compare([receipt('wms-1', twenty, ten)], [receipt('odoo', ten)]);
    expect(breaks).toMatchObject([
      { code: 'MISSING_RIGHT', about: { reference: 'PO-00044', operationId: '20', itemId: 'BOLT-M6' } },
    ]);
    expect(counts.left).toMatchObject({ lines: 2, settled: 1, inBreaks: 1 });
  });

  it('one receipt is two receipts of the same lines', async () => {
    const parts = [receipt('odoo', ten), told(SupplierReceiptPostedV1, { ...ref('x'), lines: [twenty] })];
    expect((await compare([receipt('wms-1', ten, twenty)], parts)).breaks).toEqual([]);
  });

  it('what was reversed does not stand in any of its lines', async () => {
    const first = receipt('wms-1', ten, twenty) as Fact;
    const back = reversalOf(first);
    expect(codes((await compare([first, back], [receipt('odoo', ten, twenty)])).breaks)).toEqual([
      'REVERSED_ONE_SIDE',
      'REVERSED_ONE_SIDE',
    ]);
    const asOf = first.event.recordedtime;
    const late = { ...back, event: { ...back.event, recordedtime: at(95_000) } };
    expect((await compare([first, late], [receipt('odoo', ten, twenty)], { asOf })).breaks).toEqual([]);
  });

  it('a shipment that says its carrier otherwise says it once', async () => {
    const wheels = { ...shipmentLine, lineId: '2', itemId: 'WHEEL-28', lotNumber: 'W-7' };
    const lines = [shipmentLine, wheels];
    const { breaks } = await compare(
      [told(ShipmentDispatchedV1, { lines })],
      [told(ShipmentDispatchedV1, { lines: lines.toReversed(), carrierId: 'TRANS-POLAR' })],
    );
    expect(breaks).toMatchObject([{ code: 'CONTENT', pointers: ['/carrierId'] }]);
  });
});

describe('things', () => {
  const day = (no: number) => `2026-03-${no}T00:00:00.000Z`;
  const changed = (status: 'inProgress' | 'completed', version: number, no: number) =>
    thing(WorkOrderV1, { status, version, updatedAt: day(no) });

  it('count as their latest document describes them, and the older ones are counted', async () => {
    const history = [changed('completed', 3, 12), changed('inProgress', 2, 11)];
    const report = await compare(history, [changed('completed', 1, 14)]);
    expect(report).toMatchObject({ clean: true, breaks: [], replaced: { left: 1, right: 0 } });
  });

  it('count as they were at the as-of moment', async () => {
    const history = [changed('completed', 3, 12), changed('inProgress', 2, 11)];
    const report = await compare(history, [changed('inProgress', 1, 10)], { asOf: day(11) });
    expect(report).toMatchObject({ breaks: [], counts: { left: { lines: 2, later: 1, settled: 1 } } });
  });

  it('two documents of one version that say otherwise are a conflict', async () => {
    const twice = [changed('inProgress', 2, 11), changed('completed', 2, 11)];
    const { breaks } = await compare(twice, [changed('completed', 2, 11)]);
    expect(codes(breaks)).toContain('CONFLICT_LEFT');
  });

  it('a state that is a later one of the other side is behind', async () => {
    const policy = { ...SETTLED, statusOrder: { inProgress: ['completed'] } };
    const { breaks } = await compare([changed('inProgress', 2, 11)], [changed('completed', 2, 11)], {
      policy,
    });
    expect(codes(breaks)).toEqual(['STATUS_LAG']);
  });

  it('of kinds that one side alone tells are counted, not compared', async () => {
    const report = await compare([thing(LotV1), thing(StockBalanceV1)], [thing(WorkOrderV1)]);
    expect(report.breaks).toEqual([]);
    expect(report.notCompared).toEqual({
      left: { 'material.lot': 1, stock: 1 },
      right: { 'production.work-order': 1 },
    });
  });
});

describe('the books of two systems', () => {
  const shelf = (system: string, value: string, change: Partial<DataOf<typeof StockBalanceV1>> = {}) =>
    thing(StockBalanceV1, { system, onHand: { value, unit: 'MTR' }, ...change });
  const page = (complete: boolean, ...lines: readonly { locationId: string; value: string }[]) =>
    told(BalanceReportedV1, {
      system: 'odoo',
      complete,
      balances: lines.map(({ locationId, value }) => ({
        locationId,
        itemId: 'TUB-CRMO-254',
        lotNumber: 'HEAT-5512',
        stockStatus: 'unrestricted' as const,
        onHand: { value, unit: 'MTR' },
      })),
    });

  it('a report agrees with the things it lists', async () => {
    const things = [shelf('wms-1', '3', { locationId: 'A' }), shelf('wms-1', '4', { locationId: 'B' })];
    const report = page(true, { locationId: 'A', value: '3' }, { locationId: 'B', value: '4' });
    expect((await compare(things, [report])).breaks).toEqual([]);
    const less = page(true, { locationId: 'A', value: '3' });
    expect(codes((await compare(things, [less])).breaks)).toEqual(['MISSING_RIGHT']);
  });

  it('what a report that is not complete leaves out is not compared, and counted', async () => {
    const things = [shelf('wms-1', '3', { locationId: 'A' }), shelf('wms-1', '4', { locationId: 'B' })];
    const report = await compare(things, [page(false, { locationId: 'A', value: '3' })]);
    expect(report).toMatchObject({ breaks: [], booksLeftOut: { left: { notCovered: 1 } } });
  });

  it('a plant that one side keeps no books of is not compared', async () => {
    const elsewhere = shelf('wms-1', '9', { plantId: 'NW-02' });
    const report = await compare([shelf('wms-1', '3'), elsewhere], [shelf('odoo', '3')]);
    expect(report).toMatchObject({ breaks: [], booksLeftOut: { left: { notCovered: 1 } } });
  });

  it('a later word counts, up to the as-of moment', async () => {
    const [early, late] = ['2026-03-10T22:00:00.000Z', '2026-03-11T22:00:00.000Z'];
    const words = [shelf('wms-1', '3', { asOf: early }), shelf('wms-1', '5', { asOf: late })];
    expect((await compare(words, [shelf('odoo', '5', { asOf: late })])).breaks).toEqual([]);
    const then = await compare(words, [shelf('odoo', '3', { asOf: early })], { asOf: early });
    expect(then).toMatchObject({ breaks: [], counts: { left: { later: 1, settled: 1 } } });
  });
});
