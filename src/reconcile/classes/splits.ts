import { byText } from '../../core/field.js';
import { remembered } from '../../core/remembered.js';
import type { Candidate } from '../classify/candidate.js';
import type { Dimension, LedgerLine, Side } from '../ledger/line.js';
import type { Found } from './break-class.js';
import { mayExplain, placesWithout, sumOf } from './couples.js';

/** Candidates that agree in all but one dimension, together. */
export interface Family {
  readonly members: readonly [Candidate, ...Candidate[]];
  /** What each side tells in that dimension. */
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

/**
 * Candidates of one place, told apart by one dimension, whose differences cancel: what one side tells under
 * one name the other tells under several. Candidates of one family key belong together.
 */
export function familiesOf(
  open: readonly Candidate[],
  dimension: Dimension,
  familyOf: (line: LedgerLine) => string = () => '',
): Family[] {
  const places = new Map<string, Candidate[]>();
  for (const it of open) {
    if (!it.dimensions.includes(dimension) || !mayExplain(it, [dimension])) continue;
    const families = new Set([...it.left, ...it.right].map(({ line }) => familyOf(line)));
    if (families.size !== 1) continue;
    for (const place of placesWithout(it, [dimension]))
      remembered(places, `${place}\n${[...families][0]}`, () => []).push(it);
  }
  const told = (members: readonly Candidate[], side: Side): ReadonlySet<string> =>
    new Set(members.flatMap((it) => it[side].map(({ line }) => line[dimension])));
  return [...places.values()].flatMap(([first, ...others]) => {
    if (!first || sumOf([first, ...others]).n !== 0n) return [];
    const members = [first, ...others] as const;
    const [left, right] = [told(members, 'left'), told(members, 'right')];
    // Nothing at all, told by one side alone, cancels too and is no split.
    return left.size === 0 || right.size === 0 ? [] : [{ members, left, right }];
  });
}

/** What a family shows: the names under which each side tells it. */
export const familyFound = ({ members, left, right }: Family, nameOf: (name: string) => string): Found => {
  const names = (told: ReadonlySet<string>): string => [...told].map(nameOf).sort(byText).join(', ');
  return { taken: members, proof: { leftTells: names(left), rightTells: names(right) } };
};
