import { receiptOf } from '../history/finishing.js';
import { amount, type Line, otherwise, place, secondOf, timeOf } from '../history/line.js';
import { changeOf } from '../history/making.js';
import { goodOf, scrapOf } from '../history/running.js';
import { consumptionOf } from '../history/using.js';
import { type Goods, type Order, posting, type World } from '../history/world.js';
import { followedByUse } from './counts.js';
import {
  anyOf,
  countOf,
  type Expected,
  expect,
  type Fault,
  isFree,
  isWorked,
  lastOf,
  runsAt,
  runsOf,
  spoiled,
} from './fault.js';

/** A place of which no books speak. */
export const YARD = 'YARD';

const quantityOf = (it: Line): number => countOf(it.data.quantity);

const sum = (counts: readonly number[]): number => counts.reduce((all, it) => all + it, 0);

interface Told {
  readonly lotNumber: string;
  readonly quantity: { readonly value: string };
}

const toldLots = (report: Line): readonly Told[] => (report.data.outputLots ?? []) as readonly Told[];

/** How many pieces of a lot the reports of an order name. */
export const goodOfLot = (order: Order, lotNumber: string): number =>
  sum(
    runsAt(order, lastOf(order))
      .flatMap((it) => it.reports)
      .flatMap(toldLots)
      .filter((it) => it.lotNumber === lotNumber)
      .map((it) => countOf(it.quantity)),
  );

export const finishedOf = (order: Order, lotNumber: string): Line[] =>
  order.finished.filter((it) => (it.data.lotNumber ?? '') === lotNumber);

/** X3 when so many more pieces of a lot come in: of the order, and of the lot where reports name lots. */
export function tooManyFinished(order: Order, lotNumber: string, more: number, extra: Line): Expected[] {
  const whole = sum(order.finished.map(quantityOf)) + more > goodOf(order, lastOf(order));
  const ofLot = sum(finishedOf(order, lotNumber).map(quantityOf)) + more > goodOfLot(order, lotNumber);
  return [
    ...(whole ? [expect('X3', 'broken', extra, ...order.finished)] : []),
    ...(order.tellsLots && ofLot ? [expect('X3', 'broken', extra, ...finishedOf(order, lotNumber))] : []),
  ];
}

const receivedTwice: Fault['put'] = (world, roll) => {
  const order = anyOf(
    roll,
    world.orders.filter((it) => !it.serial && it.finished.length > 0),
  );
  const receipt = order && anyOf(roll, order.finished);
  if (!order || !receipt) return undefined;
  const twin = otherwise(receipt, { ...posting(world, 'twice'), to: place(YARD) });
  const expected = tooManyFinished(order, String(receipt.data.lotNumber), quantityOf(receipt), twin);
  return expected.length === 0 ? undefined : spoiled(world, expected, { add: [twin] });
};

/** A report that names its lots otherwise, and the lots that then came in without being made. */
function renamed(world: World, order: Order, report: Line, lots: readonly Told[]) {
  const instead = new Map([[report, otherwise(report, { outputLots: lots })]]);
  const difference = (lotNumber: string, all: readonly Told[]): number =>
    sum(all.filter((it) => it.lotNumber === lotNumber).map((it) => countOf(it.quantity)));
  const names = [...new Set(order.finished.map((it) => String(it.data.lotNumber)))];
  const expected = names.flatMap((name) => {
    const good = goodOfLot(order, name) - difference(name, toldLots(report)) + difference(name, lots);
    const finished = finishedOf(order, name);
    return sum(finished.map(quantityOf)) > good ? [expect('X3', 'broken', ...finished)] : [];
  });
  return expected.length === 0 ? undefined : spoiled(world, expected, { instead });
}

const wrongLot: Fault['put'] = (world, roll) => {
  const found = runsOf(world, (run, it) => it.tellsLots && !it.serial && run.operationId === lastOf(it));
  const { order, run } = anyOf(roll, found) ?? {};
  const report =
    run &&
    anyOf(
      roll,
      run.reports.filter((it) => isFree(world, it)),
    );
  if (!order || !report) return undefined;
  const [first, ...rest] = toldLots(report);
  return first && renamed(world, order, report, [...rest, { ...first, lotNumber: `${order.id}-Z` }]);
};

const done = (world: World) =>
  world.orders.flatMap((order) =>
    order.operations
      .map(({ operationId }) => ({ order, operationId, runs: runsAt(order, operationId) }))
      .filter(({ runs }) => runs.length > 0 && runs.every((it) => it.completed)),
  );

const completedOf = (runs: readonly { readonly completed: Line | undefined }[]): Line[] =>
  runs.flatMap((it) => it.completed ?? []);

