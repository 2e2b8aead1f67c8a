import { createReversals } from '../../core/reversals.js';
import type { LedgerLine } from '../ledger/line.js';
import { type Fact, type FactLine, wordingOf } from './fact-lines.js';
import type { ToldFact } from './fact-words.js';
import { countOthers } from './left-out.js';
import { factLines } from './listed-lines.js';

/** The facts of one side, taken in as they come. */
export interface FactBook {
  take(fact: Fact): void;
  /** The names of what is told here. */
  flows(): ReadonlySet<string>;
  /** The lines of these flows; a fact that was taken back does not stand. */
  lines(flows: ReadonlySet<string>): LedgerLine[];
  /** How many facts of other flows there are, by flow. */
  leftOut(flows: ReadonlySet<string>): ReadonlyMap<string, number>;
  /** What a line tells; of several under one key the fact in these words. */
  toldOf(line: LedgerLine): ToldFact | undefined;
  /** How many documents take a fact back. */
  readonly reversals: number;
}

interface Taken {
  readonly fact: Fact;
  readonly parts: readonly FactLine[];
}

const indexOf = (taken: readonly Taken[]): Map<string, ToldFact> =>
  new Map(
    taken.flatMap(({ fact, parts }) =>
      parts.map(({ line, ...part }) => [wordingOf(line), { fact, ...part }] as const),
    ),
  );

/** Facts as ledger lines. Reversals act on the fact they name, up to the as-of moment. */
export function createFactBook(asOf = '', linesOf = factLines): FactBook {
  const withdrawn = createReversals();
  const taken: Taken[] = [];
  let index: ReadonlyMap<string, ToldFact> | undefined;
  let reversals = 0;
  const stands = ({ contract, event }: Fact): boolean =>
    withdrawn.stands(event.idempotencykey, contract.undo);
  return {
    take: (fact) => {
      if (fact.contract.reverses !== undefined) {
        reversals++;
        if (asOf === '' || fact.event.recordedtime <= asOf) withdrawn.take(fact);
        return;
      }
      taken.push({ fact, parts: linesOf(fact) });
      index = undefined;
    },
    flows: () => new Set(taken.map((it) => it.fact.contract.name)),
    lines: (flows) =>
      taken
        .filter(({ fact }) => flows.has(fact.contract.name))
        .flatMap(({ fact, parts }) =>
          parts.map(({ line }) => (stands(fact) ? line : { ...line, state: 'reversed' as const })),
        ),
    leftOut: (flows) =>
      countOthers(
        taken.map((it) => it.fact.contract.name),
        flows,
      ),
    toldOf: (line) => {
      // Few lines are ever asked for: most comparisons need no index at all.
      index ??= indexOf(taken);
      return index.get(wordingOf(line));
    },
    get reversals() {
      return reversals;
    },
  };
}
