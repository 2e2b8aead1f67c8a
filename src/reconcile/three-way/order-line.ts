import { byText } from '../../core/field.js';
import { plus, ZERO } from '../../core/fraction.js';
import { remembered } from '../../core/remembered.js';
import type { Units } from '../../vocabulary/conversion.js';
import { amount, moneyOf } from '../breaks/amounts.js';
import type { Counted } from '../classify/candidate.js';
import { scalesOf } from '../classify/scales.js';
import { cellOf } from '../engines/rules.js';
import { DIMENSIONS, type LedgerLine } from '../ledger/line.js';
import type { Amount, Money } from '../outcome.js';
import type { Policy } from '../policy/policy.js';
import { eachStage, STAGES, type StageLines, type ThreeWay } from './stages.js';
import { type ThreeWayVerdict, verdictsOf } from './verdicts.js';

/** What one stage tells of a line of an order. */
export interface StageSum {
  /** How many lines were added up; deliveries come in parts. */
  readonly lines: number;
  /** Absent where nothing is counted, or in units that nothing converts. */
  readonly quantity?: Amount;
  /** Absent where no money is told, or money of several currencies. */
  readonly value?: Money;
}

/** One line of an order, with what was ordered, came and is invoiced of it. */
export interface OrderLine extends ThreeWay<StageSum> {
  readonly plantId: string;
  /** The order. */
  readonly reference: string;
  /** The line of the order, where all that is told of the order names its lines. */
  readonly operationId: string;
  readonly itemId: string;
  /** In the order of the table of verdicts; `matched` stands alone. */
  readonly verdicts: readonly [ThreeWayVerdict, ...ThreeWayVerdict[]];
}

/** The table of all order lines, sorted by plant, order, line and item. */
export function orderLines(stages: ThreeWay<StageLines>, policy: Policy, units: Units): OrderLine[] {
  const count = counter(stages, units);
  const cells = new Map<string, Record<(typeof STAGES)[number], Counted[]>>();
  for (const stage of STAGES)
    for (const line of stages[stage].lines)
      remembered(cells, cellOf(line, DIMENSIONS), () => eachStage((): Counted[] => []))[stage].push(
        count(line),
      );
  return [...cells.entries()]
    .sort(([a], [b]) => byText(a, b))
    .map(([, counted]) => {
      const any = STAGES.flatMap((it) => counted[it])[0]?.line;
      const [plantId, reference] = [any?.plantId ?? '', any?.reference ?? ''];
      const [operationId, itemId] = [any?.operationId ?? '', any?.itemId ?? ''];
      const sums = eachStage((stage) => addUp(counted[stage]));
      const about = { plantId, reference, operationId, itemId };
      return {
        ...about,
        ...eachStage((stage) => sums[stage].told),
        verdicts: verdictsOf(
          eachStage((stage) => sums[stage]),
          about,
          policy,
          units,
        ),
      };
    });
}

/** Every item is counted in one unit, the same for all stages. */
function counter(stages: ThreeWay<StageLines>, units: Units): (line: LedgerLine) => Counted {
  const totals = STAGES.flatMap((it) => stages[it].lines).map(({ flow, itemId, unit, currency }) => {
    return { flow, itemId, unit, currency, lines: 1, quantity: '0', value: '0' };
  });
  return scalesOf(totals, units).count;
}

function addUp(counted: readonly Counted[]) {
  const inUnits = counted.filter((it) => it.unit !== '');
  const names = [...new Set(inUnits.map((it) => it.unit))].sort(byText);
  const sum = inUnits.map((it) => it.amount).reduce(plus, ZERO);
  const quantity = names.length === 1 ? amount(sum, names[0]) : undefined;
  const value = moneyOf(counted.map((it) => it.line));
  const told: StageSum = {
    lines: counted.length,
    ...(quantity && { quantity }),
    ...(value && { value }),
  };
  return { told, sum, units: names };
}
