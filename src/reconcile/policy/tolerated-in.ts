import { amountOf } from '../../core/fraction.js';
import type { BreakCode } from '../classes/codes.js';
import type { Break } from '../outcome.js';
import type { Tolerated } from './drift.js';

/** The classes of breaks whose difference is borne, not explained. */
const TOLERATED: readonly BreakCode[] = ['ROUNDING', 'QTY_WITHIN_TOL'];

type Borne = Pick<Break, 'code' | 'flow' | 'about' | 'difference' | 'since'>;

/** The tolerated differences among the breaks of one run, or of several: what sums and drifts are made of. */
export const toleratedIn = (breaks: readonly Borne[]): Tolerated[] =>
  breaks.flatMap(({ code, flow, about, difference, since }) =>
    difference === undefined || !TOLERATED.includes(code)
      ? []
      : [
          {
            flow,
            itemId: about.itemId ?? '',
            locationId: about.locationId ?? '',
            unit: difference.unit,
            difference: amountOf(difference.value),
            since,
          },
        ],
  );
