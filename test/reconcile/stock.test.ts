import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalAdd, decimalNegate } from '../../src/core/decimal.js';
import { BalanceReportedV1 } from '../../src/printed/inventory/balance-reported.v1.js';
import { MovedV1 } from '../../src/printed/inventory/moved.v1.js';
import { StockBalanceV1 } from '../../src/printed/inventory/stock-balance.v1.js';
import { FinishedGoodsReceivedV1 } from '../../src/printed/material/finished-goods-received.v1.js';
import { ScrapDeclaredV1 } from '../../src/printed/material/scrap-declared.v1.js';
import {
  type Document,
  type Entity,
  type Fact,
  type ItemUnits,
  reconcileStock,
  type StockOptions,
  type StockOutcome,
} from '../../src/reconcile/index.js';
import { accounted, at, consumed, fact, reversalOf, SETTLED } from './ledger.js';

const PLANT = 'NW-01';
const NIGHT = at(86_000);
const runs = { seed: 20260311, numRuns: 300 };
const place = (locationId: string) => ({ plantId: PLANT, locationId });

interface Move {
  readonly no: string;
  readonly from: string;
  readonly to: string;
  readonly itemId?: string;
  readonly lotNumber?: string;
  readonly value: string;
  readonly unit?: string;
  readonly occurredAt?: string;
}

/** Places that hold stock; every other one is outside the books. */
const SHELVES = ['WH-STOCK', 'WH-SHELF-B', 'LINE-1'];

const moved = ({
  no,
  from,
  to,
  value,
  unit = 'MTR',
  itemId = 'TUBE',
  occurredAt = at(0),
  ...lot
}: Move): Fact =>
  fact(MovedV1, {
    plantId: PLANT,
    businessRef: { system: 'wms-1', objectType: 'transfer', id: no },
    movementKind: 'transfer',
    itemId,
    ...lot,
    quantity: { value, unit },
    occurredAt,
    from: place(from),
    to: place(to),
    ...(SHELVES.includes(from) ? { fromStatus: 'unrestricted' as const } : {}),
    ...(SHELVES.includes(to) ? { toStatus: 'unrestricted' as const } : {}),
  });

const balance = (
  locationId: string,
  value: string,
  {
    itemId = 'TUBE',
    unit = 'MTR',
    asOf = NIGHT,
    ...more
  }: Partial<Record<'itemId' | 'unit' | 'asOf' | 'lotNumber' | 'system', string>> & {
    stockStatus?: 'quality';
  } = {},
): Entity => ({
  contract: StockBalanceV1,
  entity: {
    entityType: 'stockBalance',
    plantId: PLANT,
    system: 'odoo',
    stockStatus: 'unrestricted',
    locationId,
    itemId,
    onHand: { value, unit },
    asOf,
    ...more,
  },
});

const compare = (
  facts: readonly Fact[],
  balances: readonly Document[],
  items: readonly ItemUnits[] = [],
  options: StockOptions = {},
) => reconcileStock(facts, balances, items, { policy: SETTLED, ...options });

const summary = ({ breaks }: StockOutcome) => breaks.map((it) => [it.code, it.difference?.value]);

