import { mapKey } from '../../core/fraction.js';
import type { Counted } from '../classify/candidate.js';
import type { Ground } from '../classify/scene.js';
import type { LedgerLine } from '../ledger/line.js';

/** Whether one line tells as much as another, in whatever units they are counted. */
export function isAsMuch(one: LedgerLine, { line, amount, unit }: Counted, { count }: Ground): boolean {
  if (one.quantity === '' || line.quantity === '') return one.quantity === line.quantity;
  const counted = count(one);
  return counted.unit === unit && mapKey(counted.amount) === mapKey(amount);
}
