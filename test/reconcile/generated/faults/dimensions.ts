import { decimalAdd, decimalNegate } from '../../../../src/core/decimal.js';
import { ZERO } from '../../../../src/core/fraction.js';
import type { BreakCode } from '../../../../src/reconcile/classes/codes.js';
import type { Dimension, LedgerLine } from '../../../../src/reconcile/ledger/line.js';
import { between } from '../chance.js';
import { partsOf } from '../decimals.js';
import { inForce, type Told, withTold } from '../pair.js';
import { splitLine } from '../telling.js';
import { ITEMS } from '../world.js';
import {
  lineOf,
  nearby,
  neighboursOf,
  newId,
  type Place,
  pick,
  retell,
  type Spoiled,
  said,
  type Variant,
} from './fault.js';
import {
  earlierStatus,
  laterStatus,
  type Otherwise,
  otherItem,
  otherLocation,
  otherLot,
  otherOwner,
  otherSpelling,
  otherStatus,
  otherTarget,
} from './otherwise.js';

const isCompared = (place: Place, told: Told, dimension: Dimension): boolean =>
  told.flow.dimensions.includes(dimension) &&
  inForce(place.pair, told.flow.flow).includes(dimension) &&
  (told.keying !== 'shared' || dimension !== 'reference' || lineOf(told, 'right').reference !== '');

/** The whole of a fact told under another word: of one key, or of a cell whose family holds nothing else. */
const whole = (
  name: string,
  code: BreakCode,
  dimension: Dimension,
  otherwise: Otherwise,
  keyed: boolean,
): Variant => ({
  name: `${name}, ${keyed ? 'under its key' : 'in another cell'}`,
  put: (place) => {
    const fits = (it: Told): boolean =>
      (it.keying === 'shared') === keyed &&
      isCompared(place, it, dimension) &&
      (keyed || neighboursOf(place, it, [dimension]).length === 0) &&
      otherwise(lineOf(it, place.side), place.roll, it) !== undefined;
    const told = pick(place, fits);
    const word = told && otherwise(lineOf(told, place.side), place.roll, told);
    if (!told || word === undefined || word === lineOf(told, place.there)[dimension]) return undefined;
    return retell(place, told, [said(lineOf(told, place.side), { [dimension]: word })], code);
  },
});

/** A part of the stock of one cell that a side keeps in another, where both sides have stock as well. */
const part = (name: string, code: BreakCode, dimension: Dimension): Variant => ({
  name: `${name}, a part between two balances`,
  put: (place) => {
    const { pair, roll, side } = place;
    const fits = (it: Told): boolean =>
      it.flow.balance && it.item.tracked !== 'serial' && partner(place, it, dimension) !== undefined;
    const told = pick(place, fits);
    const to = told && partner(place, told, dimension);
    if (!told || !to) return undefined;
    const [moved] = partsOf(roll, lineOf(told, side).quantity, 2, told.item.digits);
    if (moved === undefined || moved === lineOf(told, side).quantity) return undefined;
    const less = withQuantity(lineOf(told, side), decimalNegate(moved));
    const more = withQuantity(lineOf(to, side), moved);
    const spoiled: Spoiled = retell(place, told, [less], code);
    const changes = new Map(
      [told, to].map((it) => [it, { ...it, plain: false, [side]: [it === told ? less : more] }]),
    );
    const near = nearby(place, told, to);
    const shows = [[less.id], [more.id]];
    const expected = spoiled.expected.map((it) => ({ ...it, near, shows, apart: ZERO }));
    return { pair: withTold(pair, changes), expected };
  },
});

const withQuantity = (line: LedgerLine, more: string): LedgerLine =>
  said(line, { quantity: decimalAdd(line.quantity, more), value: '', currency: '' });

/** The only other plain balance that differs in this dimension alone. */
function partner(place: Place, told: Told, dimension: Dimension): Told | undefined {
  const around = neighboursOf(place, told, [dimension]);
  const [only] = around;
  const { side, there } = place;
  const isSame = (it: Told): boolean =>
    it.plain && lineOf(it, side).value === '' && lineOf(it, there).unit === lineOf(told, side).unit;
  return only && around.length === 1 && isSame(only) && isSame(told) ? only : undefined;
}

/** One lot here, several there. What is told under one key keeps it for its first part. */
const lotSplit = (name: string, lots: (lot: string) => readonly string[], from?: 'no lot'): Variant => ({
  name,
  put: (place) => {
    const { side, there, roll } = place;
    const isSplit = (it: Told): boolean =>
      it.flow.counts &&
      it.item.tracked === 'lot' &&
      isCompared(place, it, 'lotNumber') &&
      neighboursOf(place, it, ['lotNumber']).length === 0;
    const told = pick(place, isSplit);
    if (!told) return undefined;
    const line = lineOf(told, side);
    const names = lots(line.lotNumber);
    const parts = partsOf(roll, line.quantity, names.length, told.item.digits);
    if (parts.length !== names.length) return undefined;
    let no = 0;
    const voice = { side, next: () => 500_000 + ++no };
    const lines = splitLine(line, parts, told.item.unitCost, voice).map((it, i) =>
      said(it, { lotNumber: names[i] as string, id: newId(line, i) }),
    );
    const spoiled = retell(place, told, lines, 'LOT_SPLIT');
    if (!from) return spoiled;
    const bare = said(lineOf(told, there), { lotNumber: '' });
    const changed = { ...told, plain: false, [side]: lines, [there]: [bare] };
    return { ...spoiled, pair: withTold(place.pair, new Map([[told, changed]])) };
  },
});

