import type { Fraction } from '../../core/fraction.js';
import { recordName } from '../ledger/line.js';
import { type BreakClass, each } from './break-class.js';
import { oddPostings } from './postings-behind.js';
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
  find: each((it, scene) => {
    const amounts = amountsApart(it);
    if (!amounts) return undefined;
    const slip = slipOf(timesApart(amounts));
    if (slip) return { proof: slip };
    const odd = oddPostings(it, scene).find(({ times }) => slipOf(times));
    return odd && { proof: { ...slipOf(odd.times), posting: recordName(odd.posting) } };
  }),
};

/** How far the point slipped, where the amounts are apart by a power of ten. */
function slipOf(times: Fraction | undefined): Readonly<Record<string, string>> | undefined {
  const factor = times?.d === 1n ? String(times.n) : '';
  return /^10+$/.test(factor) ? { factor, places: String(factor.length - 1) } : undefined;
}
