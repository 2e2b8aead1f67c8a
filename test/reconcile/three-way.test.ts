import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataOf } from '../../src/core/contract.js';
import { PurchaseOrderV1 } from '../../src/printed/logistics/purchase-order.v1.js';
import { PurchaseOrderCancelledV1 } from '../../src/printed/logistics/purchase-order-cancelled.v1.js';
import { SupplierReceiptPostedV1 } from '../../src/printed/logistics/supplier-receipt-posted.v1.js';
import {
  COLUMNS,
  EMPTY_LINE,
  type Ledger,
  type LedgerLine,
  type ReconcileOptions,
  reconcileThreeWay,
  STAGES,
  supplyLedgers,
  type ThreeWay,
} from '../../src/reconcile/index.js';
import { at, codes, fact, reversalOf, SETTLED } from './ledger.js';

const runs = { seed: 20260312, numRuns: 200 };

/** So much of one order line, as one ledger tells it. */
const line = (quantity: string, more: Partial<LedgerLine> = {}): LedgerLine => ({
  ...EMPTY_LINE,
  reference: 'PO-1',
  operationId: '10',
  itemId: 'TUBE',
  quantity,
  unit: 'MTR',
  ...more,
});

const ledger = (lines: readonly LedgerLine[]): Ledger => ({ columns: new Set(COLUMNS), lines });

const compare = (
  { ordered = [], received = [], invoiced = [] }: Partial<ThreeWay<readonly LedgerLine[]>>,
  options: ReconcileOptions = {},
) =>
  reconcileThreeWay(
    { ordered: ledger(ordered), received: ledger(received), invoiced: ledger(invoiced) },
    { policy: SETTLED, ...options },
  );

const verdictsOf = async (stages: Partial<ThreeWay<readonly LedgerLine[]>>, options: ReconcileOptions = {}) =>
  (await compare(stages, options)).lines.map((it) => it.verdicts);

describe('a line of an order', () => {
  it('is matched when parts that came and parts that are invoiced add up, exactly', async () => {
    const report = await compare({
      ordered: [line('0.3')],
      received: [line('0.1'), line('0.2')],
      invoiced: [line('0.3')],
    });
    expect(report).toMatchObject({ clean: true, verdicts: { matched: 1 } });
    expect(report.lines).toMatchObject([
      {
        reference: 'PO-1',
        operationId: '10',
        received: { lines: 2, quantity: { value: '0.3', unit: 'MTR' } },
      },
    ]);
    for (const pair of Object.values(report.pairs)) expect(pair.breaks).toEqual([]);
  });

  it.each([
    ['shortDelivery', { received: [line('90')], invoiced: [line('90')] }, 'orderedReceived'],
    ['overDelivery', { received: [line('110')], invoiced: [line('110')] }, 'orderedReceived'],
    ['invoicedNotReceived', { received: [line('100')], invoiced: [line('104')] }, 'receivedInvoiced'],
    ['receivedNotInvoiced', { received: [line('100')], invoiced: [line('60')] }, 'receivedInvoiced'],
  ] as const)('is called %s, and the pair tells the break', async (verdict, told, pair) => {
    const report = await compare({ ordered: [line('100')], ...told });
    expect(report.lines.map((it) => it.verdicts)).toEqual([[verdict]]);
    expect(report.verdicts).toEqual({ [verdict]: 1 });
    expect(report.clean).toBe(false);
    expect(codes(report.pairs[pair].breaks)).toEqual(['QTY_OVER']);
  });

  it('of which nothing came and nothing is invoiced is short', async () => {
    expect(await verdictsOf({ ordered: [line('5')] })).toEqual([['shortDelivery']]);
    expect(await verdictsOf({ received: [line('5')], invoiced: [line('5')] })).toEqual([['overDelivery']]);
    expect(await verdictsOf({ invoiced: [line('5')] })).toEqual([['invoicedNotReceived']]);
  });

  it('has every verdict that fits', async () => {
    const verdicts = await verdictsOf({
      ordered: [line('100', { value: '200', currency: 'EUR' })],
      received: [line('90')],
      invoiced: [line('100', { value: '210', currency: 'EUR' })],
    });
    expect(verdicts).toEqual([['shortDelivery', 'invoicedNotReceived', 'priceDiffers']]);
  });

  it('is worth its part of the order: a third of it costs a third', async () => {
    const ordered = [line('3', { value: '10', currency: 'EUR' })];
    const invoiced = (value: string) => [line('1', { value, currency: 'EUR' })];
    const third = await verdictsOf({ ordered, received: [line('1')], invoiced: invoiced('3.333333333333') });
    expect(third).toEqual([['shortDelivery', 'priceDiffers']]);
    const policy = {
      ...SETTLED,
      tolerances: [{ where: { flow: 'order-price' }, percent: '0.001', combine: 'smaller' as const }],
    };
    const tolerated = { ordered, received: [line('1')], invoiced: invoiced('3.333333333333') };
    expect(await verdictsOf(tolerated, { policy })).toEqual([['shortDelivery']]);
  });

  it('in two currencies is said, never compared', async () => {
    const worth = (currency: string) => [line('1', { value: '10', currency })];
    const told = { ordered: worth('EUR'), received: [line('1')], invoiced: worth('USD') };
    expect(await verdictsOf(told)).toEqual([['currenciesDiffer']]);
  });

  it('is tolerated as the policy says', async () => {
    const policy = {
      ...SETTLED,
      tolerances: [{ where: { flow: 'order-line' }, percent: '5', combine: 'smaller' as const }],
    };
    const told = { ordered: [line('100')], received: [line('96')], invoiced: [line('100')] };
    expect(await verdictsOf(told)).toEqual([['shortDelivery', 'invoicedNotReceived']]);
    expect(await verdictsOf(told, { policy })).toEqual([['matched']]);
  });

  it('converts units, and says where nothing converts', async () => {
    const told = { ordered: [line('1')], received: [line('100', { unit: 'CMT' })], invoiced: [line('1')] };
    expect(await verdictsOf(told)).toEqual([['matched']]);
    const boxes = { ...told, received: [line('1', { unit: 'XBX' })] };
    expect(await verdictsOf(boxes)).toEqual([['unitsDiffer']]);
    const items = [
      { id: 'TUBE', baseUnit: 'MTR', alternateUnits: [{ unit: 'XBX', numerator: 1, denominator: 1 }] },
    ];
    expect(await verdictsOf(boxes, { items })).toEqual([['matched']]);
  });
});

