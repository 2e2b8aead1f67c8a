import { LotRejectedV1, LotReleasedV1, PurchaseOrderChangedV1 } from '../../../src/index.js';
import { announced, orderBody } from '../history/buying.js';
import { at, type Line, line, otherwise, place, timeOf } from '../history/line.js';
import { changeOf } from '../history/making.js';
import { receiptOf } from '../history/receiving.js';
import type { Bought, Purchase, World } from '../history/world.js';
import { anyOf, expect, type Fault, isFree, spoiled } from './fault.js';
import { YARD } from './goods.js';

const openOnes = (world: World): Purchase[] => world.purchases.filter((it) => !it.cancelled);

/** A line that takes so much more, of an order that stands. */
const openLine = (
  world: World,
  roll: (sides: number) => number,
  isFit: (it: Bought, of: Purchase) => boolean,
) =>
  anyOf(
    roll,
    openOnes(world).flatMap((purchase) =>
      purchase.lines.filter((it) => isFit(it, purchase)).map((bought) => ({ purchase, bought })),
    ),
  );

const latest = ({ revisions }: Purchase): Line => revisions.at(-1) as Line;

const announcedTooMuch: Fault['put'] = (world, roll) => {
  const { purchase, bought } = openLine(world, roll, (it) => it.open >= 0) ?? {};
  if (!purchase || !bought) return undefined;
  const thousandths = bought.open + 1 + roll(5000);
  const notice = announced(purchase, 'N-EXTRA', 1, [{ line: bought, thousandths }], world.clock + 10);
  return spoiled(world, [expect('X16', 'broken', notice, latest(purchase))], { add: [notice] });
};

const receivedTooMuch: Fault['put'] = (world, roll) => {
  const { purchase, bought } =
    openLine(world, roll, (it, of) => it.itemId !== 'MOTOR' && it.open >= 0 && of.notices.length > 0) ?? {};
  if (!purchase || !bought) return undefined;
  const part = {
    bought,
    lotNumber: 'LOT-EXTRA',
    accepted: bought.open + 1 + roll(5000),
    rejected: roll(3) * 1000,
  };
  const receipt = receiptOf(world, purchase, undefined, [part], world.clock + 10);
  const lines = (receipt.data.lines as object[]).map((it) => ({ ...it, to: place(YARD) }));
  const extra = otherwise(receipt, { lines });
  return spoiled(world, [expect('X16', 'broken', extra, latest(purchase))], { add: [extra] });
};

/** All that is open is announced, called off, and announced again; the calling off is lost. */
const cancellationLost: Fault['put'] = (world, roll) => {
  const { purchase, bought } = openLine(world, roll, (it) => it.open > 0) ?? {};
  if (!purchase || !bought) return undefined;
  const all = [{ line: bought, thousandths: bought.open }];
  const first = announced(purchase, 'N-LOST', 1, all, world.clock + 10);
  const second = announced(purchase, 'N-AGAIN', 1, all, world.clock + 30);
  return spoiled(world, [expect('X16', 'broken', first, second)], { add: [first, second] });
};

/** The same with the cancellation told: nothing is wrong. */
const cancellationTold: Fault['put'] = (world, roll) => {
  const { purchase, bought } = openLine(world, roll, (it) => it.open > 0) ?? {};
  if (!purchase || !bought) return undefined;
  const all = [{ line: bought, thousandths: bought.open }];
  const add = [
    announced(purchase, 'N-LOST', 1, all, world.clock + 10),
    announced(purchase, 'N-LOST', 2, all, world.clock + 20, 'cancellation'),
    announced(purchase, 'N-AGAIN', 1, all, world.clock + 30),
  ];
  return spoiled(world, [], { add });
};

const afterCancelling: Fault['put'] = (world, roll) => {
  const found = world.purchases.flatMap((purchase) =>
    purchase.lines.filter((it) => it.open >= 1000).map((bought) => ({ purchase, bought })),
  );
  const { purchase, bought } =
    anyOf(
      roll,
      found.filter((it) => it.purchase.cancelled),
    ) ?? {};
  if (!purchase?.cancelled || !bought) return undefined;
  const notice = announced(purchase, 'N-LATE', 1, [{ line: bought, thousandths: 1000 }], world.clock + 10);
  return spoiled(world, [expect('X16', 'broken', notice, purchase.cancelled)], { add: [notice] });
};

