import { LotCreatedV1 } from '../../../src/index.js';
import type { Roll } from '../history/chance.js';
import { at, type Line, line, timeOf } from '../history/line.js';
import {
  dispatchOf,
  holdOf,
  type Leaving,
  lotScope,
  releaseHold,
  releaseOf,
  type Scope,
} from '../history/shipping.js';
import { transfer } from '../history/warehouse.js';
import type { Goods, Order, World } from '../history/world.js';
import { comesOut, type Extra, extraOrder, goesIn } from './extra.js';
import { anyOf, expect, type Fault, isFree, type Spoiled, spoiled } from './fault.js';
import { YARD } from './goods.js';

const goodsOf = ({ data }: Line): Goods => ({
  itemId: String(data.itemId),
  lotNumber: String(data.lotNumber),
});

/** A lot that went into an order for good, and one that came out of it, with the postings that say so. */
interface Descent {
  readonly order: Order;
  readonly consumed: Line;
  readonly finished: Line;
  readonly from: Goods;
  readonly to: Goods;
}

function descents(world: World): Descent[] {
  return world.orders.flatMap((order) => {
    const finished = order.finished.find((it) => isFree(world, it));
    const consumed = order.materials
      .filter((it) => it.tracked && it.returned.length === 0)
      .flatMap((it) => it.consumed)
      .find((it) => it.data.lotNumber !== undefined && isFree(world, it));
    return finished && consumed
      ? [{ order, consumed, finished, from: goodsOf(consumed), to: goodsOf(finished) }]
      : [];
  });
}

const goesIntoItself: Fault['put'] = (world) => {
  const { order, second, lines } = extraOrder(world);
  const lot = { itemId: 'MELT', lotNumber: 'ROUND' };
  const [used, made] = [goesIn(world, order, lot, second), comesOut(world, order, lot, second + 1)];
  return spoiled(world, [expect('X8', 'broken', used, made)], { add: [...lines, used, made] });
};

const goesBack: Fault['put'] = (world, roll) => {
  const found = anyOf(roll, descents(world));
  if (!found) return undefined;
  const { order, second, lines } = extraOrder(world);
  const back = [goesIn(world, order, found.to, second), comesOut(world, order, found.from, second + 1)];
  const broken = expect('X8', 'broken', ...back, found.consumed, found.finished);
  return spoiled(world, [broken], { add: [...lines, ...back], withoutHolds: true });
};

const ownAncestor: Fault['put'] = (world, roll) => {
  const found = anyOf(roll, descents(world));
  if (!found) return undefined;
  const parentLots = [found.to];
  const kind = { trackingKind: 'lot', lotStatus: 'quarantine', originKind: 'split', parentLots };
  const data = { ...found.from, ...kind, createdAt: at(world.clock + 100) };
  const created = line(LotCreatedV1, data, 'wms');
  const before = world.lines.filter(
    (it) =>
      it.contract === LotCreatedV1 &&
      it.data.itemId === found.from.itemId &&
      it.data.lotNumber === found.from.lotNumber,
  );
  const broken = expect('X8', 'broken', created, found.consumed, found.finished);
  return spoiled(world, [broken], { add: [created], drop: before, withoutHolds: true });
};

/** What is done with goods under a hold. */
type Act = (world: World, goods: Goods, extra: Extra, second: number) => readonly Line[];

const consume: Act = (world, goods, { order }, second) => [goesIn(world, order, goods, second)];

const leaving = (goods: Goods): Leaving[] => [
  { goods, count: 1, from: undefined },
  { goods: { itemId: 'BOLT', lotNumber: '' }, count: 3, from: undefined },
];

const ship: Act = (_, goods, __, second) => [
  releaseOf('SHIP-EXTRA', 1, leaving(goods), second),
  dispatchOf('SHIP-EXTRA', leaving(goods), second + 1),
];

const move: Act = (world, goods, _, second) => [
  transfer(world, { ...goods, unit: 'C62' }, 1000, second, [YARD, 'blocked'], [YARD, 'unrestricted']),
];

const ACTS = { consume, ship, move } as const;
type Restriction = keyof typeof ACTS;

/** A hold is placed, and what it forbids is done all the same. */
function underHold(
  world: World,
  scope: Scope,
  goods: Goods,
  restriction: Restriction,
  before: readonly Line[] = [],
): Spoiled {
  const extra = extraOrder(world);
  const hold = holdOf('H-EXTRA', scope, [restriction], extra.second);
  const done = ACTS[restriction](world, goods, extra, extra.second + 10);
  const expected = done.map((it) => expect('X9', 'broken', hold, it));
  return spoiled(world, expected, { add: [...extra.lines, ...before, hold, ...done], withoutHolds: true });
}