describe('what tells order lines apart', () => {
  const two = [line('10'), line('20', { operationId: '20' })];

  it('the line of the order, where all that is told of the order names it', async () => {
    expect(await verdictsOf({ ordered: two, received: two, invoiced: two })).toEqual([
      ['matched'],
      ['matched'],
    ]);
    const swapped = [line('20'), line('10', { operationId: '20' })];
    expect(await verdictsOf({ ordered: two, received: two, invoiced: swapped })).toEqual([
      ['invoicedNotReceived'],
      ['receivedNotInvoiced'],
    ]);
    const sum = [line('30', { operationId: '' })];
    expect(await verdictsOf({ ordered: two, received: two, invoiced: sum })).toEqual([['matched']]);
  });

  it('an order that names no lines leaves other orders as they are', async () => {
    const other = line('5', { reference: 'PO-2', operationId: '' });
    const all = [...two, other];
    expect((await compare({ ordered: all, received: all, invoiced: all })).lines).toHaveLength(3);
  });
});

describe('what is not counted', () => {
  it('what was called off, came too late, or was told again', async () => {
    const told = line('5', { key: 'A', recordedAt: at(10) });
    const report = await compare(
      {
        ordered: [line('5'), line('7', { state: 'cancelled' })],
        received: [told, told, line('1', { recordedAt: at(99) })],
        invoiced: [line('5')],
      },
      { asOf: at(50) },
    );
    expect(report).toMatchObject({
      clean: true,
      leftOut: { ordered: { withdrawn: 1 }, received: { later: 1, again: 1, withdrawn: 0 } },
    });
  });

  it('one key told in two ways is not clean', async () => {
    const ways = [line('5', { key: 'A', recordedAt: at(2) }), line('6', { key: 'A', recordedAt: at(1) })];
    const report = await compare({ ordered: [line('5')], received: ways, invoiced: [line('5')] });
    expect(report.clean).toBe(false);
    expect(report.verdicts).toEqual({ matched: 1 });
    expect(report.leftOut.received.conflicts).toHaveLength(1);
  });
});

const stage = fc.array(
  fc.record({
    reference: fc.constantFrom('PO-1', 'PO-2'),
    operationId: fc.constantFrom('', '10', '20'),
    itemId: fc.constantFrom('TUBE', 'PAINT'),
    units: fc.integer({ min: 1, max: 5_000 }),
    unit: fc.constantFrom('MTR', 'CMT'),
  }),
  { maxLength: 12 },
);

const stages = fc.record({ ordered: stage, received: stage, invoiced: stage }).map((all) => {
  const linesOf = (told: (typeof all)['ordered']): LedgerLine[] =>
    told.map(({ units, ...more }, i) => line(String(units), { ...more, key: `K-${i}`, id: `R-${i}` }));
  return {
    ordered: linesOf(all.ordered),
    received: linesOf(all.received),
    invoiced: linesOf(all.invoiced),
  };
});

