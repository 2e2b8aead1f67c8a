import {
  AsnReceivedV1,
  PurchaseOrderCancelledV1,
  PurchaseOrderChangedV1,
  PurchaseOrderConfirmedV1,
  PurchaseOrderIssuedV1,
} from '../../../src/index.js';
import { oneOf } from './chance.js';
import { amount, at, type Line, line } from './line.js';
import { receive } from './receiving.js';
import { type Bought, type Purchase, tell, type World } from './world.js';

/** What the plant buys, and how much at a time. */
export const RAW = [
  { itemId: 'TUBE', unit: 'MTR', much: 200 },
  { itemId: 'PAINT', unit: 'LTR', much: 40 },
  { itemId: 'MOTOR', unit: 'C62', much: 6 },
  { itemId: 'BOLT', unit: 'C62', much: 400 },
] as const;

/** Goods are ordered, announced and received; what may still come stays above zero. */
export function buy(world: World): void {
  const count = 1 + world.roll(2);
  for (let i = 1; i <= count; i++) {
    const purchase = ordered(world, `PO-${i}`, i === 1 ? RAW : [oneOf(world.roll, RAW)]);
    const notices = 1 + world.roll(2);
    for (let n = 1; n <= notices; n++) deliver(world, purchase, `${purchase.id}-N${n}`);
    world.purchases.push(world.roll(4) === 0 ? withdraw(world, purchase) : purchase);
  }
}

const orderLines = (lines: readonly Bought[]) =>
  lines.map(({ lineId, itemId, unit, ordered: much, tolerance }) => ({
    lineId,
    itemId,
    quantity: amount(much, unit),
    requestedDate: '2026-03-20',
    ...(tolerance === 0 ? {} : { overDeliveryTolerance: String(tolerance / 100) }),
  }));

/** The body of a purchase order with these lines. */
export const orderBody = (purchase: Pick<Purchase, 'id' | 'supplierId'>, lines: readonly Bought[]) => ({
  purchaseOrderId: purchase.id,
  supplierId: purchase.supplierId,
  orderedAt: at(0),
  currency: 'EUR',
  lines: orderLines(lines),
});

function ordered(world: World, id: string, items: readonly (typeof RAW)[number][]): Purchase {
  const { roll } = world;
  const purchase: Purchase = {
    id,
    supplierId: `SUPPLIER-${id}`,
    revisions: [],
    lines: [],
    notices: [],
    receipts: [],
    cancelled: undefined,
  };
  const lines = items.map(({ itemId, unit, much }, i): Bought => {
    const [whole, tolerance] = [(much + roll(much)) * 1000, oneOf(roll, [0, 5, 10])];
    const open = whole + (whole / 100) * tolerance;
    return { lineId: String(10 * (i + 1)), itemId, unit, ordered: whole, tolerance, open };
  });
  const revisions = 1 + roll(3);
  for (let revision = 1; revision <= revisions; revision++) {
    const last = revision === revisions;
    const told = last ? lines : lines.map((it) => ({ ...it, ordered: it.ordered + 1000 * (revision - 2) }));
    const body = { revision, ...orderBody(purchase, told) };
    world.clock += 60 + roll(600);
    const it =
      revision === 1
        ? line(PurchaseOrderIssuedV1, { ...body, issuedAt: at(world.clock) }, 'erp')
        : line(
            PurchaseOrderChangedV1,
            { ...body, changedAt: at(world.clock), changedFields: ['lines'] },
            'erp',
          );
    purchase.revisions.push(tell(world, it));
  }
  purchase.lines.push(...lines);
  if (roll(2) === 0) confirm(world, purchase, revisions);
  return purchase;
}

function confirm(world: World, { id, supplierId, lines }: Purchase, revision: number): void {
  for (let confirmationNo = 1; confirmationNo <= 1 + world.roll(2); confirmationNo++) {
    world.clock += 30;
    const answers = lines.map(({ lineId }) => ({ lineId, answer: 'rejected' }));
    const names = { purchaseOrderId: id, revision, confirmationNo, supplierId };
    const data = { ...names, confirmedAt: at(world.clock), lines: answers };
    tell(world, line(PurchaseOrderConfirmedV1, data, 'erp'));
  }
}

/** The latest version of a notice, as data. */
export function announced(
  purchase: Purchase,
  asnId: string,
  version: number,
  lines: readonly { readonly line: Bought; readonly thousandths: number }[],
  second: number,
  noticeKind = version === 1 ? 'original' : 'replacement',
): Line {
  return line(
    AsnReceivedV1,
    {
      asnId,
      version,
      noticeKind,
      receivedAt: at(second),
      supplierId: purchase.supplierId,
      purchaseOrderId: purchase.id,
      despatchedAt: at(second - 30),
      expectedAt: at(second + 3600),
      handlingUnits: [],
      lines: lines.map(({ line: it, thousandths }, i) => ({
        lineId: String(i + 1),
        purchaseOrderId: purchase.id,
        purchaseOrderLineId: it.lineId,
        itemId: it.itemId,
        quantity: amount(thousandths, it.unit),
      })),
    },
    'erp',
  );
}

/** One despatch: announced, perhaps otherwise a second time, and come in one or two trucks. */
function deliver(world: World, purchase: Purchase, asnId: string): void {
  const { roll } = world;
  const chosen = purchase.lines.filter((it) => it.open >= 2000 && roll(5) > 0);
  if (chosen.length === 0) return;
  const wanted = chosen.map((it) => {
    const most = Math.floor(it.open / 1000);
    return {
      line: it,
      thousandths: 1000 * Math.max(1, it.itemId === 'MOTOR' ? Math.min(3, most) : roll(most)),
    };
  });
  world.clock += 300 + roll(600);
  let version = 1;
  if (roll(3) === 0) {
    const more = wanted.map((it) => ({ ...it, thousandths: it.thousandths + 1000 }));
    purchase.notices.push(tell(world, announced(purchase, asnId, version++, more, world.clock)));
    world.clock += 60;
  }
  purchase.notices.push(tell(world, announced(purchase, asnId, version, wanted, world.clock)));
  if (roll(6) === 0 && purchase.notices.length > 1) {
    const cancelled = announced(purchase, asnId, version + 1, wanted, world.clock + 60, 'cancellation');
    purchase.notices.push(tell(world, cancelled));
    return;
  }
  world.clock += 3600;
  receive(world, purchase, asnId, wanted);
}

function withdraw(world: World, purchase: Purchase): Purchase {
  world.clock += 600;
  const cancelled = line(
    PurchaseOrderCancelledV1,
    {
      purchaseOrderId: purchase.id,
      revision: purchase.revisions.length + 1,
      supplierId: purchase.supplierId,
      cancelledAt: at(world.clock),
      reason: { code: 'demandChanged' },
    },
    'erp',
  );
  return { ...purchase, cancelled: tell(world, cancelled) };
}
