import { decimalScale } from '../../../../src/core/decimal.js';
import type { BreakCode } from '../../../../src/reconcile/classes/codes.js';
import { between, oneOf } from '../chance.js';
import { partsOf } from '../decimals.js';
import { type Told, withTold } from '../pair.js';
import { splitLine } from '../telling.js';
import { later } from '../time.js';
import { isPowerOfTen, unitFactors } from './amounts.js';
import {
  type Lying,
  lineOf,
  lying,
  neighboursOf,
  newId,
  type Place,
  pick,
  retell,
  said,
  type Variant,
} from './fault.js';

/** Two things that may happen in a plant and leave the same lines behind: no reader can tell which it was. */
export interface Twins extends Variant {
  /** What happened here. */
  readonly happened: BreakCode;
  /** What the same lines are called. */
  readonly called: BreakCode | readonly BreakCode[];
  readonly why: string;
}

const isCountable = (told: Told): boolean => told.flow.counts && told.item.tracked !== 'serial';

const inBase = (told: Told, { there }: Place): boolean => lineOf(told, there).unit === told.item.baseUnit;

const liesSo = (place: Place, told: Told, ...where: readonly Lying[]): boolean =>
  where.includes(lying(place, told));

const slippedPoint: Twins = {
  name: 'the decimal point slipped by as much as a unit is larger than another',
  happened: 'SCALE_10N',
  called: ['UOM_FACTOR', 'SCALE_10N'],
  why: '1500 KGM instead of 1.5 KGM is a lost point or grams under the name of kilograms.',
  put: (place) => {
    const tens = (told: Told): bigint[] =>
      unitFactors(told.item, told.item.baseUnit)
        .filter(([n, d]) => n % d === 0n && isPowerOfTen(n / d) && n / d > 1n && n / d < 10n ** 6n)
        .map(([n, d]) => n / d);
    const fits = (it: Told): boolean => isCountable(it) && inBase(it, place) && tens(it).length > 0;
    const told = pick(place, (it) => fits(it) && liesSo(place, it, 'key', 'alone'));
    if (!told) return undefined;
    const line = lineOf(told, place.side);
    const quantity = decimalScale(line.quantity, oneOf(place.roll, tens(told)), 1n) as string;
    return retell(place, told, [said(line, { quantity })], 'SCALE_10N');
  },
};

const twoLostLots: Twins = {
  name: 'two lots of equal amounts, one missing here and the other there',
  happened: 'MISSING_LEFT',
  called: 'LOT_MISMATCH',
  why: 'Without a key, two facts of which each side lost one look like one fact told under two lots.',
  put: (place) => {
    const fits = (it: Told): boolean =>
      isCountable(it) && it.item.tracked === 'lot' && neighboursOf(place, it, ['lotNumber']).length === 0;
    const told = pick(place, (it) => fits(it) && it.keying !== 'shared');
    if (!told) return undefined;
    const line = said(lineOf(told, place.side), { lotNumber: 'LOT-OF-ITS-OWN' });
    return retell(place, told, [line], 'MISSING_LEFT');
  },
};

const lostPart: Twins = {
  name: 'one of two parts of a posting lost',
  happened: 'MISSING_LEFT',
  called: ['QTY_OVER', 'MISSING_LEFT', 'MISSING_RIGHT', 'QTY_WITHIN_TOL', 'UOM_FACTOR', 'SCALE_10N'],
  why: 'What is left of a posting that was told in two parts is a posting with too small a quantity.',
  put: (place) => {
    const told = pick(place, (it) => isCountable(it) && inBase(it, place) && lying(place, it) === 'alone');
    if (!told) return undefined;
    const line = lineOf(told, place.side);
    const voice = { side: place.side, next: () => 0 };
    const parts = partsOf(place.roll, line.quantity, 2, told.item.digits);
    const [first] = splitLine(line, parts, told.item.unitCost, voice);
    return first && parts.length === 2 ? retell(place, told, [first], 'MISSING_LEFT') : undefined;
  },
};

const lateByTheHour: Twins = {
  name: 'booked exactly one hour late by a person',
  happened: 'TIMING_LATE',
  called: 'TIMING_CLOCK',
  why: 'A posting made a whole hour late looks like a clock that was not put back.',
  put: (place) => {
    const told = pick(place, (it) => !it.flow.balance && liesSo(place, it, 'key', 'alone'));
    if (!told) return undefined;
    const line = lineOf(told, place.side);
    return retell(place, told, [said(line, { occurredAt: later(line.occurredAt, 3600) })], 'TIMING_LATE');
  },
};

