import type { Knowledge } from './classify/scene.js';
import { memoryResidue } from './engines/memory-residue.js';
import type { Outcome } from './outcome.js';
import { outcomeOf } from './outcome-of.js';
import { DEFAULT_POLICY } from './policy/default-policy.js';
import type { Policy } from './policy/policy.js';
import type { Engine, Ledger, Plan, Residue } from './residue.js';

/** How two ledgers are compared. */
export interface ReconcileOptions extends Knowledge {
  /** Nothing is tolerated and the left side's word counts unless the policy says otherwise. */
  readonly policy?: Policy;
  /** Lines recorded later are not compared: a canonical instant; without it everything is compared. */
  readonly asOf?: string;
  /** Where the comparison runs; in memory by default. */
  readonly engine?: Engine;
  /** Is shown what the engine found before it is explained. */
  readonly onResidue?: (residue: Residue) => void;
}

/** What an engine has to know, by the policy. */
export const planOf = ({ timeToleranceSeconds, groupBy, whereKnown }: Policy, asOf = ''): Plan => ({
  asOf,
  timeToleranceSeconds,
  groupBy,
  whereKnown,
});

/**
 * Compares two ledgers: every difference with its class, its evidence and what closes it. The same lines in
 * any order give the same outcome, on every engine; swapping the sides mirrors it.
 * @example (await reconcile(mes, odoo, { asOf: '2026-03-10T22:00:00.000Z' })).clean //=> true
 */
export async function reconcile(
  left: Ledger,
  right: Ledger,
  options: ReconcileOptions = {},
): Promise<Outcome> {
  const { policy = DEFAULT_POLICY, asOf = '', engine = memoryResidue } = options;
  const residue = await engine(
    withStatuses(left, policy.statuses.left),
    withStatuses(right, policy.statuses.right),
    planOf(policy, asOf),
  );
  options.onResidue?.(residue);
  return outcomeOf(residue, policy, asOf, options);
}

/** The ledger in the common words for statuses; the record keeps its own, and its id leads to it. */
export function withStatuses(ledger: Ledger, words: Readonly<Record<string, string>>): Ledger {
  const common = new Map(Object.entries(words));
  if (common.size === 0) return ledger;
  const lines = async function* () {
    for await (const line of ledger.lines) {
      const status = common.get(line.status);
      yield status === undefined ? line : { ...line, status };
    }
  };
  return { ...ledger, lines: lines() };
}
