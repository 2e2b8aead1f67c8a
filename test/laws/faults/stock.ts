import { lyingAt } from '../history/books.js';
import { amount, type Line, otherwise, place, secondOf, timeOf } from '../history/line.js';
import { transfer } from '../history/warehouse.js';
import { type Goods, posting, type World } from '../history/world.js';
import { followedByUse } from './counts.js';
import { anyOf, type Expected, expect, type Fault, isFree, isWorked, spoiled } from './fault.js';
import { extraReceipt, tooManyFinished, YARD } from './goods.js';

interface Booked {
  readonly locationId: string;
  readonly itemId: string;
  readonly lotNumber?: string;
  readonly stockStatus: string;
  readonly onHand: { readonly value: string; readonly unit: string };
}

const isSame = (a: Booked, b: Booked): boolean =>
  a.locationId === b.locationId &&
  a.itemId === b.itemId &&
  (a.lotNumber ?? '') === (b.lotNumber ?? '') &&
  a.stockStatus === b.stockStatus;

const bookedOn = (page: Line): readonly Booked[] => page.data.balances as readonly Booked[];

/** The moments at which these books say how much lies on a spot, each with a page of it. */
function wordsOn(
  world: World,
  system: string,
  spot: Booked,
): { readonly asOf: string; readonly page: Line | undefined }[] {
  if (system === 'odoo-1')
    return world.lines
      .filter((it) => it.data.entityType === 'stockBalance' && isSame(it.data as never, spot))
      .map((it) => ({ asOf: String(it.data.asOf), page: undefined }));
  const pages = world.books.filter((it) => it.data.system === system);
  if (!pages.some((page) => bookedOn(page).some((it) => isSame(it, spot)))) return [];
  return pages.map((page) => ({
    asOf: String(page.data.asOf),
    page: bookedOn(page).some((it) => isSame(it, spot)) ? page : undefined,
  }));
}

/** X6 in all books for a spot where something is told too much or too little at this moment. */
function followedByBooks(world: World, spot: Booked, time: string, ...guilty: readonly Line[]): Expected[] {
  return ['wms-1', 'erp-1', 'odoo-1'].flatMap((system) => {
    const words = wordsOn(world, system, spot);
    const moments = [...new Set(words.map((it) => it.asOf))].sort();
    const next = moments.find((it) => it >= time);
    const before = moments.some((it) => it < time);
    if (!next || !before) return [];
    const pages = words.filter((it) => it.asOf === next).flatMap((it) => it.page ?? []);
    return [expect('X6', 'broken', ...guilty, ...pages)];
  });
}

const endsOf = ({ data }: Line): Booked[] => {
  const end = (side: 'from' | 'to'): Booked => ({
    ...(data as unknown as Booked),
    locationId: (data[side] as { locationId: string }).locationId,
    stockStatus: String(data[`${side}Status`]),
  });
  return [end('from'), end('to')];
};

const transfers = (world: World): Line[] =>
  world.lines.filter(
    (it) => it.contract.name === 'inventory.moved' && it.data.itemId !== 'MOTOR' && isFree(world, it),
  );

const movementMissing: Fault['put'] = (world, roll) => {
  const moved = anyOf(roll, transfers(world));
  if (!moved) return undefined;
  const expected = endsOf(moved).flatMap((it) => followedByBooks(world, it, timeOf(moved)));
  return expected.length === 0 ? undefined : spoiled(world, expected, { drop: [moved] });
};

const movementTwice: Fault['put'] = (world, roll) => {
  const moved = anyOf(roll, transfers(world));
  if (!moved) return undefined;
  const twin = otherwise(moved, posting(world, 'twice'));
  const expected = endsOf(moved).flatMap((it) => followedByBooks(world, it, timeOf(moved), twin));
  return expected.length === 0 ? undefined : spoiled(world, expected, { add: [twin] });
};

/** The last page of a system, where an earlier one came before it. */
function lastPage(world: World, system: string): Line | undefined {
  const pages = world.books.filter((it) => it.data.system === system && isFree(world, it));
  const last = pages.at(-1);
  return last && pages[0]?.data.asOf !== last.data.asOf && bookedOn(last).length > 0 ? last : undefined;
}