const heldLot =
  (restriction: Restriction): Fault['put'] =>
  (world, roll) => {
    const lot = anyOf(
      roll,
      world.lots.filter((it) => it.lotNumber !== '' && it.itemId !== 'MOTOR' && it.itemId !== 'BIKE'),
    );
    return lot && underHold(world, lotScope(lot), lot, restriction);
  };

const heldAncestor =
  (restriction: Restriction): Fault['put'] =>
  (world, roll) => {
    const found = anyOf(
      roll,
      descents(world).filter(({ order }) => !order.serial),
    );
    return found && underHold(world, lotScope(found.from), found.to, restriction);
  };

const heldOrder: Fault['put'] = (world, roll) => {
  const found = anyOf(
    roll,
    descents(world).filter(({ order }) => !order.serial),
  );
  if (!found) return undefined;
  const scope = { scopeKind: 'workOrder', workOrderId: found.order.id };
  return underHold(world, scope, found.to, oneRestriction(roll));
};

const oneRestriction = (roll: Roll): Restriction =>
  anyOf(roll, ['consume', 'ship', 'move'] as const) ?? 'ship';

const heldWindow: Fault['put'] = (world, roll) => {
  const found = anyOf(
    roll,
    descents(world).filter(({ order }) => !order.serial),
  );
  if (!found) return undefined;
  const producedFrom = timeOf(found.finished);
  const producedTo = new Date(Date.parse(producedFrom) + 1).toISOString();
  const itemWindow = { itemId: found.to.itemId, producedFrom, producedTo };
  return underHold(world, { scopeKind: 'itemWindow', itemWindow }, found.to, oneRestriction(roll));
};

const heldPlace: Fault['put'] = (world, roll) => {
  const lot = anyOf(
    roll,
    world.lots.filter((it) => it.itemId === 'TUBE' || it.itemId === 'PAINT'),
  );
  const restriction = roll(2) === 0 ? 'consume' : 'move';
  return lot && underHold(world, { scopeKind: 'location', locationId: YARD }, lot, restriction);
};

const heldShipment: Fault['put'] = (world, roll) => {
  const lot = anyOf(
    roll,
    world.lots.filter((it) => it.itemId === 'TUBE' || it.itemId === 'PAINT'),
  );
  return lot && underHold(world, { scopeKind: 'shipment', shipmentId: 'SHIP-EXTRA' }, lot, 'ship');
};

/** Of two held lots one is released: only the other is still held, and that until it is released too. */
const partlyReleased: Fault['put'] = (world, roll) => {
  const tubes = world.lots.filter((it) => it.itemId === 'TUBE' || it.itemId === 'PAINT');
  const [freed, held] = [tubes[0], anyOf(roll, tubes.slice(1))];
  if (!freed || !held) return undefined;
  const extra = extraOrder(world);
  const { second, lines, order } = extra;
  const hold = holdOf('H-EXTRA', lotScope(freed, held), ['consume'], second);
  const releases = [
    releaseHold('H-EXTRA', 1, lotScope(freed), second + 10, [held]),
    releaseHold('H-EXTRA', 2, lotScope(held), second + 30),
  ];
  const early = [goesIn(world, order, freed, second + 5), goesIn(world, order, held, second + 20)];
  const lawful = [goesIn(world, order, freed, second + 20), goesIn(world, order, held, second + 30)];
  const expected = early.map((it) => expect('X9', 'broken', hold, it));
  const add = [...lines, hold, ...releases, ...early, ...lawful];
  return spoiled(world, expected, { add, withoutHolds: true });
};

/** The history of lots, and holds. */
export const LOT_FAULTS: readonly Fault[] = [
  { law: 'X8', name: 'a lot goes into itself', put: goesIntoItself },
  { law: 'X8', name: 'a lot goes into what it was made of', put: goesBack },
  { law: 'X8', name: 'a lot is split off from what it was made into', put: ownAncestor },
  { law: 'X9', name: 'a held lot is used', put: heldLot('consume') },
  { law: 'X9', name: 'a held lot is shipped', put: heldLot('ship') },
  { law: 'X9', name: 'a held lot is moved', put: heldLot('move') },
  { law: 'X9', name: 'what was made of a held lot is used', put: heldAncestor('consume') },
  { law: 'X9', name: 'what was made of a held lot is shipped', put: heldAncestor('ship') },
  { law: 'X9', name: 'what a held order made leaves all the same', put: heldOrder },
  { law: 'X9', name: 'what was made in a held stretch of time leaves all the same', put: heldWindow },
  { law: 'X9', name: 'goods leave a held place', put: heldPlace },
  { law: 'X9', name: 'a held shipment leaves', put: heldShipment },
  { law: 'X9', name: 'a lot is used after another one of its hold was released', put: partlyReleased },
];