const oneOfTwoEqual: Twins = {
  name: 'one of two equal postings of the same moment lost',
  happened: 'MISSING_LEFT',
  called: ['DUPLICATE_LEFT', 'DUPLICATE_RIGHT'],
  why: 'Two real postings of one amount at one moment, of which one side lost one, look like one told twice.',
  put: (place) => {
    const told = pick(
      place,
      (it) => isCountable(it) && liesSo(place, it, 'alone', 'key') && !it.flow.balance,
    );
    if (!told) return undefined;
    const line = lineOf(told, place.there);
    const second = said(line, { key: line.key && `second-${line.key}`, id: newId(line) });
    const spoiled = retell(place, told, told[place.side], 'MISSING_LEFT', [[line.id, second.id]]);
    const both: Told = { ...told, plain: false, [place.there]: [line, second] };
    const near = [...(spoiled.expected[0]?.near ?? []), second.id];
    return {
      pair: withTold(place.pair, new Map([[told, both]])),
      expected: spoiled.expected.map((it) => ({ ...it, near })),
    };
  },
};

const doubled: Twins = {
  name: 'twice as many pieces',
  happened: 'QTY_OVER',
  called: ['QTY_OVER', 'UOM_FACTOR'],
  why: 'Twice as many may be pairs under the name of pieces; a doubled quantity is the likelier reading.',
  put: (place) => {
    const fits = (it: Told): boolean => isCountable(it) && it.item.baseUnit === 'C62' && inBase(it, place);
    const told = pick(place, (it) => fits(it) && liesSo(place, it, 'key', 'alone'));
    if (!told) return undefined;
    const line = lineOf(told, place.side);
    const quantity = decimalScale(line.quantity, 2n, 1n) as string;
    return retell(place, told, [said(line, { quantity })], 'QTY_OVER');
  },
};

const lostAtTheEdge: Twins = {
  name: 'a message really lost, minutes before the other side was read',
  happened: 'MISSING_LEFT',
  called: 'TIMING_IN_FLIGHT',
  why: 'Within the transit time nobody can tell a lost message from one under way; the next run can.',
  put: (place) => {
    const told = pick(place, (it) => !it.flow.balance && liesSo(place, it, 'key', 'alone'));
    if (!told) return undefined;
    const { pair, side, there, roll } = place;
    const rest = pair.told.filter((it) => it !== told).flatMap((it) => it[side]);
    const edge = rest
      .map((it) => it.recordedAt)
      .sort()
      .at(-1) as string;
    const recordedAt = later(edge, -between(roll, 1, pair.policy.transitSeconds - 1));
    if (recordedAt > pair.asOf) return undefined;
    const line = said(lineOf(told, there), { recordedAt, occurredAt: later(recordedAt, -30) });
    const spoiled = retell(place, told, [], 'MISSING_LEFT', [[line.id]]);
    const changed = { ...told, plain: false, [side]: [], [there]: [line] };
    return { ...spoiled, pair: withTold(pair, new Map([[told, changed]])) };
  },
};

const partOfLot: Twins = {
  name: 'a part of a lot booked to a lot that nobody else speaks of',
  happened: 'LOT_MISMATCH',
  called: 'LOT_SPLIT',
  why: 'Six of ten under another lot are a wrong label on six, or a lot that was split.',
  put: (place) => {
    const isFree = (it: Told): boolean => neighboursOf(place, it, ['lotNumber']).length === 0;
    const isLot = (it: Told): boolean => isCountable(it) && it.item.tracked === 'lot' && isFree(it);
    const told = pick(place, (it) => isLot(it) && it.flow.dimensions.includes('lotNumber'));
    if (!told) return undefined;
    const line = lineOf(told, place.side);
    const parts = partsOf(place.roll, line.quantity, 2, told.item.digits);
    const voice = { side: place.side, next: () => 0 };
    const [first, second] = splitLine(line, parts, told.item.unitCost, voice);
    if (!first || !second) return undefined;
    const wrong = said(second, { lotNumber: 'LOT-OF-ITS-OWN', id: newId(line) });
    return retell(place, told, [first, wrong], 'LOT_MISMATCH');
  },
};

const equalOnTheNextDay: Twins = {
  name: 'never told, and an equal posting made after the moment of comparison',
  happened: 'MISSING_LEFT',
  called: ['TIMING_CUTOFF', 'TIMING_IN_FLIGHT', 'MISSING_LEFT', 'MISSING_RIGHT'],
  why: 'Another posting of the same amount in the same cell, told later, looks like this one told late.',
  put: (place) => {
    const { pair, side, roll } = place;
    const told = pick(place, (it) => !it.flow.balance && lying(place, it) === 'alone');
    if (!told) return undefined;
    const line = lineOf(told, side);
    const occurredAt = later(pair.asOf, between(roll, 60, 40_000));
    const next = said(line, { occurredAt, recordedAt: later(occurredAt, 60), id: newId(line) });
    return retell(place, told, [next], 'MISSING_LEFT', [[lineOf(told, place.there).id]]);
  },
};

/** Faults that nobody can tell apart by the ledgers alone; they are counted by themselves. */
export const TWINS: readonly Twins[] = [
  slippedPoint,
  twoLostLots,
  partOfLot,
  lostPart,
  oneOfTwoEqual,
  doubled,
  lateByTheHour,
  lostAtTheEdge,
  equalOnTheNextDay,
];
