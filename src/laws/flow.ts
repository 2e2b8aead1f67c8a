import { balanceViolations, type Moved } from './balance.js';
import type { Books } from './books.js';
import { createGenealogy } from './genealogy.js';
import { cyclesIn } from './genealogy-cycles.js';
import { heldUses } from './held-use.js';
import { createHoldRegister } from './holds.js';
import { serialViolations } from './serials.js';
import { supplyViolations } from './supply.js';
import { isEvent, numberedItems, reworkOrders, type Told, type ToldEvent } from './told.js';
import type { Violation } from './violation.js';

/** What was said and what of it counts. */
export interface Flow {
  /** Facts that were not taken back, and entities: goods tie together even where a posting still waits. */
  readonly spoken: readonly Told[];
  /** Facts that count for states and balances. */
  readonly applied: readonly ToldEvent[];
  readonly moved: readonly Moved[];
  readonly books: readonly Books[];
}

/** Every violation of balances, serial numbers, genealogy, holds and purchase orders, law by law. */
export function flowViolations(
  { spoken, applied, moved, books }: Flow,
  isSerial: (itemId: string) => boolean = numberedItems(spoken),
): Violation[] {
  const genealogy = createGenealogy();
  const register = createHoldRegister();
  for (const told of spoken) {
    genealogy.add(told);
    register.add(told);
  }
  const graph = genealogy.graph();
  return [
    ...balanceViolations(moved, books),
    ...serialViolations(applied, isSerial, reworkOrders(spoken)),
    ...cyclesIn(graph),
    ...heldUses(graph, register.holds(), spoken.filter(isEvent)),
    ...supplyViolations(spoken),
  ];
}
