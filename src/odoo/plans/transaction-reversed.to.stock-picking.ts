import type { DataOf, EventContract } from '../../core/contract.js';
import {
  ConsumedV1,
  IssuedV1,
  MovedV1,
  ReturnedV1,
  ScrapDeclaredV1,
  ShipmentDispatchedV1,
  SupplierReceiptPostedV1,
  TransactionReversedV1,
} from '../../printed/index.js';
import { check } from '../../wire/check.js';
import { eventType } from '../../wire/envelope.js';
import { carryBack, scrapBack } from './carry-back.js';
import { defineOdooPlan, type NotPlanned, notPlanned } from './define-plan.js';
import { whyNoWayBack } from './no-way-back.js';
import type { OdooStep } from './plan.js';
import { type Planning, recordId } from './planning.js';
import { returnGoods } from './return-steps.js';
import { nameOf } from './steps.js';
import { acceptedLines } from './supplier-receipt-posted.to.stock-picking.js';
import { takeOff } from './take-off.js';

type TakeBack<C extends EventContract> = (
  at: Planning,
  originalKey: string,
  original: DataOf<C>,
) => OdooStep[] | NotPlanned;

interface WayBack {
  readonly contract: EventContract;
  readonly takeBack: TakeBack<EventContract>;
}

const wayBack = <C extends EventContract>(contract: C, takeBack: TakeBack<C>): WayBack => ({
  contract,
  takeBack: takeBack as TakeBack<EventContract>,
});

const NOT_IN_THE_BOOKS = notPlanned('The books end at the shelf: the original was never posted.');

/** What went in is taken off its order, as long as that is open. */
const offTheOrder: TakeBack<typeof ConsumedV1> = (at, originalKey, { itemId, serials }) => {
  const lines = (serials ?? ['']).map((_, i) => nameOf(originalKey, `l${i + 1}`));
  return takeOff(at.key, recordId(at, 'items', '/original/itemId', itemId), lines);
};

/** How each kind of fact is taken back. */
const WAYS_BACK: readonly WayBack[] = [
  wayBack(MovedV1, carryBack),
  wayBack(IssuedV1, (at, key, it) => (it.to ? carryBack(at, key, { ...it, to: it.to }) : NOT_IN_THE_BOOKS)),
  wayBack(ReturnedV1, (at, key, it) =>
    it.from ? carryBack(at, key, { ...it, from: it.from }) : NOT_IN_THE_BOOKS,
  ),
  wayBack(ScrapDeclaredV1, scrapBack),
  wayBack(ConsumedV1, offTheOrder),
  wayBack(SupplierReceiptPostedV1, (at, originalKey, receipt) =>
    returnGoods(at, {
      originalKey,
      orderLine: 'purchase_line_id',
      lines: acceptedLines(receipt, '/original').map(({ line, path }) => ({
        ...line,
        quantity: line.accepted,
        path,
      })),
    }),
  ),
  wayBack(ShipmentDispatchedV1, (at, originalKey, { lines }) =>
    returnGoods(at, {
      originalKey,
      orderLine: 'sale_line_id',
      lines: lines.map((line, i) => ({ ...line, path: `/original/lines/${i}` })),
    }),
  ),
];

/** What was posted is taken back by a transfer the other way, or off an order that is still open. */
export const TransactionReversedToStockPicking = defineOdooPlan({
  contract: TransactionReversedV1,
  model: 'stock.picking',
  says: 'A movement, scrap, a receipt or a delivery: a transfer back. Consumption: its lines leave the open order.',

  steps: ({ originalType, originalKey, original: data }, at) => {
    const way = WAYS_BACK.find(({ contract }) => eventType(contract) === originalType);
    if (!way) return notPlanned(whyNoWayBack(originalType));
    if (!data) return notPlanned('Without the original nobody knows what to take back.');
    const original = check(way.contract, data);
    if (original.ok) return way.takeBack(at, originalKey, original.value as never);
    at.issues.push(...original.issues);
    return [];
  },
});
