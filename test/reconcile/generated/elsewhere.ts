import type { LedgerLine } from '../../../src/reconcile/ledger/line.js';
import type { Pair, Told } from './pair.js';

const named = (text: string): string => text && `N-${text}`;

const moved = (line: LedgerLine): LedgerLine => ({
  ...line,
  plantId: 'NW-09',
  key: named(line.key),
  reference: named(line.reference),
  origin: named(line.origin),
  lotNumber: named(line.lotNumber),
  id: named(line.id),
});

/** The pair, and beside it another plant of the same story, where the left is silent on each seventh fact. */
export function withAnotherPlant(pair: Pair): Pair {
  const other = pair.told.map(
    (it, i): Told => ({
      ...it,
      left: i % 7 === 3 ? [] : it.left.map(moved),
      right: it.right.map(moved),
    }),
  );
  return { ...pair, told: [...other, ...pair.told] };
}
