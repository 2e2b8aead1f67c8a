import { type BreakClass, each } from './break-class.js';
import { momentsApart } from './timing.js';

/** One side books the fact later than agreed, on the same business day. */
export const timingLate: BreakClass = {
  code: 'TIMING_LATE',
  severity: 'low',
  sentence: 'Both tell {what}, {seconds} seconds apart.',
  causes: ['One side books when the message arrives.', 'A queue was slow.'],
  nextStep: 'Let both sides tell when it happened; widen the tolerance if the delay is agreed.',
  move: 'follower',
  remedy: 'follow',
  find: each((it) => {
    const moments = momentsApart(it);
    return moments && { proof: { seconds: String(Math.abs(moments.seconds)) } };
  }),
};
