import type { Sides } from '../ledger/line.js';
import type { Outcome } from '../outcome.js';
import { DEFAULT_POLICY } from '../policy/default-policy.js';
import { type ReconcileOptions, reconcile } from '../reconcile.js';
import { contradictionsOf } from './contradictions.js';
import { createFactBook, type FactBook } from './fact-book.js';
import type { Fact } from './fact-lines.js';

/** What the caller may say of a comparison of facts. */
export interface FactOptions extends ReconcileOptions {
  /** Only these event names; otherwise those that both sides tell. */
  readonly families?: readonly string[];
}

/** The outcome, and what was told and not compared: event names of one side alone, reversals, snapshots. */
export interface FactOutcome extends Outcome {
  readonly notCompared: Sides<Readonly<Record<string, number>>>;
  readonly reversals: Sides<number>;
}

type Facts = Iterable<Fact> | AsyncIterable<Fact>;

/**
 * Compares what two systems tell: `left` against `right`. The same facts in any order give the same outcome,
 * and swapping the sides mirrors it.
 * @example (await reconcileFacts(fromMes, fromOdoo)).clean //=> true
 */
export async function reconcileFacts(
  left: Facts,
  right: Facts,
  options: FactOptions = {},
): Promise<FactOutcome> {
  const books = { left: await bookOf(left), right: await bookOf(right) };
  const families = new Set(options.families ?? inBoth(books));
  const tolerance = (options.policy ?? DEFAULT_POLICY).timeToleranceSeconds * 1000;
  const outcome = await reconcile(books.left.ledger(families), books.right.ledger(families), {
    ...options,
    contradictions: (a, b) => {
      const [one, other] = [books.left.factOf(a), books.right.factOf(b)];
      return one && other ? contradictionsOf(one, other, tolerance) : [];
    },
  });
  return {
    ...outcome,
    notCompared: { left: books.left.leftOut(families), right: books.right.leftOut(families) },
    reversals: { left: books.left.reversals, right: books.right.reversals },
  };
}

async function bookOf(facts: Facts): Promise<FactBook> {
  const book = createFactBook();
  for await (const fact of facts) book.take(fact);
  return book;
}

const inBoth = ({ left, right }: Sides<FactBook>): string[] => {
  const there = right.flows();
  return [...left.flows()].filter((it) => there.has(it));
};
