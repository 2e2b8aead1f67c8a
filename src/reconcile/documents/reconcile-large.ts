import { createReversals, type Reversals } from '../../core/reversals.js';
import { toleranceOf } from '../engines/rules.js';
import { COLUMNS, keyOf, type LedgerLine, SIDES, type Side, type Sides } from '../ledger/line.js';
import type { Outcome } from '../outcome.js';
import { outcomeOf } from '../outcome-of.js';
import { DEFAULT_POLICY } from '../policy/default-policy.js';
import { planOf, type ReconcileOptions, withStatuses } from '../reconcile.js';
import type { Engine, Ledger, Residue } from '../residue.js';
import { type Document, isFact } from './balance-lines.js';
import { type Fact, wordingOf } from './fact-lines.js';
import { factContradictions, type ToldFact } from './fact-words.js';
import { factLines } from './listed-lines.js';

/** The facts of one side, as often as they are asked for; other documents are passed over. */
export type Telling = () => AsyncIterable<Document>;

/** What a comparison of large ledgers asks for besides. */
export interface LargeOptions extends ReconcileOptions {
  /** Only these event names; otherwise those that both sides tell. */
  readonly families?: readonly string[];
  /** An engine that goes to disk when memory is short. */
  readonly engine: Engine;
}

/** What one reading of a side finds. */
interface Survey {
  readonly flows: ReadonlySet<string>;
  readonly reversals: Reversals;
}

/**
 * Compares the facts of two systems, as `reconcileDocuments` does, without ever holding them: each side is
 * read once to know its reversals, once into the engine, and once for what contradicts. Memory grows with
 * reversals and with what differs.
 */
export async function reconcileLarge(tellings: Sides<Telling>, options: LargeOptions): Promise<Outcome> {
  const { asOf = '', policy = DEFAULT_POLICY, engine } = options;
  const surveys = { left: await survey(tellings.left, asOf), right: await survey(tellings.right, asOf) };
  const both = [...surveys.left.flows].filter((it) => surveys.right.flows.has(it));
  const families = new Set(options.families ?? both);
  const columns = new Set(COLUMNS);
  const ledger = (side: Side): Ledger =>
    withStatuses({ columns, lines: linesOf(tellings[side], surveys[side], families) }, policy.statuses[side]);
  const residue = await engine(ledger('left'), ledger('right'), planOf(policy, asOf));
  options.onResidue?.(residue);
  const told = { left: await toldIn(tellings.left, residue), right: await toldIn(tellings.right, residue) };
  const tolerance = toleranceOf(policy);
  return outcomeOf(residue, policy, asOf, {
    ...options,
    contradictions: (a, b) => {
      const [one, other] = [told.left.get(wordingOf(a)), told.right.get(wordingOf(b))];
      return one && other ? factContradictions(one, other, tolerance) : [];
    },
  });
}

async function survey(telling: Telling, asOf: string): Promise<Survey> {
  const flows = new Set<string>();
  const reversals = createReversals();
  for await (const { contract, event } of factsOf(telling)) {
    if (contract.reverses === undefined) flows.add(contract.name);
    else if (asOf === '' || event.recordedtime <= asOf) reversals.take({ contract, event });
  }
  return { flows, reversals };
}

async function* factsOf(telling: Telling): AsyncGenerator<Fact> {
  // A snapshot names its system in its key, so no two systems share one.
  for await (const it of telling()) if (isFact(it) && it.contract.balances === undefined) yield it;
}

async function* linesOf(
  telling: Telling,
  { reversals }: Survey,
  families: ReadonlySet<string>,
): AsyncGenerator<LedgerLine> {
  for await (const fact of factsOf(telling)) {
    const { contract, event } = fact;
    if (contract.reverses !== undefined || !families.has(contract.name)) continue;
    const stands = reversals.stands(event.idempotencykey, contract.undo);
    for (const { line } of factLines(fact)) yield stands ? line : { ...line, state: 'reversed' };
  }
}

/** The facts behind lines that differ in their words. */
async function toldIn(telling: Telling, { unsettled }: Residue): Promise<ReadonlyMap<string, ToldFact>> {
  const wanted = new Set(SIDES.flatMap((side) => unsettled[side]).map(keyOf));
  const told = new Map<string, ToldFact>();
  if (wanted.size === 0) return told;
  for await (const fact of factsOf(telling)) {
    if (fact.contract.reverses !== undefined) continue;
    for (const { line, ...part } of factLines(fact))
      if (wanted.has(keyOf(line))) told.set(wordingOf(line), { fact, ...part });
  }
  return told;
}
