import { absolute, amountText, type Fraction, minus } from '../core/fraction.js';
import { aboutThing } from './replay-facts.js';
import { COUNTS, type OrderLedger, type RunLedger, totalOf } from './totals-ledger.js';
import { lastOperations, lotsOf, outputOf, planOf, together } from './totals-operations.js';
import { amountIn, exceeds, Sum } from './totals-sum.js';
import { type Violation, violation } from './violation.js';

const about = ({ plantId, orderId }: OrderLedger) => aboutThing(plantId, 'workOrder', [orderId]);

const aboutOperation = (order: OrderLedger, operationId: string) => ({ ...about(order), operationId });

/** X1: the reports of a run come to its total. A run that was never reported on has its total alone. */
export function* reportsAgainstTotal(order: OrderLedger): Generator<Violation> {
  for (const run of order.runs.values()) {
    if (!run.total || run.reports.length === 0) continue;
    for (const count of COUNTS) {
      const total = totalOf(run, count);
      const sum = total && run.reported[count].in(total.unit);
      if (!total || !sum) continue;
      const wanted = amountIn(total, total.unit) as Fraction;
      if (minus(sum, wanted).n === 0n) continue;
      const where = { ...aboutOperation(order, run.operationId), runNo: run.runNo };
      const found = `${amountText(sum)} ${total.unit} ${count} in ${run.reports.length} reports`;
      yield violation('X1', 'broken', where, found, `${total.value} ${total.unit}`, keysOf(run));
    }
  }
}

const keysOf = (run: RunLedger): string[] => [
  ...run.reports.map((it) => it.key),
  ...(run.total ? [run.total.key] : []),
];

/** X2: an operation puts out no more than each one before it gave as good. */
export function* outputAgainstInput(order: OrderLedger, tolerance: Fraction): Generator<Violation> {
  for (const { operationId, predecessors } of planOf(order)?.operations ?? []) {
    const output = outputOf(order, operationId);
    if (!output) continue;
    for (const before of predecessors ?? []) {
      const input = outputOf(order, before);
      // An operation that nobody counts says nothing about the next.
      if (!input?.done) continue;
      const made = together([output.good, output.scrap, output.rework]);
      const given = made && input.good.in(made.unit);
      if (!made || !given || !exceeds(made.amount, given, tolerance)) continue;
      const found = `${amountText(made.amount)} ${made.unit} out of ${operationId}`;
      const wanted = `at most ${input.good.text} from ${before}`;
      const keys = [...output.good.keys, ...output.scrap.keys, ...output.rework.keys, ...input.good.keys];
      yield violation('X2', 'broken', aboutOperation(order, operationId), found, wanted, keys);
    }
  }
}

/** X3: no more finished goods than the last operation gave as good. */
export function* finishedAgainstGood(order: OrderLedger, tolerance: Fraction): Generator<Violation> {
  if (order.finished.keys.length === 0) return;
  const last = lastOperations(planOf(order)?.operations ?? []);
  const outputs = last.flatMap((it) => outputOf(order, it) ?? []);
  if (outputs.length === 0) return;
  const good = together(outputs.map((it) => it.good));
  const finished = good && order.finished.in(good.unit);
  if (!good || !finished || !exceeds(finished, good.amount, tolerance)) return;
  const wanted = `at most ${amountText(good.amount)} ${good.unit} from ${last.join(', ')}`;
  const keys = [...order.finished.keys, ...outputs.flatMap((it) => it.good.keys)];
  yield violation('X3', 'broken', about(order), `${order.finished.text} received`, wanted, keys);
}

/** X3 for each lot, where every report of the last operation says which lots came out. */
export function* finishedLotsAgainstGood(order: OrderLedger, tolerance: Fraction): Generator<Violation> {
  const last = lastOperations(planOf(order)?.operations ?? []);
  const made = lotsOf(order, last);
  if (!made) return;
  for (const [lot, finished] of order.finishedLots) {
    const good = made.get(lot) ?? new Sum(finished.unit);
    const amount = good.in(finished.unit);
    if (!amount || !exceeds(finished.amount, amount, tolerance)) continue;
    const wanted = `at most ${good.text} of this lot from ${last.join(', ')}`;
    const keys = [...finished.keys, ...good.keys];
    yield violation('X3', 'broken', { ...about(order), lot }, `${finished.text} received`, wanted, keys);
  }
}

/** X4: the scrap declared of an operation that is done is the scrap of its totals. */
export function* declaredAgainstScrap(order: OrderLedger): Generator<Violation> {
  const operations = new Set([...order.runs.values()].map((it) => it.operationId));
  for (const operationId of operations) {
    const output = outputOf(order, operationId);
    if (!output?.done || !output.countsScrap) continue;
    const declared = order.scrapped.get(operationId);
    const amount = declared ? declared.in(output.scrap.unit) : { n: 0n, d: 1n };
    if (!amount || absolute(minus(amount, output.scrap.amount)).n === 0n) continue;
    const found = `${amountText(amount)} ${output.scrap.unit} declared`;
    const keys = [...(declared?.keys ?? []), ...output.scrap.keys];
    yield violation('X4', 'broken', aboutOperation(order, operationId), found, output.scrap.text, keys);
  }
}

/** A change does not lower the plan below what was reported as good until then. */
export function* planAgainstGood(order: OrderLedger): Generator<Violation> {
  for (const { fact, planned, operations } of order.plans) {
    const last = lastOperations(operations);
    const until: OrderLedger = {
      ...order,
      runs: new Map([...order.runs].map(([name, run]) => [name, upTo(run, fact.time)])),
    };
    const good = together(last.flatMap((it) => outputOf(until, it)?.good ?? []));
    const least = good && amountIn(planned, good.unit || planned.unit);
    if (!good || !least || !exceeds(good.amount, least, { n: 0n, d: 1n })) continue;
    const found = `${planned.value} ${planned.unit} planned`;
    const wanted = `at least ${amountText(good.amount)} ${good.unit}, reported as good by then`;
    yield violation('lifecycle', 'broken', about(order), found, wanted, [fact.key]);
  }
}

const upTo = (run: RunLedger, time: string): RunLedger => ({
  ...run,
  reports: run.reports.filter((it) => it.time <= time),
  total: run.total && run.total.time <= time ? run.total : undefined,
});
