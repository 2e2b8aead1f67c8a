import { anyLine, type Candidate } from '../classify/candidate.js';
import type { Scene } from '../classify/scene.js';
import { type BreakClass, each } from './break-class.js';
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
    const factor = factorOf(it, scene);
    return factor === undefined ? undefined : { proof: { factor } };
  }),
};

/** The factor's name: between units that are told or that the item has, else between units of the table. */
function factorOf(it: Candidate, scene: Scene): string | undefined {
  const amounts = amountsApart(it);
  const times = amounts && timesApart(amounts);
  if (!amounts || !times) return undefined;
  const told = [...new Set(amounts.lines.map(({ line }) => line.unit))];
  const { itemId } = anyLine(it);
  const named = scene.units.confusion(times, told, itemId);
  if (named === undefined) return undefined;
  if (!/^[0-9]+$/.test(named)) return named;
  if (!/^10+$/.test(named)) return named;
  return SLIPS.has(named) ? undefined : scene.units.tableFactor(times, told);
}
