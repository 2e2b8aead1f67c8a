import type { BreakCode } from '../../../../src/reconcile/classes/codes.js';
import { EMPTY_LINE, type LedgerLine } from '../../../../src/reconcile/ledger/line.js';
import { between, onceIn } from '../chance.js';
import { highWaterOf, type Pair, type Told, withTold } from '../pair.js';
import { later, plantDay } from '../time.js';
import {
  type Expected,
  farFromEdge,
  type Lying,
  lineOf,
  lying,
  nearby,
  type Place,
  pick,
  retell,
  type Spoiled,
  said,
  type Variant,
} from './fault.js';

/** What one side does not know at all, long after it had to. */
const missing = (where: Lying, balance: boolean): Variant => ({
  name: balance ? 'a balance is not listed' : `never told, ${where}`,
  put: (place) => {
    const { pair, side, there } = place;
    const fits = (it: Told): boolean =>
      it.flow.balance === balance &&
      lying(place, it) === where &&
      (balance || farFromEdge(pair, lineOf(it, there), side, it));
    const told = pick(place, fits);
    if (!told) return undefined;
    const spoiled = retell(place, told, [], side === 'left' ? 'MISSING_LEFT' : 'MISSING_RIGHT');
    const holds = (last: Pair): boolean => balance || farFromEdge(last, lineOf(told, there), side);
    return { ...spoiled, expected: spoiled.expected.map((it) => ({ ...it, holds })) };
  },
});

const IN_FLIGHT: BreakCode = 'TIMING_IN_FLIGHT';

/** The message that would tell it is listed as under way. */
const listed = (
  name: string,
  where: Lying,
  known: (line: LedgerLine) => LedgerLine | undefined,
): Variant => ({
  name: `${name}, ${where}`,
  put: (place) => {
    const isListable = (it: Told): boolean => known(lineOf(it, place.there)) !== undefined;
    const told = pick(place, (it) => !it.flow.balance && lying(place, it) === where && isListable(it));
    const line = told && known(lineOf(told, place.there));
    if (!told || !line) return undefined;
    const spoiled = retell(place, told, [], IN_FLIGHT);
    const message = { line, waitingFor: place.side, since: lineOf(told, place.there).recordedAt };
    return { ...spoiled, pair: { ...spoiled.pair, underWay: [...spoiled.pair.underWay, message] } };
  },
});

const byKey = ({ flow, key }: LedgerLine): LedgerLine | undefined =>
  key === '' ? undefined : { ...EMPTY_LINE, flow, key };

const byId = ({ flow, id }: LedgerLine): LedgerLine => ({ ...EMPTY_LINE, flow, id });

/** All that it says, and none of its names: those are given where it comes in. */
const byContent = (line: LedgerLine): LedgerLine | undefined =>
  line.quantity === '' ? undefined : { ...line, key: '', id: '', source: '', recordedAt: '' };

/** Told here so shortly before or after the last that came in there that nothing is late yet. */
const atTheEdge = (where: Lying): Variant => ({
  name: `written down when the other side fell silent, ${where}`,
  put: (place) => {
    const { pair, side, there, roll } = place;
    const told = pick(place, (it) => !it.flow.balance && lying(place, it) === where);
    if (!told) return undefined;
    const edge = highWaterOf({ ...pair, told: pair.told.filter((it) => it !== told) }, side);
    const width = pair.policy.transitSeconds;
    const recordedAt = later(edge, between(roll, -width + 1, width - 1));
    if (recordedAt > pair.asOf) return undefined;
    const line = said(lineOf(told, there), { recordedAt, occurredAt: later(recordedAt, -30) });
    const spoiled = retell(place, told, [], IN_FLIGHT);
    const changed = { ...told, plain: false, [side]: [], [there]: [line] };
    const holds = (last: Pair): boolean => !farFromEdge(last, line, side);
    return {
      pair: withTold(pair, new Map([[told, changed]])),
      expected: spoiled.expected.map((it) => ({ ...it, holds })),
    };
  },
});

const tooLate = (pair: Pair, line: LedgerLine, seconds: number): LedgerLine =>
  said(line, { recordedAt: later(pair.asOf, seconds) });

/** It happened before the moment of comparison, and one side wrote it down only afterwards. */
const writtenAfterwards = (where: Lying): Variant => ({
  name: `written down after the moment of comparison, ${where}`,
  put: (place) => {
    const told = pick(place, (it) => !it.flow.balance && lying(place, it) === where);
    if (!told) return undefined;
    const line = tooLate(place.pair, lineOf(told, place.side), between(place.roll, 1, 9000));
    return retell(place, told, [line], IN_FLIGHT, [[lineOf(told, place.there).id]]);
  },
});

