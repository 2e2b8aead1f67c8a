import { remembered } from './remembered.js';

/**
 * Whether things can be put in an order: `before[i]` are the names that come before `names[i]`. Each of them
 * is listed itself, and no way leads from a name back to it. Takes as many steps as there are names in both.
 * @example acyclic(['cut', 'weld'], [[], ['cut']]) //=> true
 */
export function acyclic(names: readonly string[], before: readonly (readonly string[])[]): boolean {
  const open = new Map<string, number>(names.map((name) => [name, 0]));
  const after = new Map<string, string[]>();
  for (const [i, name] of names.entries()) {
    for (const earlier of before[i] ?? []) {
      if (!open.has(earlier)) return false;
      open.set(name, (open.get(name) as number) + 1);
      remembered(after, earlier, () => []).push(name);
    }
  }
  const placed = [...open.keys()].filter((name) => open.get(name) === 0);
  for (const name of placed) {
    for (const later of after.get(name) ?? []) {
      const left = (open.get(later) as number) - 1;
      open.set(later, left);
      if (left === 0) placed.push(later);
    }
  }
  return placed.length === open.size;
}
