import { mapKey } from '../../core/fraction.js';
import { agreeIn, near, softly } from '../engines/rules.js';
import type { Column, Dimension } from '../ledger/line.js';
import type { Counted } from './candidate.js';
import type { Sink } from './match-cells.js';

/** Beside its dimensions, these contradict only where both sides tell them. */
const TOLD = ['value', 'currency', 'version', 'content'] as const;

/** In what two lines of one fact contradict each other. */
export function differencesOf(
  left: Counted,
  right: Counted,
  dimensions: readonly Dimension[],
  sink: Pick<Sink, 'toleranceMilliseconds' | 'contradictions'>,
): Set<Column> {
  const [a, b] = [left.line, right.line];
  const found = new Set<Column>();
  for (const it of dimensions) if (!agreeIn(it, a, b)) found.add(it);
  if (left.unit !== right.unit) {
    // Two item codes may be counted in two units though both lines say the same.
    if (a.unit !== b.unit) found.add('unit');
    else if (a.quantity !== b.quantity) found.add('quantity');
  } else if (mapKey(left.amount) !== mapKey(right.amount)) found.add('quantity');
  for (const it of TOLD) if (!softly(a[it], b[it])) found.add(it);
  if (!near(a.occurredAt, b.occurredAt, sink.toleranceMilliseconds)) found.add('occurredAt');
  if (found.has('content') && sink.contradictions(a, b).length === 0) found.delete('content');
  return found;
}
