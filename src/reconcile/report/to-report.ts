import { byText } from '../../core/field.js';
import { BREAK_CODES, SEVERITIES } from '../classes/codes.js';
import type { Side } from '../ledger/line.js';
import type { Break, FlowTotals, Outcome, SideTotals } from '../outcome.js';
import { toBreak } from './break-document.js';
import type { ReportDocument, Reported } from './documents.js';
import { spelled } from './spelled.js';

export interface ReportOptions {
  /** Reports of earlier runs of the same comparison, in any order: they make the trend. */
  readonly earlier?: readonly ReportDocument[];
  /** How many lines of both sides could not be read, and were not compared. */
  readonly rejected?: number;
}

/**
 * The documents of an outcome: one report, and one document a break. The same outcome gives the same
 * documents.
 */
export function toReport(outcome: Outcome, { earlier = [], rejected = 0 }: ReportOptions = {}): Reported {
  const { provenance } = outcome;
  const runId = `run-${provenance.digest.replace('sha256-', '').slice(0, 32)}`;
  const report: ReportDocument = {
    entityType: 'reconciliationReport',
    runId,
    plants: plantsOf(outcome.breaks),
    clean: outcome.clean,
    ...(provenance.asOf ? { asOf: provenance.asOf } : {}),
    left: ledger(outcome, 'left'),
    right: ledger(outcome, 'right'),
    ...(rejected > 0 ? { rejected } : {}),
    flows: outcome.flows.map((it) => flowTotals(it, outcome)),
    breaks: outcome.breaks.length,
    classes: classesOf(outcome.breaks),
    unexplainedShare: outcome.unexplainedShare,
    ...lists(outcome),
    policy: { ...provenance.policy },
    codeVersion: spelled(provenance.codeVersion),
    digest: provenance.digest,
    earlier: earlierRuns(earlier, runId),
    files: [],
  };
  return { report, breaks: outcome.breaks.map((it) => toBreak(it, runId)) };
}

const LONGEST_PLANTS = 1000;

function plantsOf(breaks: readonly Break[]): string[] {
  const plants = breaks.map((it) => it.about.plantId ?? '').filter((it) => it !== '');
  return [...new Set(plants.map(spelled))].sort(byText).slice(0, LONGEST_PLANTS);
}

function ledger({ counts, provenance }: Outcome, side: Side): ReportDocument['left'] {
  const highWater = provenance.highWater[side];
  const { lines, later, withdrawn, settled, unsettled, inBreaks, duplicates } = counts[side];
  return {
    name: spelled(provenance.names[side] || side),
    digest: spelled(provenance.inputs[side] || '(empty)'),
    ...(highWater ? { highWater } : {}),
    ...{ lines, later, withdrawn, settled, unsettled, inBreaks, duplicates },
  };
}

const flowTotals = ({ flow, left, right }: FlowTotals, { provenance }: Outcome) => ({
  flow: spelled(flow),
  dimensions: [...(provenance.inForce[flow] ?? [])],
  left: sideTotals(left),
  right: sideTotals(right),
});

const sideTotals = ({ lines, quantities, values }: SideTotals) => ({
  lines,
  quantities: named(quantities).map(([unit, value]) => ({ value, ...told('unit', unit) })),
  values: named(values).map(([currency, amount]) => ({ amount, ...told('currency', currency) })),
});

const named = (sums: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(sums).sort(([a], [b]) => byText(a, b));

const told = <K extends string>(name: K, text: string): { readonly [N in K]?: string } =>
  (text ? { [name]: spelled(text) } : {}) as { readonly [N in K]?: string };

/** The classes in the order of the taxonomy, the gravest severity of each first. */
function classesOf(breaks: readonly Break[]): ReportDocument['classes'] {
  const counts = new Map<string, number>();
  for (const { code, severity } of breaks) {
    const name = `${code} ${severity}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return BREAK_CODES.flatMap((code) =>
    SEVERITIES.flatMap((severity) => {
      const count = counts.get(`${code} ${severity}`);
      return count === undefined ? [] : [{ code, severity, count }];
    }),
  );
}

const lists = ({ waterfalls, drifts, inFlight }: Outcome) => ({
  waterfalls: waterfalls.map(({ flow, unit, left, steps, right }) => ({
    flow: spelled(flow),
    ...told('unit', unit),
    left,
    steps: steps.map(({ code, quantity }) => ({ code, quantity })),
    right,
  })),
  drifts: drifts.map(({ flow, itemId, locationId, unit, since, chance, ...sums }) => ({
    flow: spelled(flow),
    ...told('itemId', itemId),
    ...told('locationId', locationId),
    ...told('unit', unit),
    ...sums,
    ...(since ? { since } : {}),
    ...(chance ? { chance } : {}),
  })),
  inFlight: inFlight.map(({ key, id, waitingFor, since, breakId }) => ({
    ...told('key', key),
    id: spelled(id || key || breakId),
    waitingFor,
    ...(since ? { since } : {}),
    breakId: spelled(breakId),
  })),
});

const MOST_EARLIER = 1000;

/** The oldest first; this run is no run before itself, and no run counts twice. */
function earlierRuns(reports: readonly ReportDocument[], runId: string): ReportDocument['earlier'] {
  const once = new Map(reports.filter((it) => it.runId !== runId).map((it) => [it.runId, it]));
  return [...once.values()]
    .sort((a, b) => byText(momentOf(a), momentOf(b)) || byText(a.runId, b.runId))
    .slice(-MOST_EARLIER)
    .map(runSummary);
}

/** The moment that a run speaks of: its as-of moment, else the latest that either ledger was written to. */
export const momentOf = ({ asOf, left, right }: ReportDocument): string =>
  asOf ?? [left.highWater ?? '', right.highWater ?? ''].sort(byText)[1] ?? '';

/** What later reports remember of a run. */
export function runSummary(report: ReportDocument): ReportDocument['earlier'][number] {
  const moment = momentOf(report);
  const count = (fits: (it: ReportDocument['classes'][number]) => boolean): number =>
    report.classes.filter(fits).reduce((sum, it) => sum + it.count, 0);
  return {
    runId: report.runId,
    ...(moment ? { asOf: moment } : {}),
    lines: report.left.lines + report.right.lines,
    settled: report.left.settled + report.right.settled,
    high: count((it) => it.severity === 'high'),
    medium: count((it) => it.severity === 'medium'),
    low: count((it) => it.severity === 'low'),
    info: count((it) => it.severity === 'info'),
    unexplained: count((it) => it.code === 'UNEXPLAINED'),
  };
}
