import { decimalUnits } from '../../core/decimal.js';
import { DIMENSIONS, type Dimension, type LedgerLine } from '../ledger/line.js';
import type { Plan } from '../residue.js';

/** What both sides of a flow are compared by. */
export interface Grain {
  /** The dimensions in force. */
  readonly dimensions: readonly Dimension[];
  /** Whether both sides tell values at all. */
  readonly values: boolean;
  readonly toleranceMilliseconds: number;
}

/** Words about a fact, not where or what it is: under one key they contradict only where both tell them. */
export const WORDS: ReadonlySet<Dimension> = new Set(['reference', 'operationId']);

/** Whether two texts agree wherever both are told. */
export const softly = (a: string, b: string): boolean => a === b || a === '' || b === '';

/** Whether two lines of one key agree in a dimension. */
export const agreeIn = (it: Dimension, a: LedgerLine, b: LedgerLine): boolean =>
  WORDS.has(it) ? softly(a[it], b[it]) : a[it] === b[it];

/** The tolerance in time, in milliseconds. */
export const toleranceOf = ({ timeToleranceSeconds }: Pick<Plan, 'timeToleranceSeconds'>): number =>
  timeToleranceSeconds * 1000;

/** Whether two instants lie within the tolerance, or one of them is not told. */
export const near = (a: string, b: string, tolerance: number): boolean =>
  softly(a, b) || Math.abs(Date.parse(a) - Date.parse(b)) <= tolerance;

/** Whether two lines of one key certainly agree. */
export function agreeByKey(a: LedgerLine, b: LedgerLine, grain: Grain): boolean {
  for (const it of grain.dimensions) if (!agreeIn(it, a, b)) return false;
  return (
    a.quantity === b.quantity &&
    a.unit === b.unit &&
    softly(a.value, b.value) &&
    softly(a.currency, b.currency) &&
    softly(a.version, b.version) &&
    softly(a.content, b.content) &&
    near(a.occurredAt, b.occurredAt, grain.toleranceMilliseconds)
  );
}

/** No canonical text holds a line break, so that joined texts can not collide. */
export const cellOf = (line: LedgerLine, dimensions: readonly Dimension[]): string => {
  let text = line.flow;
  for (const it of dimensions) text += `\n${line[it]}`;
  return text;
};

/** The group of the second rule: a cell, counted in one unit and valued in one currency. */
export const groupOf = (
  line: LedgerLine,
  { dimensions, values }: Pick<Grain, 'dimensions' | 'values'>,
): string => `${cellOf(line, dimensions)}\n${line.unit}${values ? `\n${line.currency}` : ''}`;

/** All of the line but its names: who is told twice looks like this. */
export const fingerprint = (line: LedgerLine): string =>
  `${cellOf(line, DIMENSIONS)}\n${line.quantity}\n${line.unit}\n${line.occurredAt}`;

interface Span {
  quantity: bigint;
  value: bigint;
  first: string;
  last: string;
}

const units = (decimal: string): bigint => (decimal === '' ? 0n : decimalUnits(decimal));

function spanOf(lines: readonly LedgerLine[]): Span {
  const span: Span = { quantity: 0n, value: 0n, first: '', last: '' };
  for (const { quantity, value, occurredAt } of lines) {
    span.quantity += units(quantity);
    span.value += units(value);
    if (occurredAt === '') continue;
    if (span.first === '' || occurredAt < span.first) span.first = occurredAt;
    if (occurredAt > span.last) span.last = occurredAt;
  }
  return span;
}

/** Whether the lines of a group certainly agree in their sums. */
export function agreeBySum(left: readonly LedgerLine[], right: readonly LedgerLine[], grain: Grain): boolean {
  if (left.length === 0 || right.length === 0) return false;
  const [a, b] = [spanOf(left), spanOf(right)];
  return (
    a.quantity === b.quantity &&
    (!grain.values || a.value === b.value) &&
    near(a.first, b.first, grain.toleranceMilliseconds) &&
    near(a.last, b.last, grain.toleranceMilliseconds)
  );
}

/** The dimensions in force where these are told on both sides, and these by every line of a flow. */
export const dimensionsInForce = (
  plan: Plan,
  toldByBoth: (it: Dimension) => boolean,
  toldByEveryLine: (it: Dimension) => boolean,
): Dimension[] =>
  plan.groupBy.filter((it) => toldByBoth(it) && (!plan.whereKnown.includes(it) || toldByEveryLine(it)));
