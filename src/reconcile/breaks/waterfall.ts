import { decimalUnits } from '../../core/decimal.js';
import { byText } from '../../core/field.js';
import { amountText, type Fraction, minus, plus, ZERO } from '../../core/fraction.js';
import { remembered } from '../../core/remembered.js';
import { BREAK_CODES, type BreakCode } from '../classes/codes.js';
import { total } from '../classify/candidate.js';
import type { Finding } from '../classify/classify.js';
import type { Ground } from '../classify/scene.js';
import type { LedgerLine, Side, Sides } from '../ledger/line.js';
import { SIDES } from '../ledger/line.js';
import type { Waterfall } from '../outcome.js';
import type { Residue } from '../residue.js';

interface Sums {
  readonly flow: string;
  readonly unit: string;
  left: Fraction;
  right: Fraction;
  readonly steps: Map<BreakCode, Fraction>;
}

/**
 * From the left total to the right, flow by flow and unit by unit: left minus all steps is right, exactly.
 * Lines that repeat what is told already, and tellings that are overruled, count in neither total.
 */
export function waterfallsOf(
  residue: Residue,
  findings: readonly Finding[],
  notCounted: Sides<readonly LedgerLine[]>,
  ground: Ground,
): Waterfall[] {
  const all = new Map<string, Sums>();
  const sumsOf = (flow: string, unit: string): Sums =>
    remembered(all, `${flow}\n${unit}`, () => ({ flow, unit, left: ZERO, right: ZERO, steps: new Map() }));
  const add = (side: Side, flow: string, unit: string, value: Fraction): void => {
    const sums = sumsOf(flow, unit);
    sums[side] = plus(sums[side], value);
  };
  for (const side of SIDES) {
    for (const { flow, itemId, unit, quantity } of residue.totals[side]) {
      if (unit === '') continue;
      const to = ground.unitOf(flow, itemId, unit);
      add(side, flow, to, ground.units.convert(decimalUnits(quantity), unit, to, itemId));
    }
    for (const counted of notCounted[side].map(ground.count))
      if (counted.unit !== '') add(side, counted.line.flow, counted.unit, minus(ZERO, counted.amount));
  }
  for (const { breakClass, found } of findings)
    for (const { flow, left, right } of found.taken)
      for (const unit of new Set([...left, ...right].map((it) => it.unit).filter((it) => it !== ''))) {
        const ofUnit = (lines: typeof left): Fraction => total(lines.filter((it) => it.unit === unit));
        const { steps } = sumsOf(flow, unit);
        const delta = minus(ofUnit(left), ofUnit(right));
        steps.set(breakClass.code, plus(steps.get(breakClass.code) ?? ZERO, delta));
      }
  return [...all.values()].sort((a, b) => byText(a.flow, b.flow) || byText(a.unit, b.unit)).map(told);
}

const told = ({ flow, unit, left, right, steps }: Sums): Waterfall => ({
  flow,
  unit,
  left: amountText(left),
  steps: BREAK_CODES.flatMap((code) => {
    const quantity = steps.get(code);
    return quantity && quantity.n !== 0n ? [{ code, quantity: amountText(quantity) }] : [];
  }),
  right: amountText(right),
});