/** One line of the last page says something else. */
const bookedAs =
  (system: string, law: 'X6' | 'units', say: (onHand: Booked['onHand']) => Booked['onHand']): Fault['put'] =>
  (world, roll) => {
    const page = lastPage(world, system);
    const wrong =
      page &&
      anyOf(
        roll,
        bookedOn(page).filter((it) => it.onHand.value !== '0'),
      );
    if (!page || !wrong) return undefined;
    const balances = bookedOn(page).map((it) => (it === wrong ? { ...it, onHand: say(it.onHand) } : it));
    const other = otherwise(page, { balances });
    return spoiled(world, [expect(law, 'broken', other)], { instead: new Map([[page, other]]) });
  };

const spotOff: Fault['put'] = (world, roll) => {
  const spots = world.lines.filter((it) => it.data.entityType === 'stockBalance');
  const wrong = anyOf(
    roll,
    spots.filter((it) => {
      const moments = wordsOn(world, 'odoo-1', it.data as never).map(({ asOf }) => asOf);
      return moments.length > 1 && moments.every((asOf) => asOf <= String(it.data.asOf));
    }),
  );
  if (!wrong) return undefined;
  const { value, unit } = wrong.data.onHand as Booked['onHand'];
  const other = otherwise(wrong, { onHand: amount(1000 * Number(value) + 500, unit) });
  return spoiled(world, [expect('X6', 'broken')], { instead: new Map([[wrong, other]]) });
};

const serials = (world: World) => world.orders.filter((it) => it.serial && it.finished.length > 0);

const madeTwice: Fault['put'] = (world, roll) => {
  const order = anyOf(roll, serials(world));
  const receipt = order && anyOf(roll, order.finished);
  if (!order || !receipt) return undefined;
  const goods = { itemId: order.itemId, lotNumber: String(receipt.data.lotNumber) };
  const extra = extraReceipt(world, order, goods, 1, secondOf(timeOf(receipt)));
  const expected = [
    expect('X7', 'broken', extra, receipt),
    ...tooManyFinished(order, goods.lotNumber, 1, extra),
  ];
  return spoiled(world, expected, { add: [extra], withoutHolds: true });
};

const usedTwice: Fault['put'] = (world, roll) => {
  const order = anyOf(
    roll,
    world.orders.filter((it) => it.serial && isWorked(it)),
  );
  const motors = order?.materials.find((it) => it.itemId === 'MOTOR');
  const consumed = motors && anyOf(roll, motors.consumed);
  if (!order || !motors || !consumed) return undefined;
  const twin = otherwise(consumed, { ...posting(world, 'twice'), from: place(YARD) });
  const expected = [expect('X7', 'broken', twin, consumed), ...followedByUse(order, twin)];
  return spoiled(world, expected, { add: [twin], withoutHolds: true });
};

const twoPlaces: Fault['put'] = (world, roll) => {
  const lying = [...lyingAt(world.shelved, '9999', ({ itemId }) => itemId === 'BIKE').values()];
  const bike = anyOf(
    roll,
    lying.filter((it) => it.thousandths === 1000),
  );
  if (!bike) return undefined;
  const goods: Goods & { unit: string } = { itemId: 'BIKE', lotNumber: bike.lotNumber, unit: 'C62' };
  const moved = transfer(world, goods, 1000, world.clock + 10, ['ROAD', ''], [YARD, 'unrestricted']);
  const { fromStatus: _, ...data } = moved.data;
  const found = { ...moved, data: { ...data, movementKind: 'supplierReceipt' } };
  return spoiled(world, [expect('X7', 'broken', found)], { add: [found] });
};

/** What lies where, and the pieces that have numbers. */
export const STOCK_FAULTS: readonly Fault[] = [
  { law: 'X6', name: 'a movement is missing between two reports', put: movementMissing },
  { law: 'X6', name: 'a movement is told twice under two numbers', put: movementTwice },
  {
    law: 'X6',
    name: 'the books of the warehouse say a piece too many',
    put: bookedAs('wms-1', 'X6', ({ value, unit }) => amount(1000 * Number(value) + 1000, unit)),
  },
  {
    law: 'X6',
    name: 'the books of another system say half',
    put: bookedAs('erp-1', 'X6', ({ value, unit }) => amount(500 * Number(value), unit)),
  },
  { law: 'X6', name: 'a single balance is off', put: spotOff },
  {
    law: 'units',
    name: 'the books count in a unit of another kind',
    put: bookedAs('wms-1', 'units', ({ value }) => ({ value, unit: 'KGM' })),
  },
  { law: 'X7', name: 'a number is made twice', put: madeTwice },
  { law: 'X7', name: 'a number is used up twice', put: usedTwice },
  { law: 'X7', name: 'a number lies in two places', put: twoPlaces },
];
