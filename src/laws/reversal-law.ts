import { byText, textAt } from '../core/field.js';
import { remembered } from '../core/remembered.js';
import { createReversals } from '../core/reversals.js';
import { isEvent, type Told } from './told.js';
import type { Violation } from './violation.js';

/** X14: a reversal names a fact that was told, and no fact is taken back twice at a time. */
export function reversalViolations(documents: Iterable<Told>): Violation[] {
  const reversals = createReversals();
  const known = new Set<string>();
  const byOriginal = new Map<string, Set<string>>();
  for (const told of documents) {
    if (!isEvent(told)) continue;
    const { idempotencykey, data } = told.event;
    known.add(idempotencykey);
    if (!told.contract.reverses) continue;
    const original = textAt(data, told.contract.reverses);
    remembered(byOriginal, original, () => new Set()).add(idempotencykey);
    reversals.add(original, idempotencykey);
  }
  const found: Violation[] = [];
  for (const [original, all] of [...byOriginal].sort(([a], [b]) => byText(a, b))) {
    const about = { originalKey: original };
    const keys = [...all].sort();
    const standing = keys.filter((it) => reversals.stands(it));
    if (!known.has(original))
      found.push({ law: 'X14', about, keys, found: 'a fact nobody told', wanted: 'the key of a told fact' });
    else if (standing.length > 1)
      found.push({
        law: 'X14',
        about,
        keys: standing,
        found: `${standing.length} reversals that stand`,
        wanted: 'one reversal, or a reversal of the others',
      });
  }
  return found;
}
