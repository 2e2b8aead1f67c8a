import type { Holding } from '../core/contract.js';
import { fieldAt, textAt } from '../core/field.js';
import { remembered } from '../core/remembered.js';
import { createReversals } from '../core/reversals.js';
import { isEvent, type Lot, lotsInList, type Told, type ToldEvent } from './told.js';

/** What is held: the lots, orders, places and shipments that a hold names. */
export interface HoldScope {
  readonly lots: readonly Lot[];
  readonly workOrderId: string;
  readonly locationId: string;
  readonly shipmentId: string;
  readonly window?: { readonly itemId: string; readonly from: string; readonly to: string };
}

/** One hold with all that was said of it, in the order of time. */
export interface Hold {
  readonly holdId: string;
  readonly plantId: string;
  /** The key of the fact that placed it. */
  readonly key: string;
  readonly placedAt: string;
  readonly restrictions: readonly string[];
  readonly scope: HoldScope;
  readonly releases: readonly Release[];
}

interface Release {
  readonly at: string;
  readonly key: string;
  readonly scope: HoldScope;
}

/** The holds of a plant, folded from the facts that place and release them, in any order. */
export interface HoldRegister {
  add(told: Told): void;
  /** Every hold that was placed and not taken back, in the order of placing. */
  holds(): Hold[];
}

const NEVER = '9999-12-31T23:59:59.999Z';

const restrictionsOf = (data: object, { restrictions }: Holding): readonly string[] =>
  restrictions === undefined ? [] : ((fieldAt(data, restrictions) as readonly string[] | undefined) ?? []);

/**
 * When a lot of this hold became free again: at the first release that names the lot, or all that the hold
 * names; the end of time where there is none. A release of something else frees nothing.
 */
export function releasedAt({ scope, releases }: Hold, lot?: Lot): string {
  const names = (all: readonly Lot[], wanted: Lot): boolean =>
    all.some((it) => it.itemId === wanted.itemId && it.lotNumber === wanted.lotNumber);
  const frees = releases.find(
    (it) => (lot !== undefined && names(it.scope.lots, lot)) || isWhole(scope, it.scope),
  );
  return frees?.at ?? NEVER;
}

/** The release names the order, place, shipment or stretch of time that the hold was placed on. */
function isWhole(placed: HoldScope, released: HoldScope): boolean {
  const [a, b] = [placed.window, released.window];
  if (a) return b !== undefined && a.itemId === b.itemId && b.from <= a.from && a.to <= b.to;
  const isSame = (['workOrderId', 'locationId', 'shipmentId'] as const).every(
    (it) => placed[it] === released[it],
  );
  return placed.lots.length === 0 && isSame;
}

/** Starts an empty register. */
export function createHoldRegister(): HoldRegister {
  const reversals = createReversals();
  const told = new Map<string, { places: ToldEvent[]; releases: ToldEvent[] }>();
  return {
    add: (document) => {
      if (!isEvent(document)) return;
      const { holding } = document.contract;
      reversals.take(document);
      if (!holding) return;
      const name = `${document.event.plantid}\n${textAt(document.event.data, holding.hold)}`;
      remembered(told, name, () => ({ places: [], releases: [] }))[holding.act].push(document);
    },
    holds: () => {
      const standing = (all: readonly ToldEvent[]): ToldEvent[] =>
        all.filter((it) => reversals.stands(it.event.idempotencykey, it.contract.undo)).sort(inTime);
      return [...told.values()]
        .flatMap(({ places, releases }) =>
          standing(places)
            .slice(0, 1)
            .map((it) => holdOf(it, standing(releases))),
        )
        .sort((a, b) => (a.placedAt < b.placedAt || (a.placedAt === b.placedAt && a.key < b.key) ? -1 : 1));
    },
  };
}

const inTime = (a: ToldEvent, b: ToldEvent): number =>
  a.event.time < b.event.time ||
  (a.event.time === b.event.time && a.event.idempotencykey < b.event.idempotencykey)
    ? -1
    : 1;

function holdOf({ contract, event }: ToldEvent, releases: readonly ToldEvent[]): Hold {
  const room = contract.holding as Holding;
  return {
    holdId: textAt(event.data, room.hold),
    plantId: event.plantid,
    key: event.idempotencykey,
    placedAt: event.time,
    restrictions: restrictionsOf(event.data, room),
    scope: scopeOf(event.data, room),
    releases: releases.map((it) => releaseOf(it, room)),
  };
}

function releaseOf({ contract, event }: ToldEvent, placed: Holding): Release {
  const scope = scopeOf(event.data, contract.holding ?? placed);
  return { at: event.time, key: event.idempotencykey, scope };
}

function scopeOf(data: object, room: Holding): HoldScope {
  const at = (path: string | undefined): string => (path === undefined ? '' : textAt(data, path));
  const { window } = room;
  const itemId = at(window?.item);
  return {
    lots: lotsInList(data, room.lots),
    workOrderId: at(room.workOrder),
    locationId: at(room.location),
    shipmentId: at(room.shipment),
    ...(window && itemId !== '' ? { window: { itemId, from: at(window.from), to: at(window.to) } } : {}),
  };
}
