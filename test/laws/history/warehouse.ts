import { AdjustedV1, LotCreatedV1, MovedV1, ScrapDeclaredV1 } from '../../../src/index.js';
import { oneOf } from './chance.js';
import { amount, at, type Line, line, place } from './line.js';
import { type Goods, type Lot, posting, shelve, tell, type World } from './world.js';

/** A shelf and the status of what lies there. */
export type End = readonly [locationId: string, stockStatus: string];

/** Goods as a document names them. */
export const named = ({ itemId, lotNumber }: Goods) => ({
  itemId,
  ...(lotNumber === '' ? {} : { lotNumber }),
});

type Counted = Goods & { readonly unit: string };

/** A posting that goods go from one shelf to another. */
export function transfer(
  world: World,
  goods: Counted,
  thousandths: number,
  second: number,
  from: End,
  to: End,
): Line {
  const data = {
    ...posting(world, 'wms-1'),
    movementKind: from[0] === to[0] ? 'statusChange' : 'transfer',
    ...named(goods),
    quantity: amount(thousandths, goods.unit),
    occurredAt: at(second),
    from: place(from[0]),
    to: place(to[0]),
    fromStatus: from[1],
    toStatus: to[1],
  };
  return line(MovedV1, data, 'wms');
}

/** Goods go from one shelf to another. */
export function carry(
  world: World,
  goods: Counted,
  thousandths: number,
  second: number,
  from: End,
  to: End,
): Line {
  const moved = tell(world, transfer(world, goods, thousandths, second, from, to));
  shelve(world, moved, { ...goods, locationId: from[0], stockStatus: from[1] }, -thousandths);
  shelve(world, moved, { ...goods, locationId: to[0], stockStatus: to[1] }, thousandths);
  world.uses.push({ kind: 'move', goods: [goods], from: [from[0]], shipmentId: '', line: moved });
  return moved;
}

/** A count finds more, or fewer. */
export function adjust(world: World, lot: Lot, thousandths: number, second: number): Line {
  const [shelf, loss] = [place(lot.locationId), place('INV-LOSS')];
  const isMore = thousandths > 0;
  const data = {
    ...posting(world, 'wms-1'),
    countSheet: { system: 'wms-1', objectType: 'sheet', id: `CS-${++world.counter}` },
    reason: { code: 'cycleCount' },
    ...named(lot),
    quantity: amount(Math.abs(thousandths), lot.unit),
    occurredAt: at(second),
    ...(isMore
      ? { from: loss, to: shelf, toStatus: 'unrestricted' }
      : { from: shelf, to: loss, fromStatus: 'unrestricted' }),
  };
  const it = tell(world, line(AdjustedV1, data, 'wms'));
  shelve(world, it, lot, thousandths);
  lot.left += thousandths;
  if (!isMore)
    world.uses.push({ kind: 'move', goods: [lot], from: [lot.locationId], shipmentId: '', line: it });
  return it;
}

/** Everyday work on the shelves: counts, goods that break, lots that are split. */
export function keepShelves(world: World): void {
  const { roll } = world;
  for (let i = 0; i < 1 + roll(3); i++) {
    const lot = oneOf(roll, world.lots);
    if (lot.itemId === 'MOTOR' || lot.itemId === 'BIKE') continue;
    world.clock += 60 + roll(300);
    const kind = roll(3);
    if (kind === 0) adjust(world, lot, 1000 * (1 + roll(3)) * (roll(2) === 0 ? 1 : -1), world.clock);
    if (kind === 1) breakSome(world, lot, world.clock);
    if (kind === 2 && lot.lotNumber !== '' && lot.left >= 2000) split(world, lot, world.clock);
  }
}

function breakSome(world: World, lot: Lot, second: number): void {
  const data = {
    ...posting(world, 'wms-1'),
    scrapKind: 'stock',
    ...named(lot),
    quantity: amount(1000, lot.unit),
    reason: { code: 'damage' },
    occurredAt: at(second),
    from: place(lot.locationId),
  };
  const it = tell(world, line(ScrapDeclaredV1, data, 'wms'));
  shelve(world, it, lot, -1000);
  lot.left -= 1000;
  world.uses.push({ kind: 'move', goods: [lot], from: [lot.locationId], shipmentId: '', line: it });
}

/** A part of a lot gets a number of its own. */
function split(world: World, lot: Lot, second: number): void {
  const part: Lot = { ...lot, lotNumber: `${lot.lotNumber}-${++world.counter}`, left: 0 };
  const parents = [{ itemId: lot.itemId, lotNumber: lot.lotNumber }];
  const { itemId, lotNumber } = part;
  const kind = { trackingKind: 'lot', lotStatus: 'quarantine', originKind: 'split', parentLots: parents };
  const created = tell(
    world,
    line(LotCreatedV1, { itemId, lotNumber, ...kind, createdAt: at(second) }, 'wms'),
  );
  world.ties.push({ from: lot, to: part });
  world.outputs.push({ goods: part, orderId: '', line: created });
  world.lots.push(part);
  adjust(world, lot, -1000, second + 1);
  adjust(world, part, 1000, second + 2);
}
