import { createReversals } from '../core/reversals.js';
import { createDigest, type Digest } from './digest.js';
import { type Fact, factRow, type Row, type Side } from './fact-row.js';
import type { FactOptions } from './run.js';
import { createTally, type Family, type Sides, type Tally } from './tally.js';

/** Takes the facts of both sides in, before anything is compared. */
export interface Intake {
  readonly tally: Tally;
  /** The row to be compared; undefined for a reversal, which acts on the fact it names. */
  take(side: Side, fact: Fact): Row | undefined;
  /** A document that is no fact, for the digest of its side. */
  digest(side: Side, named: Parameters<Digest['add']>[0]): void;
  /** Known once both sides are in. */
  compared(): ReadonlySet<string>;
  stands(side: Side, row: Row): boolean;
  digests(): Sides<string>;
  families(): Family[];
}

export function startIntake(options: FactOptions): Intake {
  const tally = createTally();
  const reversals = { left: createReversals(), right: createReversals() };
  const digests = { left: createDigest(), right: createDigest() };
  const comparable = new Set<string>();
  const compared = (): ReadonlySet<string> =>
    options.families
      ? new Set(options.families)
      : new Set([...tally.names('left')].filter((it) => tally.names('right').has(it) && comparable.has(it)));
  return {
    tally,
    take: (side, fact) => {
      const { contract, event } = fact;
      tally.arrived(side, contract.name);
      digests[side].add(event);
      if (contract.reverses) {
        reversals[side].take(fact);
        tally.put(side, 'reversals');
        return undefined;
      }
      // A snapshot names its system in its key, so no two systems share one: it is compared as stock.
      if (contract.basis !== 'snapshot') comparable.add(contract.name);
      return factRow(side, fact);
    },
    digest: (side, named) => digests[side].add(named),
    compared,
    stands: (side, { key, contract }) => reversals[side].stands(key, contract.undo),
    digests: () => ({ left: digests.left.text(), right: digests.right.text() }),
    families: () => tally.families(compared()),
  };
}
