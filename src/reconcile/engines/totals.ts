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
  // An item has few sums: to look through them takes less than to write down what they are of, line by line.
  const byItem = new Map<string, Sum[]>();
  return {
    add: (line) => {
      const sums = remembered(byItem, line.itemId, () => []);
      const sum = sums.find((it) => isOf(it, line)) ?? begin(sums, line);
      sum.lines++;
      if (line.quantity !== '') sum.quantity += decimalUnits(line.quantity);
      if (line.value !== '') sum.value += decimalUnits(line.value);
    },
    list: () =>
      [...byItem.values()]
        .flat()
        .sort((a, b) => byText(nameOf(a), nameOf(b)))
        .map(({ quantity, value, ...sum }) => ({
          ...sum,
          quantity: decimalFromUnits(quantity),
          value: decimalFromUnits(value),
        })),
  };
}

const isOf = (sum: Sum, line: LedgerLine): boolean =>
  sum.flow === line.flow && sum.unit === line.unit && sum.currency === line.currency;

function begin(sums: Sum[], { flow, itemId, unit, currency }: LedgerLine): Sum {
  const sum = { flow, itemId, unit, currency, lines: 0, quantity: 0n, value: 0n };
  sums.push(sum);
  return sum;
}

const nameOf = ({ flow, itemId, unit, currency }: Sum): string => `${flow}\n${itemId}\n${unit}\n${currency}`;
