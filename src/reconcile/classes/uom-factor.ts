import type { Fraction } from '../../core/fraction.js';
import { anyLine } from '../classify/candidate.js';
import type { Scene } from '../classify/scene.js';
import { recordName } from '../ledger/line.js';
import { type BreakClass, each } from './break-class.js';
import { oddPostings } from './postings-behind.js';
import { amountsApart, timesApart } from './quantity.js';

/** A decimal point slips by one place or two; a unit is mistaken by a thousand. */
const SLIPS: ReadonlySet<string> = new Set(['10', '100']);

/** The amounts are apart by the factor between two units. */
export const uomFactor: BreakClass = {
  code: 'UOM_FACTOR',
  severity: 'high',
  sentence: '{left} tells {leftTotal} of {what}, {right} {rightTotal}: apart by the factor {factor}.',
  causes: ['A quantity was told in one unit and named in another.', 'A pack was counted as a piece.'],
  nextStep: 'Correct the unit in the mapping of the side that is wrong, then its posting.',
  move: 'follower',
  remedy: 'follow',
  find: each((it, scene) => {
    const amounts = amountsApart(it);
    if (!amounts) return undefined;
    const told = [...new Set(amounts.lines.map(({ line }) => line.unit))];
    const { itemId } = anyLine(it);
    const named = (times: Fraction | undefined): string | undefined =>
      times && factorOf(times, told, itemId, scene);
    const factor = named(timesApart(amounts));
    if (factor !== undefined) return { proof: { factor } };
    for (const { posting, times } of oddPostings(it, scene)) {
      const own = named(times);
      if (own !== undefined) return { proof: { factor: own, posting: recordName(posting) } };
    }
    return undefined;
  }),
};

/** The factor's name: between units that are told or that the item has, else between units of the table. */
function factorOf(
  times: Fraction,
  told: readonly string[],
  itemId: string,
  { units }: Scene,
): string | undefined {
  const named = units.confusion(times, told, itemId);
  if (named === undefined || !/^10+$/.test(named)) return named;
  return SLIPS.has(named) ? undefined : units.tableFactor(times, told);
}
