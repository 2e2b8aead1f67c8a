import {
  HoldPlacedV1,
  HoldReleasedV1,
  ShipmentDispatchedV1,
  ShipmentMilestoneReportedV1,
  ShipmentReleasedV1,
} from '../../../src/index.js';
import { at, type Line, line, pieces, place } from './line.js';
import { named } from './warehouse.js';
import { type Goods, type Lot, shelve, takeBack, tell, type World } from './world.js';

/** What leaves in a shipment: one lot a line, taken from its place where that is told. */
export interface Leaving {
  readonly goods: Goods;
  readonly count: number;
  readonly from: string | undefined;
}

const shipmentBody = (shipmentId: string, leaving: readonly Leaving[]) => ({
  shipmentId,
  shipToId: 'SHOP-1',
  lines: leaving.map(({ goods, count, from }, i) => ({
    lineId: String(i + 1),
    ...named(goods),
    quantity: pieces(count),
    ...(from === undefined ? {} : { from: place(from) }),
  })),
});

const CHECKS = { holds: 'clear', genealogy: 'complete', documents: 'complete' };

/** The word that a shipment may leave. */
export const releaseOf = (id: string, releaseNo: number, leaving: readonly Leaving[], second: number): Line =>
  line(
    ShipmentReleasedV1,
    { releaseNo, releasedAt: at(second), releaseChecks: CHECKS, ...shipmentBody(id, leaving) },
    'erp',
  );

/** The word that a shipment has left. */
export const dispatchOf = (id: string, leaving: readonly Leaving[], second: number): Line =>
  line(
    ShipmentDispatchedV1,
    { dispatchNo: 1, dispatchedAt: at(second), ...shipmentBody(id, leaving) },
    'wms',
  );

/** Finished goods leave, several lots in one shipment; bolts go along. */
export function shipAll(world: World): void {
  const { roll } = world;
  const finished = world.lots.filter((it) => it.locationId === 'FG' && it.left >= 1000);
  for (let i = 1; i <= 1 + roll(2); i++) {
    const lots = finished.splice(0, 1 + roll(3));
    const bolts = world.lots.find((it) => it.itemId === 'BOLT') as Lot;
    ship(world, `SHIP-${i}`, [...lots, ...(lots.length === 0 || roll(2) === 0 ? [bolts] : [])]);
  }
}

function ship(world: World, id: string, lots: readonly Lot[]): void {
  const { roll } = world;
  const leaving = lots.map((lot): Leaving & { lot: Lot } => {
    const from = roll(4) > 0 ? lot.locationId : undefined;
    return { lot, goods: lot, count: 1 + (lot.itemId === 'BIKE' ? 0 : roll(lot.left / 1000)), from };
  });
  world.clock += 300;
  let released = tell(world, releaseOf(id, 1, leaving, world.clock));
  if (roll(4) === 0) {
    takeBack(world, released, world.clock + 60);
    world.clock += 300;
    released = tell(world, releaseOf(id, 2, leaving, world.clock));
  }
  world.clock += 600;
  const dispatched = roll(5) > 0 ? tell(world, dispatchOf(id, leaving, world.clock)) : undefined;
  for (const { lot, count, from } of dispatched ? leaving : []) {
    if (from !== undefined) shelve(world, dispatched, lot, -1000 * count);
    lot.left -= 1000 * count;
  }
  const goods = leaving.map((it) => it.goods).filter((it) => it.lotNumber !== '');
  const from = leaving.flatMap((it) => it.from ?? []);
  for (const it of [released, ...(dispatched ? [dispatched] : [])])
    world.uses.push({ kind: 'ship', goods, from, shipmentId: id, line: it });
  world.shipments.push({ id, leaving, released, dispatched });
  if (dispatched) milestone(world, id);
}

function milestone(world: World, shipmentId: string): void {
  const data = { shipmentId, milestone: 'delivered', milestoneNo: 1, occurredAt: at(world.clock + 900) };
  tell(world, line(ShipmentMilestoneReportedV1, data, 'erp'));
}

/** What a hold names. */
export type Scope = { readonly scopeKind: string } & Readonly<Record<string, unknown>>;

export const lotScope = (...goods: readonly Goods[]): Scope => ({
  scopeKind: 'lot',
  lots: goods.map(({ itemId, lotNumber }) => ({ itemId, lotNumber })),
});

/** A hold on goods. */
export const holdOf = (holdId: string, scope: Scope, restrictions: readonly string[], second: number): Line =>
  line(
    HoldPlacedV1,
    {
      holdId,
      scope,
      reason: { code: 'outOfSpec' },
      restrictions: [...restrictions].sort(),
      placedAt: at(second),
      placedBy: 'P-0117',
    },
    'qms',
  );

/** The release of a hold, or of a part of it. */
export const releaseHold = (
  holdId: string,
  releaseNo: number,
  scopeReleased: Scope,
  second: number,
  remaining: readonly Goods[] = [],
): Line =>
  line(
    HoldReleasedV1,
    {
      holdId,
      releaseNo,
      releasedAt: at(second),
      disposition: { decision: 'release', decidedBy: 'P-9', decidedAt: at(second) },
      scopeReleased,
      ...(remaining.length === 0 ? {} : { remainingLots: lotScope(...remaining).lots }),
    },
    'qms',
  );
