import { createReversals } from '../../core/reversals.js';
import { COLUMNS, type LedgerLine } from '../ledger/line.js';
import type { Ledger } from '../residue.js';
import { type Fact, factLine, lineName } from './fact-lines.js';

/** The facts of one side, taken in as they come. */
export interface FactBook {
  take(fact: Fact): void;
  /** The names of what is told here and can be compared. */
  flows(): ReadonlySet<string>;
  /** The lines of these flows; a fact that was taken back does not stand. */
  ledger(flows: ReadonlySet<string>): Ledger;
  /** How many facts of other flows there are, by flow. */
  leftOut(flows: ReadonlySet<string>): Readonly<Record<string, number>>;
  /** The fact that a line tells; of several under one key the one in these words. */
  factOf(line: LedgerLine): Fact | undefined;
  readonly reversals: number;
}

/**
 * Facts as ledger lines. Reversals act on the fact they name. A snapshot names its system in its key, so no
 * two systems share one: it is compared as stock.
 */
export function createFactBook(): FactBook {
  const taken = createReversals();
  const lines: { readonly line: LedgerLine; readonly undo: string }[] = [];
  const facts = new Map<string, Fact>();
  const other = new Map<string, number>();
  let reversals = 0;
  const nameOf = (line: LedgerLine): string => `${lineName(line)}\n${line.content}`;
  const count = (flow: string): void => void other.set(flow, (other.get(flow) ?? 0) + 1);
  return {
    take: (fact) => {
      const { contract } = fact;
      if (contract.reverses !== undefined) {
        taken.take(fact);
        reversals++;
      } else if (contract.basis === 'snapshot') count(contract.name);
      else {
        const line = factLine(fact);
        lines.push({ line, undo: contract.undo });
        facts.set(nameOf(line), fact);
      }
    },
    flows: () => new Set(lines.map((it) => it.line.flow)),
    ledger: (flows) => ({
      columns: new Set(COLUMNS),
      lines: lines
        .filter(({ line }) => flows.has(line.flow))
        .map(({ line, undo }) => (taken.stands(line.key, undo) ? line : { ...line, state: 'reversed' })),
    }),
    leftOut: (flows) => {
      const counts = new Map(other);
      for (const { line } of lines)
        if (!flows.has(line.flow)) counts.set(line.flow, (counts.get(line.flow) ?? 0) + 1);
      return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    },
    factOf: (line) => facts.get(nameOf(line)),
    get reversals() {
      return reversals;
    },
  };
}
