import { decimalAdd } from '../../core/decimal.js';
import { byText } from '../../core/field.js';
import type { Sides } from '../ledger/line.js';
import type { FlowTotals, SideTotals } from '../outcome.js';
import type { Total } from '../residue.js';

/** How much each side tells of every flow, unit by unit and currency by currency, as it was told. */
export function flowTotalsOf(totals: Sides<readonly Total[]>): FlowTotals[] {
  const flows = new Set([...totals.left, ...totals.right].map((it) => it.flow));
  return [...flows].sort(byText).map((flow) => ({
    flow,
    left: sideTotals(totals.left.filter((it) => it.flow === flow)),
    right: sideTotals(totals.right.filter((it) => it.flow === flow)),
  }));
}

function sideTotals(totals: readonly Total[]): SideTotals {
  return {
    lines: totals.reduce((sum, it) => sum + it.lines, 0),
    quantities: sums(
      totals.filter((it) => it.unit !== ''),
      (it) => [it.unit, it.quantity],
    ),
    values: sums(
      totals.filter((it) => it.currency !== ''),
      (it) => [it.currency, it.value],
    ),
  };
}

function sums(
  totals: readonly Total[],
  read: (it: Total) => readonly [string, string],
): Record<string, string> {
  const found = new Map<string, string>();
  for (const it of totals) {
    const [name, value] = read(it);
    found.set(name, decimalAdd(found.get(name) ?? '0', value));
  }
  return Object.fromEntries([...found].sort(([a], [b]) => byText(a, b)));
}
