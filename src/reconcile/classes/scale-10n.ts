import { type BreakClass, each } from './break-class.js';
import { amountsApart, timesApart } from './quantity.js';

/** The decimal point slipped. */
export const scale10n: BreakClass = {
  code: 'SCALE_10N',
  severity: 'high',
  sentence:
    '{left} tells {leftTotal} of {what}, {right} {rightTotal}: the decimal point is {places} places off.',
  causes: ['A decimal comma was read as a thousands separator.', 'A figure was typed with a digit too many.'],
  nextStep: 'Look at the source document; correct the side that is wrong.',
  move: 'follower',
  remedy: 'follow',
  find: each((it) => {
    const amounts = amountsApart(it);
    const times = amounts && timesApart(amounts);
    if (times?.d !== 1n || !/^10+$/.test(String(times.n))) return undefined;
    return { proof: { factor: String(times.n), places: String(String(times.n).length - 1) } };
  }),
};
