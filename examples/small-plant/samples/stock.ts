/** Scrap, movements between places and counts. */

import type { DataOf } from '../../../src/core/contract.js';
import {
  AdjustedV1,
  IssuedV1,
  MovedV1,
  ReturnedV1,
  ScrapDeclaredV1,
  TransactionReversedV1,
} from '../../../src/printed/index.js';
import { eventType } from '../../../src/wire/envelope.js';
import { dispatched, receivedGoods } from './logistics.js';
import { consumed } from './orders.js';
import { business, keyOfSample, type Sample, SHELF, STOCK, sample } from './sample.js';

export const scrapOfStock = sample(
  'scrap of goods on the shelf',
  ScrapDeclaredV1,
  {
    plantId: 'NW-01',
    businessRef: business('S-1'),
    scrapKind: 'stock',
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5512',
    quantity: { value: '1.5', unit: 'MTR' },
    reason: { code: 'damage' },
    occurredAt: '2026-03-10T09:12:00.000Z',
    from: STOCK,
  },
  ['scrap'],
);

export const scrapOfOrder = sample(
  'scrap for an order, of more than there is',
  ScrapDeclaredV1,
  {
    ...scrapOfStock.data,
    businessRef: business('S-2'),
    scrapKind: 'component',
    workOrderId: 'WH-MO-00001',
    quantity: { value: '500', unit: 'MTR' },
  } as DataOf<typeof ScrapDeclaredV1>,
  ['scrap'],
);

export const moved = sample(
  'move from shelf to shelf',
  MovedV1,
  {
    plantId: 'NW-01',
    businessRef: business('TO-88123'),
    movementKind: 'transfer',
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5512',
    quantity: { value: '10.5', unit: 'MTR' },
    occurredAt: '2026-03-10T15:20:00.000Z',
    from: STOCK,
    to: SHELF,
    fromStatus: 'unrestricted',
    toStatus: 'unrestricted',
  },
  ['move'],
);

export const issued = sample(
  'issue to the line',
  IssuedV1,
  {
    plantId: 'NW-01',
    businessRef: business('I-1'),
    workOrderId: 'WH-MO-00001',
    lineId: '1',
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5512',
    quantity: { value: '4', unit: 'MTR' },
    occurredAt: '2026-03-10T06:00:00.000Z',
    from: STOCK,
    to: SHELF,
  },
  ['move'],
);

export const returned = sample(
  'return from the line',
  ReturnedV1,
  {
    plantId: 'NW-01',
    businessRef: business('B-1'),
    workOrderId: 'WH-MO-00001',
    lineId: '1',
    returnOf: 'issued',
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5512',
    quantity: { value: '2', unit: 'MTR' },
    occurredAt: '2026-03-10T16:00:00.000Z',
    from: SHELF,
    to: STOCK,
    stockStatus: 'unrestricted',
  },
  ['move'],
);

export const adjusted = sample(
  'count of a shelf',
  AdjustedV1,
  {
    plantId: 'NW-01',
    businessRef: business('CS-1'),
    countSheet: business('CS-1'),
    reason: { code: 'cycleCount' },
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5512',
    quantity: { value: '1.5', unit: 'MTR' },
    occurredAt: '2026-03-10T18:30:00.000Z',
    from: STOCK,
    to: { plantId: 'NW-01', locationId: 'INV-LOSS' },
    fromStatus: 'unrestricted',
    countedQuantity: { value: '98.5', unit: 'MTR' },
    bookQuantity: { value: '100', unit: 'MTR' },
  },
  ['count'],
);

export const found = sample(
  'count of goods that no book knew',
  AdjustedV1,
  {
    plantId: 'NW-01',
    businessRef: business('CS-2'),
    countSheet: business('CS-2'),
    reason: { code: 'found' },
    itemId: 'CHIPS',
    quantity: { value: '0.25', unit: 'KGM' },
    occurredAt: '2026-03-10T18:30:00.000Z',
    from: { plantId: 'NW-01', locationId: 'INV-LOSS' },
    to: SHELF,
    toStatus: 'unrestricted',
    countedQuantity: { value: '0.25', unit: 'KGM' },
    bookQuantity: { value: '0', unit: 'KGM' },
  },
  ['count'],
);

/** The reversal of one of the samples. */
const reversalOf = (
  it: Sample,
  title: string,
  posts: readonly string[],
  before: readonly Sample[] = [it],
): Sample =>
  sample(
    title,
    TransactionReversedV1,
    {
      plantId: 'NW-01',
      originalType: eventType(it.contract),
      originalKey: keyOfSample(it),
      reversalNo: 1,
      reason: 'incorrectData',
      reversedAt: '2026-03-12T16:00:00.000Z',
      original: it.data as Record<string, unknown>,
    },
    posts,
    before,
  );

export const reversed = reversalOf(moved, 'reversal of a move', ['move']);

export const takenOff = reversalOf(consumed, 'reversal of a consumption, before the order is received', []);

export const scrapTakenBack = reversalOf(scrapOfStock, 'reversal of scrap', ['move']);

export const scrapOfOrderTakenBack = reversalOf(scrapOfOrder, 'reversal of scrap for an order', ['move']);

export const receiptTakenBack = reversalOf(receivedGoods, 'reversal of a receipt of two lots', ['move']);

export const dispatchTakenBack = reversalOf(dispatched, 'reversal of a dispatch', ['move']);