/** Metres and centimetres in centimetres, counted in the plainest way there is. */
const centimetres = (told: readonly { quantity: string; unit: string }[]): number =>
  told.reduce((sum, it) => sum + Number(it.quantity) * (it.unit === 'MTR' ? 100 : 1), 0);

describe('laws of the three', () => {
  it('the totals of the table are the totals of the ledgers', async () => {
    await fc.assert(
      fc.asyncProperty(stages, async (told) => {
        const { lines } = await compare(told);
        for (const it of STAGES) {
          const amounts = lines.flatMap((one) => (one[it].quantity ? [one[it].quantity] : []));
          const inTable = amounts.map(({ value, unit }) => ({ quantity: value, unit }));
          expect(centimetres(inTable)).toBeCloseTo(centimetres(told[it]), 6);
          expect(lines.reduce((sum, one) => sum + one[it].lines, 0)).toBe(told[it].length);
        }
      }),
      runs,
    );
  });

  it('the order of the lines changes nothing', async () => {
    const shuffled = stages.chain((told) =>
      fc.record({
        told: fc.constant(told),
        mixed: fc.record({
          ordered: fc.shuffledSubarray(told.ordered, { minLength: told.ordered.length }),
          received: fc.shuffledSubarray(told.received, { minLength: told.received.length }),
          invoiced: fc.shuffledSubarray(told.invoiced, { minLength: told.invoiced.length }),
        }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ told, mixed }) => {
        expect(await compare(mixed)).toEqual(await compare(told));
      }),
      runs,
    );
  });

  it('three ledgers that say the same are matched', async () => {
    await fc.assert(
      fc.asyncProperty(
        stage.filter((it) => it.length > 0),
        async (told) => {
          const lines = told.map(({ units, ...more }) => line(String(units), more));
          const report = await compare({ ordered: lines, received: lines, invoiced: lines });
          expect(report.clean).toBe(true);
          expect(Object.keys(report.verdicts)).toEqual(['matched']);
        },
      ),
      runs,
    );
  });
});

describe('orders and receipts as documents', () => {
  const order = (version: number, change: Partial<DataOf<typeof PurchaseOrderV1>> = {}) => ({
    contract: PurchaseOrderV1,
    entity: { ...PurchaseOrderV1.example, version, revision: version, ...change },
  });
  const receipt = fact(SupplierReceiptPostedV1, SupplierReceiptPostedV1.example);
  const invoice = line('117.5', {
    plantId: 'NW-01',
    reference: 'PO-00044',
    itemId: 'TUB-CRMO-254',
    value: '992.875',
    currency: 'EUR',
  });

  const against = async (documents: Parameters<typeof supplyLedgers>[0], asOf = '') =>
    reconcileThreeWay(
      { ...(await supplyLedgers(documents, asOf)), invoiced: ledger([invoice]) },
      { policy: SETTLED, asOf },
    );

  it('the latest revision of the order is compared with what was accepted and with its price', async () => {
    const [first] = PurchaseOrderV1.example.lines;
    const before = order(1, {
      lines: [{ ...(first as NonNullable<typeof first>), quantity: { value: '500', unit: 'MTR' } }],
    });
    for (const documents of [
      [before, order(2), receipt],
      [receipt, order(2), before],
    ]) {
      const { lines, clean } = await against(documents);
      expect(clean).toBe(false);
      expect(lines).toMatchObject([
        {
          plantId: 'NW-01',
          reference: 'PO-00044',
          operationId: '10',
          ordered: { quantity: { value: '120' }, value: { amount: '1014', currency: 'EUR' } },
          received: { quantity: { value: '117.5' } },
          invoiced: { value: { amount: '992.875' } },
          verdicts: ['shortDelivery'],
        },
      ]);
    }
  });

  it('what was reversed did not come', async () => {
    const { lines, leftOut } = await against([order(2), receipt, reversalOf(receipt)]);
    expect(lines.map((it) => it.verdicts)).toEqual([['shortDelivery', 'invoicedNotReceived']]);
    expect(leftOut.received.withdrawn).toBe(1);
    const back = reversalOf(receipt);
    const late = { ...back, event: { ...back.event, recordedtime: at(95_000) } };
    const then = await against([order(2), receipt, late], at(90_000));
    expect(then.lines.map((it) => it.verdicts)).toEqual([['shortDelivery']]);
  });

  it('an order that was called off wants nothing', async () => {
    const off = fact(PurchaseOrderCancelledV1, {
      ...PurchaseOrderCancelledV1.example,
      purchaseOrderId: 'PO-00044',
      revision: 3,
    });
    const { lines, leftOut } = await against([off, order(2), receipt]);
    expect(lines.map((it) => it.verdicts)).toEqual([['overDelivery']]);
    expect(leftOut.ordered.withdrawn).toBe(1);
  });
});
