import { type BreakClass, each } from './break-class.js';
import { amountsApart, areOpposite } from './quantity.js';

/** The same amount with the other sign. */
export const qtySign: BreakClass = {
  code: 'QTY_SIGN',
  severity: 'high',
  sentence: '{left} tells {leftTotal} of {what}, {right} {rightTotal}: the same with the other sign.',
  causes: [
    'A return was booked as an issue, or an issue as a return.',
    'One side tells what leaves as negative.',
  ],
  nextStep: 'Correct the sign in the mapping if all postings are turned; else correct this one.',
  move: 'follower',
  remedy: 'follow',
  find: each((it) => {
    const amounts = amountsApart(it);
    return amounts && areOpposite(amounts) ? {} : undefined;
  }),
};