const moves = fc
  .array(
    fc.record({
      from: fc.constantFrom('SUPPLIER', ...SHELVES),
      to: fc.constantFrom('CUSTOMER', ...SHELVES),
      lotNumber: fc.constantFrom('A', 'B'),
      value: fc
        .integer({ min: 1, max: 5_000 })
        .map((it) => (it % 10 === 0 ? String(it / 10) : `${Math.floor(it / 10)}.${it % 10}`)),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.filter((it) => it.from !== it.to).map((it, i): Move => ({ no: `T-${i}`, occurredAt: at(i), ...it })),
  );

/** The books that follow from the moves, counted in the plainest way there is. */
function booksAfter(list: readonly Move[]): Map<string, string> {
  const books = new Map<string, string>();
  const add = (key: string, value: string) => books.set(key, decimalAdd(books.get(key) ?? '0', value));
  for (const it of list) {
    if (SHELVES.includes(it.from)) add(`${it.from} ${it.lotNumber}`, decimalNegate(it.value));
    if (SHELVES.includes(it.to)) add(`${it.to} ${it.lotNumber}`, it.value);
  }
  return books;
}

const balancesOf = (books: ReadonlyMap<string, string>): Entity[] =>
  [...books].map(([key, value]) => {
    const [locationId = '', lotNumber = ''] = key.split(' ');
    return balance(locationId, value, { lotNumber });
  });

describe('laws of comparing stock', () => {
  it('opening and what moved in and out make the closing, exactly', async () => {
    await fc.assert(
      fc.asyncProperty(moves, fc.nat(30), async (list, cut) => {
        const all = list.map(moved);
        const before = balancesOf(booksAfter(list.slice(0, cut))).map((it) => ({
          ...it,
          entity: { ...it.entity, asOf: at(cut - 1) },
        }));
        const closing = [...balancesOf(booksAfter(list)), balance('LINE-1', '0', { lotNumber: 'NEVER' })];
        expect((await compare(all, closing)).breaks).toEqual([]);
        expect((await compare(all, closing, [], { opening: before })).breaks).toEqual([]);
        for (const flow of (await compare(all, closing)).stock.flows) {
          expect(decimalAdd(flow.opening, decimalAdd(flow.in, flow.out))).toBe(flow.closing);
          expect(flow.closing).toBe(flow.reported);
        }
      }),
      runs,
    );
  });

  it('the order of movements and balances changes nothing', async () => {
    const ledger = moves.chain((list) => {
      const [facts, balances] = [list.map(moved), balancesOf(booksAfter(list.slice(1)))];
      return fc.record({
        facts: fc.constant(facts),
        balances: fc.constant(balances),
        mixedFacts: fc.shuffledSubarray(facts, { minLength: facts.length }),
        mixedBalances: fc.shuffledSubarray(balances, { minLength: balances.length }),
      });
    });
    await fc.assert(
      fc.asyncProperty(ledger, async ({ facts, balances, mixedFacts, mixedBalances }) => {
        expect(await compare(mixedFacts, mixedBalances)).toEqual(await compare(facts, balances));
      }),
      runs,
    );
  });

  it('every movement and every line of the books is in exactly one account', async () => {
    await fc.assert(
      fc.asyncProperty(moves, async (list) => {
        const books = balancesOf(booksAfter(list.slice(1)));
        const { stock, counts } = await compare(list.map(moved), books);
        expect(Object.values(stock.leftOut).reduce((a, b) => a + b, stock.moved)).toBe(list.length);
        expect(counts.right.lines).toBe(books.length);
        for (const side of [counts.left, counts.right]) expect(accounted(side)).toBe(side.lines);
      }),
      runs,
    );
  });
});

const receipt = moved({ no: 'IN', from: 'SUPPLIER', to: 'WH-STOCK', value: '50', occurredAt: at(1) });
const transfer = moved({ no: 'T', from: 'WH-STOCK', to: 'WH-SHELF-B', value: '10', occurredAt: at(2) });

describe('each way in which stock disagrees has one name', () => {
  it('a line that the books do not have is missing there', async () => {
    expect(summary(await compare([receipt, transfer], [balance('WH-STOCK', '40')]))).toEqual([
      ['MISSING_RIGHT', '10'],
    ]);
  });

  it('a line of which no movement is known is missing on the left', async () => {
    const report = await compare([receipt], [balance('WH-STOCK', '50'), balance('LINE-1', '3')]);
    expect(summary(report)).toEqual([['MISSING_LEFT', '-3']]);
  });

  it('a quantity that differs names the movement that explains it', async () => {
    const used = consumed('mes-1', {
      no: 'C-1',
      workOrderId: 'WO-1',
      itemId: 'TUBE',
      quantity: { value: '4.2', unit: 'MTR' },
      occurredAt: at(3),
    });
    const report = await compare([receipt, used], [balance('WH-STOCK', '50')]);
    expect(summary(report)).toEqual([['QTY_OVER', '-4.2']]);
    expect(report.breaks[0]?.proof.posting).toBe('mes-1/consumption/C-1');
  });

  it('centimetres told as metres are a slip of two places in that posting', async () => {
    const wrong = moved({ no: 'W', from: 'WH-STOCK', to: 'CUSTOMER', value: '135', occurredAt: at(3) });
    const report = await compare([receipt, wrong], [balance('WH-STOCK', '48.65')]);
    expect(report.breaks).toMatchObject([
      { code: 'SCALE_10N', proof: { factor: '100', posting: 'wms-1/transfer/W' } },
    ]);
  });

  it('dozens told as pieces are a confusion of units in that posting', async () => {
    const frames = { itemId: 'FRAME', unit: 'C62' };
    const first = moved({ no: 'A', from: 'SUPPLIER', to: 'WH-STOCK', value: '50', ...frames });
    const wrong = moved({ no: 'B', from: 'SUPPLIER', to: 'WH-STOCK', value: '3', ...frames });
    const report = await compare([first, wrong], [balance('WH-STOCK', '86', frames)]);
    expect(report.breaks).toMatchObject([
      { code: 'UOM_FACTOR', proof: { factor: '12', posting: 'wms-1/transfer/B' } },
    ]);
  });

  it('a movement told twice under two numbers is a duplicate', async () => {
    const again = moved({ no: 'IN-2', from: 'SUPPLIER', to: 'WH-STOCK', value: '50', occurredAt: at(1) });
    expect(summary(await compare([receipt, again], [balance('WH-STOCK', '50')]))).toEqual([
      ['DUPLICATE_LEFT', '50'],
    ]);
  });

  it('a transfer that the books do not know lies at another place', async () => {
    const report = await compare(
      [receipt, transfer],
      [balance('WH-STOCK', '50'), balance('WH-SHELF-B', '0')],
    );
    expect(report.breaks).toMatchObject([
      { code: 'LOCATION_MISMATCH', misplaced: { value: '10', unit: 'MTR' } },
    ]);
  });

  it('the right amount of the wrong lot is a lot mismatch', async () => {
    const lotA = moved({ no: 'A', from: 'SUPPLIER', to: 'WH-STOCK', lotNumber: 'A', value: '7' });
    const report = await compare([lotA], [balance('WH-STOCK', '7', { lotNumber: 'B' })]);
    expect(report.breaks).toMatchObject([{ code: 'LOT_MISMATCH', misplaced: { value: '7' } }]);
  });

  it('a unit that nothing converts is said, never folded', async () => {
    const boxes = moved({ no: 'B', from: 'SUPPLIER', to: 'WH-STOCK', value: '2', unit: 'XBX' });
    expect((await compare([boxes], [balance('WH-STOCK', '50')])).breaks).toMatchObject([
      { code: 'UOM_UNCONVERTIBLE' },
    ]);
    const item: ItemUnits = {
      id: 'TUBE',
      baseUnit: 'MTR',
      alternateUnits: [{ unit: 'XBX', numerator: 25, denominator: 1 }],
    };
    expect((await compare([boxes], [balance('WH-STOCK', '50')], [item])).clean).toBe(true);
  });

  it('two words on one line at one moment are a conflict', async () => {
    const report = await compare([receipt], [balance('WH-STOCK', '50'), balance('WH-STOCK', '51')]);
    expect(summary(report)).toEqual([['CONFLICT_RIGHT', undefined]]);
  });
});

describe('what counts as stock', () => {
  it('status is summed away', async () => {
    const split = [balance('WH-STOCK', '20'), balance('WH-STOCK', '30', { stockStatus: 'quality' })];
    expect((await compare([receipt], split)).clean).toBe(true);
  });

  it('what was reversed did not move, and a reversed reversal puts it back', async () => {
    const back = reversalOf(receipt);
    expect((await compare([receipt, back], [balance('WH-STOCK', '0')])).clean).toBe(true);
    expect((await compare([receipt, back, reversalOf(back)], [balance('WH-STOCK', '50')])).clean).toBe(true);
  });

  it('consumables move and are left out', async () => {
    const item: ItemUnits = { id: 'TUBE', baseUnit: 'MTR', itemKind: 'consumable' };
    const report = await compare(
      [receipt],
      [balance('LINE-1', '1', { itemId: 'BOLT', unit: 'C62' })],
      [item],
    );
    expect(report.stock.leftOut.itemNotStocked).toBe(1);
    expect(summary(report)).toEqual([['MISSING_LEFT', '-1']]);
  });

  it('movements after the books were looked at are left out', async () => {
    const late = moved({ no: 'L', from: 'WH-STOCK', to: 'CUSTOMER', value: '1', occurredAt: at(86_001) });
    const report = await compare([receipt, late], [balance('WH-STOCK', '50')]);
    expect(report).toMatchObject({ clean: true, stock: { leftOut: { otherTime: 1 } } });
  });

  it('a receipt from production puts and a place for scrap counts only where it is listed', async () => {
    const made = fact(FinishedGoodsReceivedV1, { ...FinishedGoodsReceivedV1.example, occurredAt: at(5) });
    const lost = fact(ScrapDeclaredV1, {
      plantId: PLANT,
      businessRef: { system: 'mes-1', id: 'S-1' },
      scrapKind: 'product',
      workOrderId: 'WO-1',
      itemId: 'FRM-28-ST',
      lotNumber: 'FRM-2611-01',
      fromStatus: 'unrestricted',
      quantity: { value: '1', unit: 'C62' },
      reason: { code: 'damage' },
      occurredAt: at(6),
      from: place('WH-STOCK'),
      scrapLocation: place('SCRAP'),
    });
    const frames = { itemId: 'FRM-28-ST', lotNumber: 'FRM-2611-01', unit: 'C62' };
    const shelf = balance('WH-STOCK', '5', frames);
    expect((await compare([made, lost], [shelf])).clean).toBe(true);
    expect((await compare([made, lost], [shelf, balance('SCRAP', '1', frames)])).clean).toBe(true);
  });

  it('an incomplete report is compared only where it says something', async () => {
    const page = (complete: boolean) => [
      fact(BalanceReportedV1, {
        plantId: PLANT,
        system: 'odoo',
        scopeId: 'ALL',
        asOf: NIGHT,
        page: 1,
        pages: 1,
        complete,
        balances: [
          {
            locationId: 'WH-STOCK',
            itemId: 'TUBE',
            stockStatus: 'unrestricted',
            onHand: { value: '40', unit: 'MTR' },
          },
        ],
      }),
    ];
    expect((await compare([receipt, transfer], page(false))).clean).toBe(true);
    expect(summary(await compare([receipt, transfer], page(true)))).toEqual([['MISSING_RIGHT', '10']]);
  });

  it('a comparison with no books at all is not clean', async () => {
    expect(summary(await compare([receipt], []))).toEqual([['MISSING_RIGHT', '50']]);
  });
});