const unknownLine: Fault['put'] = (world, roll) => {
  const { purchase, bought } = openLine(world, roll, () => true) ?? {};
  if (!purchase || !bought) return undefined;
  const other = { ...bought, lineId: '999' };
  const notice = announced(purchase, 'N-EXTRA', 1, [{ line: other, thousandths: 1000 }], world.clock + 10);
  return spoiled(world, [expect('X16', 'broken', notice, latest(purchase))], { add: [notice] });
};

const changed = (purchase: Purchase, lines: readonly Bought[], revision: number, second: number): Line =>
  line(
    PurchaseOrderChangedV1,
    { revision, ...orderBody(purchase, lines), changedAt: at(second), changedFields: ['lines'] },
    'erp',
  );

const orderedLess: Fault['put'] = (world, roll) => {
  const isUsed = (it: Bought): boolean => it.ordered * (1 + it.tolerance / 100) - it.open > 2000;
  const { purchase, bought } = openLine(world, roll, isUsed) ?? {};
  if (!purchase || !bought) return undefined;
  const lines = purchase.lines.map((it) => (it === bought ? { ...it, ordered: 1000 } : it));
  const less = changed(purchase, lines, purchase.revisions.length + 1, world.clock + 10);
  return spoiled(world, [expect('X16', 'broken', less)], { add: [less] });
};

const otherUnits: Fault['put'] = (world, roll) => {
  const { purchase, bought } = openLine(world, roll, (it) => it.unit === 'MTR') ?? {};
  if (!purchase || !bought) return undefined;
  const other = { ...bought, unit: 'KGM' };
  const notice = announced(purchase, 'N-EXTRA', 1, [{ line: other, thousandths: 1000 }], world.clock + 10);
  return spoiled(world, [expect('units', 'broken', notice)], { add: [notice] });
};

const purchaseSkips: Fault['put'] = (world, roll) => {
  const purchase = anyOf(roll, openOnes(world));
  if (!purchase) return undefined;
  const skips = changed(purchase, purchase.lines, purchase.revisions.length + 2 + roll(3), world.clock + 10);
  return spoiled(world, [expect('X17', 'flagged', latest(purchase), skips)], { add: [skips] });
};

const purchaseLost: Fault['put'] = (world, roll) => {
  const purchase = anyOf(
    roll,
    world.purchases.filter((it) => it.revisions.length > 2),
  );
  const [first, lost, third] = purchase?.revisions ?? [];
  if (!first || !lost || !third) return undefined;
  return spoiled(world, [expect('X17', 'flagged', first, third)], { drop: [lost] });
};

const orderSkips: Fault['put'] = (world, roll) => {
  const order = anyOf(
    roll,
    world.orders.filter((it) => it.fate === 'open'),
  );
  if (!order) return undefined;
  const skips = changeOf(order, order.planned, order.plans.length + 2, world.clock + 10);
  return spoiled(world, [expect('X17', 'flagged', order.plans.at(-1) as Line, skips)], { add: [skips] });
};

const decidedTwice: Fault['put'] = (world, roll) => {
  const last = anyOf(roll, world.decisions)?.at(-1);
  if (!last || !isFree(world, last)) return undefined;
  const contract = last.contract === LotReleasedV1 ? LotRejectedV1 : LotReleasedV1;
  const decidedAt = new Date(Date.parse(timeOf(last)) + 5000).toISOString();
  const other = line(contract, { ...last.data, decidedAt }, 'qms');
  return spoiled(world, [expect('X17', 'broken', last, other)], { add: [other] });
};

/** What is ordered, announced and received, and the numbers of revisions. */
export const SUPPLY_FAULTS: readonly Fault[] = [
  { law: 'X16', name: 'more is announced than is open', put: announcedTooMuch },
  { law: 'X16', name: 'more comes than is open', put: receivedTooMuch },
  { law: 'X16', name: 'the cancellation of a notice is lost', put: cancellationLost },
  { law: 'X16', name: 'a notice is cancelled and told anew, which is lawful', put: cancellationTold },
  { law: 'X16', name: 'goods are announced after their order was cancelled', put: afterCancelling },
  { law: 'X16', name: 'a line is announced that nobody ordered', put: unknownLine },
  { law: 'X16', name: 'less is ordered than has come', put: orderedLess },
  { law: 'units', name: 'goods are announced in a unit of another kind', put: otherUnits },
  { law: 'X17', name: 'a purchase order skips revisions', put: purchaseSkips },
  { law: 'X17', name: 'a revision of a purchase order is lost', put: purchaseLost },
  { law: 'X17', name: 'a work order skips a revision', put: orderSkips },
  { law: 'X17', name: 'two decisions about a lot have one number', put: decidedTwice },
];