/** The old number of an item, which the policy lists as an alias. */
const alias = (keyed: boolean): Variant => {
  const plain = whole(
    'the old number of an item',
    'ITEM_ALIAS',
    'itemId',
    (_, __, { item }) => `ALT-${item.id}`,
    keyed,
  );
  const items = (place: Place) =>
    Object.fromEntries(
      ITEMS.map(({ id }) => [id, { ...place.pair.policy.items[id], aliases: [`ALT-${id}`] }]),
    );
  return {
    name: plain.name,
    put: (place) => {
      const spoiled = plain.put(place);
      if (!spoiled) return undefined;
      const { pair } = spoiled;
      return { ...spoiled, pair: { ...pair, policy: { ...pair.policy, items: items(place) } } };
    },
  };
};

/** A part of what one order tells is told by its backorder elsewhere. */
const backorder = (name: string, keyed: boolean, kept: boolean): Variant => ({
  name: `${name}, ${keyed ? 'under its key' : 'in another cell'}`,
  put: (place) => {
    const { side, roll } = place;
    const fits = (it: Told): boolean =>
      it.flow.counts &&
      it.item.tracked !== 'serial' &&
      (it.keying === 'shared') === keyed &&
      isCompared(place, it, 'reference') &&
      neighboursOf(place, it, ['reference']).length === 0;
    const told = pick(place, fits);
    if (!told) return undefined;
    const line = lineOf(told, side);
    const behind = {
      reference: `${line.reference}-${String(between(roll, 1, 9)).padStart(3, '0')}`,
      origin: line.reference,
    };
    if (!kept) return retell(place, told, [said(line, behind)], 'BACKORDER_SPLIT');
    const parts = partsOf(roll, line.quantity, 2, told.item.digits);
    if (parts.length < 2) return undefined;
    const voice = { side, next: () => 0 };
    const lines = splitLine(line, parts, told.item.unitCost, voice).map((it, i) =>
      said(it, { ...(i > 0 ? behind : {}), id: newId(line, i) }),
    );
    return retell(place, told, lines, 'BACKORDER_SPLIT');
  },
});

const wholes = (name: string, code: BreakCode, dimension: Dimension, otherwise: Otherwise): Variant[] =>
  [true, false].map((keyed) => whole(name, code, dimension, otherwise, keyed));

/** Faults of where, whose, which and in what state. */
export const DIMENSION_FAULTS = {
  LOT_SPLIT: [
    lotSplit('one lot and two others', (lot) => [`${lot}-1`, `${lot}-2`]),
    lotSplit('one lot, and a part of it under another', (lot) => [lot, `${lot}-2`]),
    lotSplit('one lot and three others', (lot) => [`${lot}-1`, 'Ω-2', `${lot}-3`]),
    lotSplit('no lot here and two there', (lot) => [lot, `${lot}-2`], 'no lot'),
  ],
  LOT_MISMATCH: [
    ...wholes('another lot', 'LOT_MISMATCH', 'lotNumber', otherLot),
    ...wholes('a lot in other bytes', 'LOT_MISMATCH', 'lotNumber', otherSpelling),
    part('another lot', 'LOT_MISMATCH', 'lotNumber'),
  ],
  LOCATION_MISMATCH: [
    ...wholes('another place', 'LOCATION_MISMATCH', 'locationId', otherLocation),
    ...wholes('moved to another place', 'LOCATION_MISMATCH', 'toLocationId', otherTarget),
    part('another place', 'LOCATION_MISMATCH', 'locationId'),
  ],
  OWNER_MISMATCH: wholes('another owner', 'OWNER_MISMATCH', 'ownerId', otherOwner),
  STATUS_MISMATCH: [
    ...wholes('a status that is neither before nor after', 'STATUS_MISMATCH', 'status', otherStatus),
    part('another status', 'STATUS_MISMATCH', 'status'),
  ],
  STATUS_LAG: [
    ...wholes('a later status', 'STATUS_LAG', 'status', laterStatus),
    ...wholes('an earlier status', 'STATUS_LAG', 'status', earlierStatus),
  ],
  ITEM_ALIAS: [
    alias(true),
    alias(false),
    ...wholes('an old item that nobody listed, with its lot', 'ITEM_ALIAS', 'itemId', otherItem),
  ],
  BACKORDER_SPLIT: [
    backorder('a part told by the backorder', true, true),
    backorder('a part told by the backorder', false, true),
    backorder('all of it told by the backorder', true, false),
    backorder('all of it told by the backorder', false, false),
  ],
} as const satisfies Partial<Record<BreakCode, readonly Variant[]>>;
