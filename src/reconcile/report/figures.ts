import { byText } from '../../core/field.js';
import { SEVERITIES, type Severity } from '../classes/codes.js';
import { roughly, sumOfSizes } from './amounts.js';
import type { BreakDocument, ReportDocument, Reported } from './documents.js';
import { momentOf } from './to-report.js';

/** How many breaks there are of each severity. */
export type BySeverity = Readonly<Record<Severity, number>>;

/** Breaks that somebody has to look at: all but those that are explained or tolerated. */
export const openBreaks = (counts: BySeverity): number => counts.high + counts.medium + counts.low;

const NONE: BySeverity = { high: 0, medium: 0, low: 0, info: 0 };

/** All breaks of a report by severity. */
export function severitiesOf({ classes }: ReportDocument): BySeverity {
  const counts = { ...NONE };
  for (const it of classes) counts[it.severity] += it.count;
  return counts;
}

/** One line of a table of breaks: what they share, and how many of each severity. */
export interface Tally {
  readonly name: string;
  readonly counts: BySeverity;
}

/** Breaks counted by a name that each of them has. */
export function talliesOf(breaks: readonly BreakDocument[], nameOf: (it: BreakDocument) => string): Tally[] {
  const tallies = new Map<string, Record<Severity, number>>();
  for (const it of breaks) {
    const name = nameOf(it);
    const counts = tallies.get(name) ?? { ...NONE };
    counts[it.severity]++;
    tallies.set(name, counts);
  }
  return [...tallies].map(([name, counts]) => ({ name, counts }));
}

/** The same, those with most open breaks first. */
export const busiestFirst = (tallies: readonly Tally[]): Tally[] =>
  [...tallies].sort(
    (a, b) =>
      openBreaks(b.counts) - openBreaks(a.counts) || b.counts.info - a.counts.info || byText(a.name, b.name),
  );

const DAY = 24 * 60 * 60 * 1000;
const BANDS = [
  ['up to 1 day', 1],
  ['up to 3 days', 3],
  ['up to 7 days', 7],
  ['up to 30 days', 30],
  ['older', Number.POSITIVE_INFINITY],
] as const;
const UNDATED = 'no date told';

/** Breaks by their age at the moment that the report speaks of. */
export function agesOf({ report, breaks }: Reported): Tally[] {
  const now = Date.parse(momentOf(report));
  const bandOf = ({ since }: BreakDocument): string => {
    if (since === undefined || Number.isNaN(now)) return UNDATED;
    const days = (now - Date.parse(since)) / DAY;
    return BANDS.find(([, most]) => days <= most)?.[0] ?? UNDATED;
  };
  const tallies = talliesOf(breaks, bandOf);
  return [...BANDS.map(([name]) => name), UNDATED].flatMap(
    (name) => tallies.find((it) => it.name === name) ?? [],
  );
}

/** Where a break stands: its plant and its place, as far as both sides agree on them. */
export const placeOf = ({ about }: BreakDocument): string =>
  [about.plantId, about.locationId].filter((it) => it !== undefined).join(' / ') || 'no place told';

/** Money that open breaks speak of, by currency, and how many of them name any. */
export function valueAtRisk(breaks: readonly BreakDocument[]): {
  readonly sums: string[][];
  readonly told: number;
} {
  const open = breaks.filter((it) => it.severity !== 'info');
  const valued = open.flatMap(({ valueDifference }) => valueDifference ?? []);
  const currencies = [...new Set(valued.map((it) => it.currency ?? ''))].sort(byText);
  return {
    sums: currencies.map((currency) => [
      sumOfSizes(valued.filter((it) => (it.currency ?? '') === currency).map((it) => it.amount)),
      currency,
    ]),
    told: valued.length,
  };
}

/** The gravest first; of equal severity the one with most money at stake, then as the report has them. */
export function worstFirst(breaks: readonly BreakDocument[]): BreakDocument[] {
  const rank = new Map(SEVERITIES.map((it, i) => [it, i]));
  const money = new Map(breaks.map((it) => [it, Math.abs(roughly(it.valueDifference?.amount ?? '0'))]));
  const at = (it: BreakDocument): number => rank.get(it.severity) ?? 0;
  return [...breaks].sort((a, b) => at(a) - at(b) || (money.get(b) ?? 0) - (money.get(a) ?? 0));
}

/** How many lines of both sides agree, of those that were compared. */
export function agreement({ left, right }: ReportDocument): {
  readonly settled: number;
  readonly compared: number;
} {
  const settled = left.settled + right.settled;
  return { settled, compared: settled + left.unsettled + right.unsettled };
}

/** The verdict in one sentence. */
export const verdictOf = (report: ReportDocument): string => `${openVerdict(report)}${rejectedWords(report)}`;

function openVerdict(report: ReportDocument): string {
  const open = openBreaks(severitiesOf(report));
  if (report.breaks === 0) return 'Both sides agree.';
  if (report.clean) return 'Nothing is left to look at: every difference is explained or tolerated.';
  return open === 1 ? '1 break is open.' : `${open} breaks are open.`;
}

/** What was not compared is said wherever the verdict is. */
const rejectedWords = ({ rejected = 0 }: ReportDocument): string =>
  rejected === 0
    ? ''
    : rejected === 1
      ? ' 1 line could not be read.'
      : ` ${rejected} lines could not be read.`;
