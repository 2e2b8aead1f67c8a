import { memoryResidue } from '../../../src/reconcile/engines/memory-residue.js';
import type { LedgerLine, Side, Sides } from '../../../src/reconcile/ledger/line.js';
import { SIDES } from '../../../src/reconcile/ledger/line.js';
import type { Outcome } from '../../../src/reconcile/outcome.js';
import { type ReconcileOptions, reconcile } from '../../../src/reconcile/reconcile.js';
import type { Engine, Ledger } from '../../../src/reconcile/residue.js';
import { linesOf, type Pair } from './pair.js';

/** An engine by name; all of them have to keep the same laws. */
export interface NamedEngine {
  readonly name: string;
  readonly engine: Engine;
}

/** The engines that are judged. */
export const ENGINES: readonly NamedEngine[] = [{ name: 'memory', engine: memoryResidue }];

/** Everything but the lines by which a pair is compared. */
export function optionsOf(pair: Pair, engine: Engine): ReconcileOptions {
  const archived = SIDES.map((it) => pair.archived[it]);
  const gone = new Set(archived.flatMap((it) => it.items));
  return {
    engine,
    policy: pair.policy,
    asOf: pair.asOf,
    items: pair.items.map((it) => ({
      ...it,
      trackingKind: it.tracked,
      status: gone.has(it.id) ? 'obsolete' : 'active',
    })),
    archivedLocations: archived.flatMap((it) => it.locations),
    inFlight: pair.underWay,
  };
}

/** One side as an engine takes it in. */
export const ledgerOf = (pair: Pair, side: Side, lines: readonly LedgerLine[]): Ledger => ({
  columns: pair.columns[side],
  lines,
});

/** What comes out when the pair is compared, its own lines or others. */
export function outcomeOf(
  pair: Pair,
  engine: Engine,
  lines: Sides<readonly LedgerLine[]> = { left: linesOf(pair, 'left'), right: linesOf(pair, 'right') },
): Promise<Outcome> {
  const ledgers = { left: ledgerOf(pair, 'left', lines.left), right: ledgerOf(pair, 'right', lines.right) };
  return reconcile(ledgers.left, ledgers.right, optionsOf(pair, engine));
}
