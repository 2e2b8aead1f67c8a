import { decimalFromUnits, decimalUnits } from '../../core/decimal.js';
import { byText } from '../../core/field.js';
import { remembered } from '../../core/remembered.js';
import type { LedgerLine } from '../ledger/line.js';
import type { Total } from '../residue.js';

interface Sum {
  readonly flow: string;
  readonly itemId: string;
  readonly unit: string;
  readonly currency: string;
  lines: number;
  quantity: bigint;
  value: bigint;
}

/** Adds up the standing lines of one side. */
export interface Totals {
  add(line: LedgerLine): void;
  /** In the order of flow, item, unit and currency. */
  list(): Total[];
}

export function createTotals(): Totals {
  const sums = new Map<string, Sum>();
  return {
    add: (line) => {
      const { flow, itemId, unit, currency } = line;
      const sum = remembered(sums, `${flow}\n${itemId}\n${unit}\n${currency}`, () => {
        return { flow, itemId, unit, currency, lines: 0, quantity: 0n, value: 0n };
      });
      sum.lines++;
      if (line.quantity !== '') sum.quantity += decimalUnits(line.quantity);
      if (line.value !== '') sum.value += decimalUnits(line.value);
    },
    list: () =>
      [...sums.entries()]
        .sort(([a], [b]) => byText(a, b))
        .map(([, { quantity, value, ...sum }]) => ({
          ...sum,
          quantity: decimalFromUnits(quantity),
          value: decimalFromUnits(value),
        })),
  };
}
