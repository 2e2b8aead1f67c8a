import { byText, fieldAt, linesAt } from '../core/field.js';
import { type Fraction, plus, same, ZERO } from '../core/fraction.js';
import { remembered } from '../core/remembered.js';
import type { ReplayFact } from './replay-facts.js';
import { type Lot, lotText } from './told.js';
import {
  COUNTS,
  type Count,
  type OrderLedger,
  type PlanFact,
  type PlannedOperation,
  type RunLedger,
  totalOf,
} from './totals-ledger.js';
import { Sum, type Told } from './totals-sum.js';

/** What an operation put out over all its runs, and whether all of them are done. */
export interface OperationOutput {
  readonly good: Sum;
  readonly scrap: Sum;
  readonly rework: Sum;
  readonly done: boolean;
  /** Whether every total says how much was scrap. */
  readonly countsScrap: boolean;
}

const runsOf = (order: OrderLedger, operationId: string): RunLedger[] =>
  [...order.runs.values()].filter((it) => it.operationId === operationId);

/** The total of each run that is done, the reports of the others; undefined when nothing is told. */
export function outputOf(order: OrderLedger, operationId: string): OperationOutput | undefined {
  const runs = runsOf(order, operationId);
  if (runs.length === 0) return undefined;
  const output = { good: new Sum(), scrap: new Sum(), rework: new Sum() };
  for (const run of runs) {
    for (const count of COUNTS) {
      if (run.total) output[count].add(totalOf(run, count), run.total.key);
      else for (const it of run.reports) output[count].add(reportOf(it, count), it.key);
    }
  }
  return {
    ...output,
    done: runs.every((it) => it.total !== undefined),
    countsScrap: runs.every((it) => totalOf(it, 'scrap') !== undefined),
  };
}

function reportOf(fact: ReplayFact, count: Count): Told | undefined {
  const room = fact.contract.totals;
  const field = room?.says === 'delta' ? room[count] : undefined;
  return field === undefined ? undefined : (fieldAt(fact.data, field) as Told | undefined);
}

/** What came out of these operations lot by lot; undefined unless the lots told are all that was good. */
export function lotsOf(order: OrderLedger, operations: readonly string[]): Map<string, Sum> | undefined {
  const lots = new Map<string, Sum>();
  const [told, good] = [new Sum(), new Sum()];
  for (const { reports } of operations.flatMap((it) => runsOf(order, it)))
    for (const report of reports) {
      good.add(reportOf(report, 'good'), report.key);
      const room = report.contract.totals;
      const listed = room?.says === 'delta' && room.lots ? linesAt(report.data, room.lots) : [];
      for (const it of listed as readonly (Lot & { readonly quantity: Told })[]) {
        told.add(it.quantity, report.key);
        remembered(lots, lotText(it), () => new Sum()).add(it.quantity, report.key);
      }
    }
  const amount = told.in(good.unit);
  return lots.size > 0 && amount && same(amount, good.amount) ? lots : undefined;
}

/** The plan in force: the highest revision, or the latest. */
export function planOf(order: OrderLedger): PlanFact | undefined {
  const revision = ({ fact }: OrderLedger['plans'][number]): number =>
    Number((fact.data as Record<string, unknown>)[fact.contract.revision ?? ''] ?? 0);
  return [...order.plans]
    .sort((a, b) => revision(a) - revision(b) || byText(a.fact.time, b.fact.time))
    .at(-1);
}

/** The operations that nothing follows: by the plan's own arrows, else the last of the row. */
export function lastOperations(operations: readonly PlannedOperation[]): string[] {
  const before = new Set(operations.flatMap((it) => it.predecessors ?? []));
  if (before.size > 0) return operations.map((it) => it.operationId).filter((it) => !before.has(it));
  const last = [...operations].sort((a, b) => a.sequence - b.sequence).at(-1);
  return last ? [last.operationId] : [];
}

/** All that these sums come to, in the unit of the first; undefined when they do not convert. */
export function together(sums: readonly Sum[]): { amount: Fraction; unit: string } | undefined {
  const unit = sums.find((it) => it.unit !== '')?.unit ?? '';
  let amount = ZERO;
  for (const it of sums) {
    const part = it.in(unit);
    if (!part) return undefined;
    amount = plus(amount, part);
  }
  return { amount, unit };
}
