import { mapKey } from '../../core/fraction.js';
import { near } from '../engines/rules.js';
import type { Column, Dimension } from '../ledger/line.js';
import type { Counted } from './candidate.js';
import type { Sink } from './match-cells.js';

/** Under one key, these contradict only where both sides tell them. */
const SOFT = ['reference', 'operationId', 'value', 'currency', 'version', 'content'] as const;

const contradict = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

/** In what two lines of one fact contradict each other. */
export function differencesOf(
  left: Counted,
  right: Counted,
  dimensions: readonly Dimension[],
  sink: Pick<Sink, 'toleranceMilliseconds' | 'contradictions'>,
): Set<Column> {
  const [a, b] = [left.line, right.line];
  const found = new Set<Column>();
  for (const it of dimensions) {
    const differ = it === 'reference' || it === 'operationId' ? contradict(a[it], b[it]) : a[it] !== b[it];
    if (differ) found.add(it);
  }
  if (left.unit !== right.unit) {
    // Two item codes may be counted in two units though both lines say the same.
    if (a.unit !== b.unit) found.add('unit');
    else if (a.quantity !== b.quantity) found.add('quantity');
  } else if (mapKey(left.amount) !== mapKey(right.amount)) found.add('quantity');
  for (const it of SOFT)
    if (!found.has(it) && isTold(it, dimensions) && contradict(a[it], b[it])) found.add(it);
  if (!near(a.occurredAt, b.occurredAt, sink.toleranceMilliseconds)) found.add('occurredAt');
  if (found.has('content') && sink.contradictions(a, b).length === 0) found.delete('content');
  return found;
}

/** A dimension that is not in force is not compared. */
const isTold = (it: (typeof SOFT)[number], dimensions: readonly Dimension[]): boolean =>
  (it !== 'reference' && it !== 'operationId') || dimensions.includes(it);
