import { byText } from '../../core/field.js';

/** How many there are of each name that is not among these, in the order of names. */
export function countOthers(names: readonly string[], but: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const it of [...names].sort(byText)) if (!but.has(it)) counts.set(it, (counts.get(it) ?? 0) + 1);
  return counts;
}