const scrapTooMuch: Fault['put'] = (world, roll) => {
  const { order, operationId, runs } = anyOf(roll, done(world)) ?? {};
  const completed = completedOf(runs ?? []);
  if (!order || !operationId) return undefined;
  const extra = scrapOf(world, order, operationId, 1 + roll(3), secondOf(timeOf(completed[0] as Line)));
  return spoiled(world, [expect('X4', 'broken', extra, ...completed)], { add: [extra] });
};

const scrapNotTold: Fault['put'] = (world, roll) => {
  const free = world.orders.flatMap((order) =>
    order.scrapped.filter((it) => isFree(world, it)).map((scrap) => ({ order, scrap })),
  );
  const { order, scrap } = anyOf(roll, free) ?? {};
  if (!order || !scrap) return undefined;
  const runs = runsAt(order, String(scrap.data.operationId));
  if (!runs.every((it) => it.completed)) return undefined;
  return spoiled(world, [expect('X4', 'broken', ...completedOf(runs))], { drop: [scrap] });
};

/** More of one material than the output needs, under each policy. */
const usedTooMuch =
  (policy: Order['policy']): Fault['put'] =>
  (world, roll) => {
    const orders = world.orders.filter((it) => isWorked(it) && it.policy === policy);
    const order = anyOf(roll, orders);
    const material =
      order &&
      anyOf(
        roll,
        order.materials.filter((it) => it.itemId !== 'MOTOR'),
      );
    const last = material?.consumed.at(-1);
    if (!order || !material || !last) return undefined;
    const goods = { itemId: material.itemId, lotNumber: '', unit: material.unit, locationId: YARD };
    const second = secondOf(timeOf(last));
    const extra = consumptionOf(world, order, material.operationId, goods, 1000 + 250 * roll(9), second);
    return spoiled(world, followedByUse(order, extra), { add: [extra] });
  };

/** The plan in force asks for twice as much of a material as the others do. */
const plannedOtherwise: Fault['put'] = (world, roll) => {
  const order = anyOf(
    roll,
    world.orders.filter((it) => isWorked(it) && it.policy !== 'flexible'),
  );
  const plan = order?.plans.at(-1);
  if (!order || !plan) return undefined;
  const { itemId, unit, perPiece, consumed } = order.materials[0] as Order['materials'][number];
  const [first, ...rest] = plan.data.materials as object[];
  const twice = [{ ...first, itemId, quantity: amount(2 * perPiece * order.planned, unit) }, ...rest];
  const wrong = otherwise(plan, { materials: twice });
  const verdict = order.policy === 'strict' ? 'broken' : 'flagged';
  return spoiled(world, [expect('X5', verdict, wrong, ...consumed)], { instead: new Map([[plan, wrong]]) });
};

const lowered: Fault['put'] = (world, roll) => {
  const { order, run } =
    anyOf(
      roll,
      runsOf(
        world,
        (it, order) => it.operationId === lastOf(order) && it.completed !== undefined && it.good > 1,
      ),
    ) ?? {};
  if (!order || !run?.completed || !isFree(world, run.completed)) return undefined;
  const second = secondOf(timeOf(run.completed));
  const isLast = (order.plans.at(-1) as Line) && timeOf(order.plans.at(-1) as Line) <= timeOf(run.completed);
  if (!isLast) return undefined;
  const change = changeOf(order, 1, order.plans.length + 1, second);
  return spoiled(world, [expect('lifecycle', 'broken', change)], { add: [change] });
};

/** What goes into an order and what comes out. */
export const GOODS_FAULTS: readonly Fault[] = [
  { law: 'X3', name: 'finished goods are told twice under two numbers', put: receivedTwice },
  { law: 'X3', name: 'a lot comes in that was reported under another number', put: wrongLot },
  { law: 'X4', name: 'scrap is declared that no total knows', put: scrapTooMuch },
  { law: 'X4', name: 'scrap of a total is never declared', put: scrapNotTold },
  { law: 'X5', name: 'too much is used under a strict bill', put: usedTooMuch('strict') },
  { law: 'X5', name: 'too much is used under a bill that warns', put: usedTooMuch('warning') },
  {
    law: 'X5',
    name: 'too much is used under a flexible bill, which is lawful',
    put: usedTooMuch('flexible'),
  },
  { law: 'X5', name: 'less is used than the plan says', put: plannedOtherwise },
  { law: 'lifecycle', name: 'a plan is lowered below what is good already', put: lowered },
];

/** Finished goods told once more, of these pieces. */
export const extraReceipt = (world: World, order: Order, goods: Goods, count: number, second: number): Line =>
  otherwise(receiptOf(world, order, goods, count, second), { to: place(YARD) });
