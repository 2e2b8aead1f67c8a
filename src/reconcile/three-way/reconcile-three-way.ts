import { unitsOf } from '../../vocabulary/conversion.js';
import { COLUMNS, type LedgerLine } from '../ledger/line.js';
import type { Outcome } from '../outcome.js';
import { DEFAULT_POLICY } from '../policy/default-policy.js';
import { type ReconcileOptions, reconcile } from '../reconcile.js';
import type { Ledger } from '../residue.js';
import { type OrderLine, orderLines } from './order-line.js';
import { eachStage, type Stage, type StageLines, type ThreeWay, takeStages } from './stages.js';
import { THREE_WAY_VERDICTS, type ThreeWayVerdict } from './verdicts.js';

/** What was ordered, came and is invoiced, laid side by side. */
export interface ThreeWayOutcome {
  /** Every line of every order is matched, and no ledger tells one line in several ways. */
  readonly clean: boolean;
  readonly lines: readonly OrderLine[];
  /** How many lines of orders have each verdict. */
  readonly verdicts: Readonly<Partial<Record<ThreeWayVerdict, number>>>;
  /** The three compared two by two, each with its breaks, their evidence and what closes them. */
  readonly pairs: {
    readonly orderedReceived: Outcome;
    readonly receivedInvoiced: Outcome;
    readonly orderedInvoiced: Outcome;
  };
  /** Lines that were not counted, by stage. */
  readonly leftOut: ThreeWay<Omit<StageLines, 'lines'>>;
}

/**
 * Compares order, receipt and invoice by order, line and item; deliveries and invoices in parts are added up
 * exactly. `operationId` holds the line of the order, `value` the worth of a whole ledger line. Tolerances
 * are those of the policy for the flows `order-line` and, for money, `order-price`. The order in which the
 * lines come plays no part.
 * @example (await reconcileThreeWay({ ordered, received, invoiced })).verdicts //=> { matched: 12 }
 */
export async function reconcileThreeWay(
  ledgers: ThreeWay<Ledger>,
  options: ReconcileOptions = {},
): Promise<ThreeWayOutcome> {
  const { policy = DEFAULT_POLICY, asOf = '' } = options;
  const items = [...(options.items ?? [])];
  const stages = await takeStages(ledgers, asOf);
  const lines = orderLines(stages, policy, unitsOf(items));
  const pair = (left: Stage, right: Stage): Promise<Outcome> =>
    reconcile(ledgerOf(stages[left].lines), ledgerOf(stages[right].lines), {
      ...options,
      items,
      names: { left, right },
    });
  const conflicts = eachStage((stage) => stages[stage].conflicts.length);
  return {
    clean:
      lines.every((it) => it.verdicts[0] === 'matched') &&
      conflicts.ordered + conflicts.received + conflicts.invoiced === 0,
    lines,
    verdicts: countOf(lines),
    pairs: {
      orderedReceived: await pair('ordered', 'received'),
      receivedInvoiced: await pair('received', 'invoiced'),
      orderedInvoiced: await pair('ordered', 'invoiced'),
    },
    leftOut: eachStage((stage) => {
      const { lines: _, ...leftOut } = stages[stage];
      return leftOut;
    }),
  };
}

const MONEY: readonly string[] = ['value', 'currency'];

/** A receipt tells no money: what one side never tells is not compared. */
function ledgerOf(lines: readonly LedgerLine[]): Ledger {
  const isValued = lines.some((it) => it.value !== '');
  return { columns: new Set(COLUMNS.filter((it) => isValued || !MONEY.includes(it))), lines };
}

function countOf(lines: readonly OrderLine[]): ThreeWayOutcome['verdicts'] {
  const names = Object.keys(THREE_WAY_VERDICTS) as ThreeWayVerdict[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const count = lines.filter((it) => it.verdicts.includes(name)).length;
      return count > 0 ? [[name, count]] : [];
    }),
  );
}
