import { balanceViolations } from './balance.js';
import { createGenealogy } from './genealogy.js';
import { cyclesIn } from './genealogy-gaps.js';
import { heldUses } from './held-use.js';
import { createHoldRegister } from './holds.js';
import { reversalViolations } from './reversal-law.js';
import { serialViolations } from './serials.js';
import type { Told } from './told.js';
import type { Violation } from './violation.js';

/**
 * Every violation of balances, serial numbers, genealogy, holds and reversals in some documents, law by law.
 * The order of the documents plays no part.
 */
export function flowViolations(
  documents: Iterable<Told>,
  isSerial: (itemId: string) => boolean = () => false,
): Violation[] {
  const all = [...documents];
  const genealogy = createGenealogy();
  const register = createHoldRegister();
  for (const told of all) {
    genealogy.add(told);
    register.add(told);
  }
  const graph = genealogy.graph();
  return [
    ...balanceViolations(all),
    ...serialViolations(all, isSerial),
    ...cyclesIn(graph),
    ...heldUses(graph, register.holds()),
    ...reversalViolations(all),
  ];
}