/** One side counts it to the day that began after the moment of comparison. */
const nextDay = (where: Lying): Variant => ({
  name: `told of a later day, after the moment of comparison, ${where}`,
  put: (place) => {
    const { pair, side, there, roll } = place;
    const told = pick(place, (it) => !it.flow.balance && lying(place, it) === where);
    if (!told) return undefined;
    const occurredAt = later(pair.asOf, between(roll, 61, 9000));
    const line = said(tooLate(pair, lineOf(told, side), 9600), { occurredAt });
    const day = pair.policy.businessDays[line.plantId];
    const right = lineOf(told, there).occurredAt;
    if (!day || plantDay(occurredAt, day) <= plantDay(right, day)) return undefined;
    return retell(place, told, [line], 'TIMING_CUTOFF', [[lineOf(told, there).id]]);
  },
});

/** The side's master data no longer has the item or the place, so all that lies there is gone. */
const archived = (what: 'items' | 'locations'): Variant => ({
  name: what === 'items' ? 'the item is archived' : 'the place is archived',
  put: (place) => {
    const { pair, side, there } = place;
    const field = what === 'items' ? 'itemId' : 'locationId';
    const nameOf = (it: Told): string => [...it.left, ...it.right][0]?.[field] ?? '';
    const sharing = (told: Told): Told[] => pair.told.filter((it) => nameOf(it) === nameOf(told));
    const isMissable = (it: Told): boolean =>
      it.plain &&
      !place.taken.has(it.item.id) &&
      (it.flow.balance || farFromEdge(pair, lineOf(it, there), side, it));
    const told = pick(
      place,
      (it) => nameOf(it) !== '' && sharing(it).length < 5 && sharing(it).every(isMissable),
    );
    if (!told) return undefined;
    const gone = sharing(told);
    const changes = new Map(gone.map((it) => [it, { ...it, plain: false, [side]: [] }]));
    const next = withTold(pair, changes);
    if (gone.some((it) => !it.flow.balance && !farFromEdge(next, lineOf(it, there), side))) return undefined;
    const names = { ...pair.archived[side], [what]: [...pair.archived[side][what], nameOf(told)] };
    return {
      pair: { ...next, archived: { ...pair.archived, [side]: names } },
      expected: gone.map((it) => phantom(place, it)),
    };
  },
});

const phantom = (place: Place, told: Told): Expected => ({
  code: 'PHANTOM_MASTER',
  flow: told.flow.flow,
  shows: [[lineOf(told, place.there).id]],
  near: nearby(place, told),
  several: true,
  holds: (last) => told.flow.balance || farFromEdge(last, lineOf(told, place.there), place.side),
});

/** A place that only this stock lay at, and that is archived now. */
const archivedPlace: Variant = {
  name: 'a place that is archived with its stock',
  put: (place): Spoiled | undefined => {
    const { pair, side, there } = place;
    const told = pick(place, (it) => it.flow.balance);
    if (!told) return undefined;
    const locationId = onceIn(place.roll, 2) ? 'OLD-CAGE' : 'Halle-Ü2';
    const line = said(lineOf(told, there), { locationId });
    const spoiled = retell(place, told, [], 'PHANTOM_MASTER', [[line.id]]);
    const changed = { ...told, plain: false, [side]: [], [there]: [line] };
    const names = { ...pair.archived[side], locations: [...pair.archived[side].locations, locationId] };
    return {
      ...spoiled,
      pair: { ...withTold(pair, new Map([[told, changed]])), archived: { ...pair.archived, [side]: names } },
    };
  },
};

const WHERE: readonly Lying[] = ['key', 'alone', 'among'];

/** Faults of what is not there. */
export const MISSING_FAULTS = {
  MISSING: [...WHERE.map((it) => missing(it, false)), missing('alone', true)],
  TIMING_IN_FLIGHT: [
    ...WHERE.map((it) => listed('its message is listed by key', it, byKey)),
    ...WHERE.map((it) => listed('its message is listed by id', it, byId)),
    listed('its message is listed by what it says', 'alone', byContent),
    ...WHERE.map(atTheEdge),
    ...WHERE.map(writtenAfterwards),
  ],
  NEXT_DAY: [nextDay('key'), nextDay('alone')],
  PHANTOM_MASTER: [archived('items'), archived('locations'), archivedPlace],
} as const satisfies Record<string, readonly Variant[]>;
