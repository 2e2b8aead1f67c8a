import type { BreakCode } from '../../../../src/reconcile/classes/codes.js';
import type { LedgerLine } from '../../../../src/reconcile/ledger/line.js';
import { between, onceIn } from '../chance.js';
import { isWholeSteps, later, plantDay, secondsBetween } from '../time.js';
import { type Lying, lineOf, lying, type Place, pick, retell, said, type Variant } from './fault.js';

type Shift = (place: Place) => number;
type Fits = (seconds: number, right: LedgerLine, wrong: LedgerLine, place: Place) => boolean;

/** The moment told wrong; a few tries are made to find a shift that is of this class and no other. */
const shifted = (name: string, code: BreakCode, where: Lying, shift: Shift, fits: Fits): Variant => ({
  name: `${name}, ${where}`,
  put: (place) => {
    const told = pick(place, (it) => !it.flow.balance && lying(place, it) === where);
    if (!told) return undefined;
    const [line, right] = [lineOf(told, place.side), lineOf(told, place.there)];
    for (let tries = 0; tries < 40; tries++) {
      const wrong = said(line, { occurredAt: later(line.occurredAt, shift(place)) });
      const seconds = secondsBetween(right.occurredAt, wrong.occurredAt);
      if (fits(seconds, right, wrong, place)) return retell(place, told, [wrong], code);
    }
    return undefined;
  },
});

const turned = ({ roll }: Place, seconds: number): number => (onceIn(roll, 2) ? seconds : -seconds);

const isSameDay = ({ pair }: Place, a: LedgerLine, b: LedgerLine): boolean => {
  const day = pair.policy.businessDays[a.plantId];
  return day !== undefined && plantDay(a.occurredAt, day) === plantDay(b.occurredAt, day);
};

/** Beyond the tolerance, and not by whole steps of the clock. */
const isOffBeat = (seconds: number, { pair }: Place): boolean => {
  const { timeToleranceSeconds: tolerance, clockStepMinutes } = pair.policy;
  return Math.abs(seconds) > tolerance && !isWholeSteps(seconds, clockStepMinutes, 2 * tolerance);
};

const LONGEST_CLOCK_HOURS = 14;

const clock = (where: Lying): Variant =>
  shifted(
    'a clock in another zone, or not put on',
    'TIMING_CLOCK',
    where,
    (place) => {
      const step = place.pair.policy.clockStepMinutes;
      return turned(place, between(place.roll, 1, (LONGEST_CLOCK_HOURS * 60) / step - 1) * step * 60);
    },
    () => true,
  );

const cutoff = (where: Lying): Variant =>
  shifted(
    'counted to another day',
    'TIMING_CUTOFF',
    where,
    (place) => turned(place, between(place.roll, 300, 18 * 3600)),
    (seconds, right, wrong, place) => isOffBeat(seconds, place) && !isSameDay(place, right, wrong),
  );

const late = (where: Lying): Variant =>
  shifted(
    'told too late or too early, on the same day',
    'TIMING_LATE',
    where,
    (place) => turned(place, between(place.roll, 60, 6 * 3600)),
    (seconds, right, wrong, place) => isOffBeat(seconds, place) && isSameDay(place, right, wrong),
  );

const WHERE: readonly Lying[] = ['key', 'alone'];

/** Faults of when. */
export const TIME_FAULTS = {
  TIMING_CLOCK: WHERE.map(clock),
  TIMING_CUTOFF: WHERE.map(cutoff),
  TIMING_LATE: WHERE.map(late),
} as const satisfies Partial<Record<BreakCode, readonly Variant[]>>;
