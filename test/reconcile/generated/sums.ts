import { type Fraction, plus, ZERO } from '../../../src/core/fraction.js';
import type { Side } from '../../../src/reconcile/ledger/line.js';
import { amountIn } from './exact.js';
import { counts, linesOf, type Pair } from './pair.js';

/**
 * What counts on one side, by flow and unit of the item: each fact once, however often it was delivered.
 * Undefined where an item or a unit is told that the pair knows nothing of.
 */
export function sumsOf(pair: Pair, side: Side): ReadonlyMap<string, Fraction> | undefined {
  const items = new Map(pair.items.map((it) => [it.id, it]));
  const sums = new Map<string, Fraction>();
  const told = new Set<string>();
  for (const { flow, key, itemId, quantity, unit } of countedLines(pair, side)) {
    if (key !== '' && told.has(`${flow} ${key}`)) continue;
    told.add(`${flow} ${key}`);
    const item = items.get(itemId);
    const amount = item && amountIn(quantity, unit, item);
    if (!item || !amount) return undefined;
    const name = `${flow} ${item.baseUnit}`;
    sums.set(name, plus(sums.get(name) ?? ZERO, amount));
  }
  return sums;
}

const countedLines = (pair: Pair, side: Side) =>
  linesOf(pair, side).filter((it) => counts(it, pair.asOf) && it.quantity !== '');
