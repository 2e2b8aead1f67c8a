import { oneOf } from './chance.js';
import { at, secondOf, timeOf } from './line.js';
import { holdOf, lotScope, releaseHold, type Scope } from './shipping.js';
import { type Goods, tell, type Use, type World } from './world.js';

const nameOf = ({ itemId, lotNumber }: Goods): string => `${itemId}/${lotNumber}`;

/** These lots and whatever was made of them. */
export function withDescendants(world: World, goods: readonly Goods[]): Set<string> {
  const reached = new Set(goods.map(nameOf));
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const { from, to } of world.ties) if (reached.has(nameOf(from))) reached.add(nameOf(to));
  }
  return reached;
}

/** A hold to be placed: its scope, how it is released, and the uses that it may forbid. */
interface Plan {
  readonly scope: Scope;
  readonly lots: readonly Goods[];
  readonly touches: (use: Use) => boolean;
}

/** Holds of every scope, each placed and released so that nothing forbidden happens in between. */
export function holdGoods(world: World): void {
  const { roll } = world;
  const plans = [
    () => lots(world),
    () => order(world),
    () => shelf(world),
    () => shipment(world),
    () => span(world),
  ];
  for (let i = 1; i <= 1 + roll(3); i++) {
    const plan = oneOf(roll, plans)();
    if (plan) hold(world, `H-${i}`, plan);
  }
}

function hold(world: World, holdId: string, { scope, lots: held, touches }: Plan): void {
  const { roll } = world;
  const [from, length] = [1 + roll(world.clock), 60 + roll(world.clock)];
  const isOpen = roll(4) === 0;
  const until = isOpen ? Number.POSITIVE_INFINITY : from + length;
  const done = new Set(
    world.uses
      .filter(touches)
      .filter((it) => during(it, from, until))
      .map((it) => it.kind as string),
  );
  const restrictions = ['consume', 'move', 'release', 'ship'].filter((it) => !done.has(it) && roll(4) > 0);
  tell(world, holdOf(holdId, scope, restrictions.length > 0 ? restrictions : ['release'], from));
  if (isOpen) return;
  const [first, ...rest] = held;
  if (first && rest.length > 0) {
    // Part by part: what stays held is released last, and so is the whole.
    tell(world, releaseHold(holdId, 1, lotScope(first), until, rest));
    tell(world, releaseHold(holdId, 2, lotScope(...rest), until + 30));
  } else tell(world, releaseHold(holdId, 1, scope, until));
}

const during = ({ line }: Use, from: number, until: number): boolean => {
  const second = secondOf(timeOf(line));
  return from - 30 <= second && second <= until + 30;
};

const touchesAny =
  (names: ReadonlySet<string>) =>
  ({ goods }: Use): boolean =>
    goods.some((it) => names.has(nameOf(it)));

function lots(world: World): Plan {
  const tracked = world.lots.filter((it) => it.lotNumber !== '');
  const held = [...new Set([oneOf(world.roll, tracked), oneOf(world.roll, tracked)])];
  return { scope: lotScope(...held), lots: held, touches: touchesAny(withDescendants(world, held)) };
}

function order(world: World): Plan | undefined {
  if (world.orders.length === 0) return undefined;
  const { id } = oneOf(world.roll, world.orders);
  const made = world.outputs.filter((it) => it.orderId === id).map((it) => it.goods);
  const touches = touchesAny(withDescendants(world, made));
  return { scope: { scopeKind: 'workOrder', workOrderId: id }, lots: [], touches };
}

function shelf(world: World): Plan {
  const locationId = oneOf(world.roll, ['WH-STOCK', 'WH-INPUT', 'FG', 'EMPTY']);
  const touches = ({ from }: Use): boolean => from.includes(locationId);
  return { scope: { scopeKind: 'location', locationId }, lots: [], touches };
}

function shipment(world: World): Plan {
  const { id } = oneOf(world.roll, world.shipments);
  const touches = ({ shipmentId }: Use): boolean => shipmentId === id;
  return { scope: { scopeKind: 'shipment', shipmentId: id }, lots: [], touches };
}

function span(world: World): Plan {
  const itemId = oneOf(world.roll, ['FRAME', 'PAINTED', 'BIKE', 'TUBE']);
  const from = world.roll(world.clock);
  const [producedFrom, producedTo] = [at(from), at(from + 1000 + world.roll(5000))];
  const made = world.outputs
    .filter(
      ({ goods, line }) =>
        goods.itemId === itemId && producedFrom <= timeOf(line) && timeOf(line) < producedTo,
    )
    .map((it) => it.goods);
  const scope = { scopeKind: 'itemWindow', itemWindow: { itemId, producedFrom, producedTo } };
  return { scope, lots: [], touches: touchesAny(withDescendants(world, made)) };
}
