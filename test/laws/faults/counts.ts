import { type Line, otherwise, pieces } from '../history/line.js';
import { goodOf } from '../history/running.js';
import { type Order, posting, type Run, type World } from '../history/world.js';
import {
  anyOf,
  countOf,
  type Expected,
  expect,
  type Fault,
  isFree,
  isWorked,
  lastOf,
  runsAt,
  runsOf,
  spoiled,
} from './fault.js';

const COUNTS = ['good', 'scrap', 'rework'] as const;

/** X1 for each count that this report tells and the total does as well. */
const reportCounts = (run: Run, report: Line, ...guilty: Line[]): Expected[] => {
  const [delta, total] = [report.data.delta, run.completed?.data.total] as Record<string, unknown>[];
  return COUNTS.filter((it) => countOf(delta?.[it]) > 0 && total?.[it] !== undefined).map(() =>
    expect('X1', 'broken', run.completed as Line, ...guilty),
  );
};

const X5_VERDICTS = { strict: 'broken', warning: 'flagged', flexible: undefined } as const;

/** X5 for every material whose need these operations decide. */
export function followedByMaterials(order: Order, operationIds: readonly string[]): Expected[] {
  const said = X5_VERDICTS[order.policy];
  if (!said || !order.completed) return [];
  const isTouched = ({ operationId }: Order['materials'][number]): boolean =>
    operationIds.includes(operationId ?? lastOf(order));
  return order.materials
    .filter(isTouched)
    .map((it) => expect('X5', said, order.plans.at(-1) as Line, ...it.consumed));
}

/** X5 when something is used that the output does not need. */
export function followedByUse(order: Order, extra: Line): Expected[] {
  const said = X5_VERDICTS[order.policy];
  return said && order.completed ? [expect('X5', said, extra, order.plans.at(-1) as Line)] : [];
}

const counted = (world: World) =>
  runsOf(
    world,
    (run) => run.completed !== undefined && isFree(world, run.completed) && run.reports.length > 0,
  );

const lostReport: Fault['put'] = (world, roll) => {
  const found = counted(world).filter(
    ({ order, run }) => run.reports.length > 1 && (run.operationId !== lastOf(order) || !order.tellsLots),
  );
  const { run } = anyOf(roll, found) ?? {};
  const report = run && anyOf(roll, run.reports);
  if (!run || !isFree(world, report)) return undefined;
  const others = run.reports.filter((it) => it !== report);
  return spoiled(world, reportCounts(run, report, ...others), { drop: [report] });
};

const reportTwice: Fault['put'] = (world, roll) => {
  const { run } = anyOf(roll, counted(world)) ?? {};
  const report = run && anyOf(roll, run.reports);
  if (!run || !report) return undefined;
  const twin = otherwise(report, posting(world, 'twice'));
  return spoiled(world, reportCounts(run, report, twin, ...run.reports), { add: [twin] });
};

const wrongTotal: Fault['put'] = (world, roll) => {
  const first = counted(world).filter(
    ({ order, run }) => run.operationId === order.operations[0]?.operationId,
  );
  const { run } = anyOf(roll, first) ?? {};
  const completed = run?.completed;
  if (!run || !completed) return undefined;
  const total = { ...(completed.data.total as object), rework: pieces(run.rework + 1 + roll(3)) };
  const wrong = otherwise(completed, { total });
  const instead = new Map([[completed, wrong]]);
  return spoiled(world, [expect('X1', 'broken', wrong, ...run.reports)], { instead });
};

/** The run with so many good pieces more, in its total and in one of its reports. */
function recounted(run: Run, more: number): Map<Line, Line> | undefined {
  const { completed } = run;
  const report = run.reports.find((it) => countOf((it.data.delta as { good: unknown }).good) + more > 0);
  if (!completed || !report) return undefined;
  const plus = (told: unknown) => {
    const counts = told as { good: unknown };
    return { ...counts, good: pieces(countOf(counts.good) + more) };
  };
  return new Map([
    [report, otherwise(report, { delta: plus(report.data.delta) })],
    [completed, otherwise(completed, { total: plus(completed.data.total) })],
  ]);
}

const madeAt = (order: Order, operationId: string): number =>
  runsAt(order, operationId).reduce((sum, it) => sum + it.good + it.scrap + it.rework, 0);

const changedOf = (instead: ReadonlyMap<Line, Line>, lines: readonly (Line | undefined)[]): Line[] =>
  lines.flatMap((it) => (it ? [instead.get(it) ?? it] : []));

const moreThanGiven: Fault['put'] = (world, roll) => {
  const found = counted(world).filter(
    ({ order, run }) =>
      isWorked(order) &&
      run.reports.every((it) => isFree(world, it)) &&
      (order.operations.find((it) => it.operationId === run.operationId)?.predecessors.length ?? 0) > 0 &&
      (run.operationId !== lastOf(order) || !order.tellsLots),
  );
  const { order, run } = anyOf(roll, found) ?? {};
  if (!order || !run) return undefined;
  const before = order.operations.find((it) => it.operationId === run.operationId)?.predecessors ?? [];
  const made = madeAt(order, run.operationId);
  const more = Math.max(1, Math.min(...before.map((it) => goodOf(order, it))) - made + 1 + roll(3));
  const instead = recounted(run, more);
  if (!instead) return undefined;
  const own = changedOf(
    instead,
    runsAt(order, run.operationId).map((it) => it.completed),
  );
  const expected = before
    .filter((it) => made + more > goodOf(order, it))
    .map((it) =>
      expect(
        'X2',
        'broken',
        ...own,
        ...changedOf(
          instead,
          runsAt(order, it).map((at) => at.completed),
        ),
      ),
    );
  return spoiled(world, [...expected, ...followedByMaterials(order, [run.operationId])], { instead });
};

const lessThanNeeded: Fault['put'] = (world, roll) => {
  const found = counted(world).flatMap(({ order, run }) => {
    const next = order.operations.find((it) => it.predecessors.includes(run.operationId as never));
    const isUsable = isWorked(order) && run.reports.every((it) => isFree(world, it));
    return next && isUsable ? [{ order, run, next }] : [];
  });
  const { order, run, next } = anyOf(roll, found) ?? {};
  if (!order || !run || !next) return undefined;
  const less = goodOf(order, run.operationId) - madeAt(order, next.operationId) + 1;
  const instead = recounted(run, -less);
  if (!instead) return undefined;
  const totals = (operationId: string) =>
    changedOf(
      instead,
      runsAt(order, operationId).map((it) => it.completed),
    );
  const broken = expect('X2', 'broken', ...totals(run.operationId), ...totals(next.operationId));
  return spoiled(world, [broken, ...followedByMaterials(order, [run.operationId])], { instead });
};

/** What is counted of runs and operations. */
export const COUNT_FAULTS: readonly Fault[] = [
  { law: 'X1', name: 'a report is lost', put: lostReport },
  { law: 'X1', name: 'a report is told twice under two numbers', put: reportTwice },
  { law: 'X1', name: 'a total counts more than the reports', put: wrongTotal },
  { law: 'X2', name: 'an operation gives more than it got', put: moreThanGiven },
  { law: 'X2', name: 'the operation before gave less than the next one took', put: lessThanNeeded },
];
