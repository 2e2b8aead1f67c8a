import { type BreakClass, each } from './break-class.js';
import { tolerated } from './tolerated.js';

/** The amounts are apart, and the policy allows it. */
export const qtyWithinTol: BreakClass = {
  code: 'QTY_WITHIN_TOL',
  severity: 'info',
  sentence: '{left} tells {leftTotal} of {what}, {right} {rightTotal}: {because}.',
  causes: ['Scales, evaporation and cutting losses differ a little from what is booked.'],
  nextStep: 'Nothing. Tolerated differences are kept and summed; a run of one sign is told as drift.',
  move: 'follower',
  remedy: 'follow',
  find: each((it, scene) => {
    const judged = tolerated(it, scene);
    return judged?.within ? { proof: { because: judged.because } } : undefined;
  }),
};
