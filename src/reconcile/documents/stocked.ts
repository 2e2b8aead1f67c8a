import type { ItemUnits } from '../../vocabulary/conversion.js';

/** They move, and no books are kept of them. */
const NOT_STOCKED: readonly string[] = ['consumable', 'service'];

/** Whether books are kept of an item; of one that is not known they are. */
export function stockedAmong(items: readonly ItemUnits[]): (itemId: string) => boolean {
  const not = new Set(items.filter((it) => NOT_STOCKED.includes(it.itemKind ?? '')).map((it) => it.id));
  return (itemId) => !not.has(itemId);
}
