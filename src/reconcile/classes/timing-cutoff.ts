import { anyLine, type Candidate, onlySide } from '../classify/candidate.js';
import type { Scene } from '../classify/scene.js';
import { other, recordName, type Side } from '../ledger/line.js';
import { businessDay } from '../policy/business-day.js';
import { businessDayOf } from '../policy/entry.js';
import { type BreakClass, each, type Found } from './break-class.js';
import { laterTelling } from './later-telling.js';
import { momentsApart } from './timing.js';

/** The two sides book one fact on two business days. */
export const timingCutoff: BreakClass = {
  code: 'TIMING_CUTOFF',
  severity: 'low',
  sentence: 'Both tell {what}, {left} on {leftDay} and {right} on {rightDay}.',
  causes: ['It was posted around the cut-off of the day.', 'One side books when the message arrives.'],
  nextStep: 'Nothing is missing; agree which day it belongs to before the days are closed.',
  move: 'follower',
  remedy: 'follow',
  find: each((it, scene) => acrossDays(it, scene) ?? afterCutOff(it, scene)),
};

const dayOf = (it: Candidate, instant: string, { policy }: Scene): string => {
  const day = businessDayOf(policy, anyLine(it).plantId);
  return day ? businessDay(instant, day) : instant.slice(0, 10);
};

function acrossDays(it: Candidate, scene: Scene): Omit<Found, 'taken'> | undefined {
  const moments = momentsApart(it);
  if (!moments) return undefined;
  const [leftDay, rightDay] = [dayOf(it, moments.left, scene), dayOf(it, moments.right, scene)];
  return leftDay === rightDay
    ? undefined
    : { proof: { leftDay, rightDay, seconds: String(moments.seconds) } };
}

/** One side tells it up to the as-of moment, the other after it and for a later day. */
function afterCutOff(it: Candidate, scene: Scene): Omit<Found, 'taken'> | undefined {
  const side = onlySide(it);
  const line = anyLine(it);
  if (!side || line.occurredAt === '') return undefined;
  const missing = other(side);
  const later = laterTelling(it, scene);
  if (!later || later.occurredAt === '') return undefined;
  const days: Record<Side, string> = { left: '', right: '' };
  days[side] = dayOf(it, line.occurredAt, scene);
  days[missing] = dayOf(it, later.occurredAt, scene);
  return days.left === days.right
    ? undefined
    : { side: missing, proof: { leftDay: days.left, rightDay: days.right, message: recordName(later) } };
}
