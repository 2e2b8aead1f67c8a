import { TransactionReversedV1 } from '../../src/contracts/exchange/transaction-reversed.v1.js';
import { MovedV1 } from '../../src/contracts/inventory/moved.v1.js';
import { StockBalanceV1 } from '../../src/contracts/inventory/stock-balance.v1.js';
import { ShipmentDispatchedV1 } from '../../src/contracts/logistics/shipment-dispatched.v1.js';
import { ConsumedV1 } from '../../src/contracts/material/consumed.v1.js';
import { FinishedGoodsReceivedV1 } from '../../src/contracts/material/finished-goods-received.v1.js';
import { HoldPlacedV1 } from '../../src/contracts/quality/hold-placed.v1.js';
import { HoldReleasedV1 } from '../../src/contracts/quality/hold-released.v1.js';
import type { DataOf, EventContract } from '../../src/core/contract.js';
import type { Lot, ToldEntity, ToldEvent } from '../../src/laws/index.js';
import { eventType, seal } from '../../src/wire/envelope.js';

const START = Date.UTC(2026, 2, 10, 6);
export const at = (seconds: number): string => new Date(START + seconds * 1000).toISOString();
const STOCK = { plantId: 'NW-01', locationId: 'WH-STOCK' };
const plantId = 'NW-01';

let number = 0;
const businessRef = () => ({ system: 'mes-1', objectType: 'posting', id: `P-${++number}` });

/** Seals the data; a story that does not fit its contract fails the test. */
export function tell<C extends EventContract>(contract: C, data: DataOf<C>): ToldEvent {
  const sealed = seal(contract, data, {
    source: 'https://example.test/plants/NW-01/systems/mes-1',
    recordedAt: at(900_000),
    utcOffset: '+01:00',
  });
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.issues));
  return { contract, event: sealed.value as ToldEvent['event'] };
}

export const pieces = (count: number) => ({ value: String(count), unit: 'C62' });

/** A lot comes from its supplier. */
export const arrived = (lot: Lot, count: number, seconds: number): ToldEvent =>
  tell(MovedV1, {
    plantId,
    businessRef: businessRef(),
    movementKind: 'supplierReceipt',
    ...lot,
    quantity: pieces(count),
    occurredAt: at(seconds),
    from: { plantId, locationId: 'SUPPLIERS' },
    to: STOCK,
    toStatus: 'unrestricted',
  });

/** A lot goes from the shelf to another. */
export const movedTo = (lot: Lot, locationId: string, count: number, seconds: number): ToldEvent =>
  tell(MovedV1, {
    plantId,
    businessRef: businessRef(),
    movementKind: 'transfer',
    ...lot,
    quantity: pieces(count),
    occurredAt: at(seconds),
    from: STOCK,
    to: { plantId, locationId },
    fromStatus: 'unrestricted',
    toStatus: 'unrestricted',
  });

export const used = (lot: Lot, group: string, count: number, seconds: number): ToldEvent =>
  tell(ConsumedV1, {
    plantId,
    businessRef: businessRef(),
    workOrderId: `WO-${group}`,
    ...lot,
    quantity: pieces(count),
    occurredAt: at(seconds),
    from: STOCK,
    genealogyGroupId: group,
  });

export const made = (lot: Lot, group: string, count: number, seconds: number): ToldEvent =>
  tell(FinishedGoodsReceivedV1, {
    plantId,
    businessRef: businessRef(),
    workOrderId: `WO-${group}`,
    ...lot,
    quantity: pieces(count),
    outputKind: 'main',
    occurredAt: at(seconds),
    to: STOCK,
    stockStatus: 'unrestricted',
    genealogyGroupId: group,
    final: false,
  });

export const shipped = (lot: Lot, shipmentId: string, seconds: number): ToldEvent =>
  tell(ShipmentDispatchedV1, {
    plantId,
    shipmentId,
    dispatchNo: 1,
    dispatchedAt: at(seconds),
    shipToId: 'BIKE-SHOP-KIEL',
    lines: [{ lineId: '1', ...lot, quantity: pieces(1) }],
  });

type Scope = DataOf<typeof HoldPlacedV1>['scope'];

export const held = (
  holdId: string,
  scope: Scope,
  seconds: number,
  restrictions: DataOf<typeof HoldPlacedV1>['restrictions'] = ['consume', 'ship'],
): ToldEvent =>
  tell(HoldPlacedV1, {
    plantId,
    holdId,
    scope,
    reason: { code: 'outOfSpec' },
    restrictions: [...restrictions].sort() as typeof restrictions,
    placedAt: at(seconds),
    placedBy: 'P-0117',
  });

export const freed = (holdId: string, releaseNo: number, scopeReleased: Scope, seconds: number): ToldEvent =>
  tell(HoldReleasedV1, {
    plantId,
    holdId,
    releaseNo,
    releasedAt: at(seconds),
    disposition: { decision: 'release', decidedBy: 'P-0009', decidedAt: at(seconds) },
    scopeReleased,
  });

/** Takes a fact back. */
export const reversed = ({ contract, event }: ToldEvent, reversalNo = 1): ToldEvent =>
  tell(TransactionReversedV1, {
    plantId,
    originalType: eventType(contract),
    originalKey: event.idempotencykey,
    reversalNo,
    reason: 'didNotOccur',
    reversedAt: at(800_000),
  });

/** What the warehouse's books say of a lot on its shelf. */
export const booked = (lot: Lot, count: number, seconds: number): ToldEntity => ({
  contract: StockBalanceV1,
  entity: {
    ...StockBalanceV1.example,
    plantId,
    locationId: 'WH-STOCK',
    ...lot,
    stockStatus: 'unrestricted',
    onHand: pieces(count),
    asOf: at(seconds),
    system: 'wms-1',
  },
});

export const lot = (lotNumber: string, itemId = 'PART'): Lot => ({ itemId, lotNumber });

/** Whole numbers from a seed, the same on every machine. */
export function dice(seed: number): (sides: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
