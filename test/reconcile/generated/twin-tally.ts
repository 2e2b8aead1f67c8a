import type { BreakCode } from '../../../src/reconcile/classes/codes.js';
import type { Engine } from '../../../src/reconcile/residue.js';
import { agreeingPair } from './agreeing-pair.js';
import { oneOf, rollFrom } from './chance.js';
import { outcomeOf } from './engines.js';
import { placeIn } from './faults/fault.js';
import { TWINS, type Twins } from './faults/twins.js';
import { judge } from './judge.js';

/** What faults that nobody can tell apart were called. */
export interface TwinTally {
  readonly twins: Twins;
  readonly cases: number;
  readonly found: ReadonlyMap<string, number>;
  /** Cases that were called neither what happened nor what looks the same. */
  readonly astray: number;
}

/** Whether each of the codes is one that fits these lines. */
const fits = ({ called }: Twins, codes: readonly BreakCode[]): boolean =>
  codes.length > 0 && codes.every((it) => called === it || called.includes(it));

/** Puts each of the twins into so many pairs and counts what they are called. */
export async function tallyTwins(engine: Engine, firstSeed: number, each: number): Promise<TwinTally[]> {
  const tallies: TwinTally[] = [];
  for (const twins of TWINS) {
    const found = new Map<string, number>();
    let [cases, astray] = [0, 0];
    for (let seed = firstSeed; cases < each && seed < firstSeed + 20 * each; seed++) {
      const roll = rollFrom(seed + 5);
      const spoiled = twins.put(placeIn(agreeingPair(seed), roll, oneOf(roll, ['left', 'right'] as const)));
      if (!spoiled) continue;
      cases++;
      const { rulings, invented } = judge(await outcomeOf(spoiled.pair, engine), spoiled);
      const codes = rulings.flatMap((it) => it.codes);
      if (!fits(twins, codes) || invented.length > 0) astray++;
      const name = codes.join(' + ') || 'nothing';
      found.set(name, (found.get(name) ?? 0) + 1);
    }
    tallies.push({ twins, cases, found, astray });
  }
  return tallies;
}
