import { byText } from '../../core/field.js';
import { type Fraction, minus, plus, ZERO } from '../../core/fraction.js';
import { remembered } from '../../core/remembered.js';
import {
  type Column,
  DIMENSIONS,
  type Dimension,
  type LedgerLine,
  type Side,
  type Sides,
} from '../ledger/line.js';
import { lineText } from '../ledger/line-digest.js';

/** A line with its amount in the unit of its item. */
export interface Counted {
  readonly line: LedgerLine;
  readonly amount: Fraction;
  /** Empty where nothing is counted. */
  readonly unit: string;
}

/** Lines of both sides, or of one, that do not agree and wait for their class. */
export interface Candidate extends Sides<readonly Counted[]> {
  readonly flow: string;
  /** The dimensions in force in this flow. */
  readonly dimensions: readonly Dimension[];
  /** The unit that all its amounts have in common; undefined when they have none. */
  readonly unit: string | undefined;
  /** Left minus right; zero without a common unit. */
  readonly delta: Fraction;
  /** In what the two sides contradict each other; empty where one side says nothing at all. */
  readonly differs: ReadonlySet<Column>;
}

export const total = (lines: readonly Counted[]): Fraction =>
  lines.reduce((sum, it) => plus(sum, it.amount), ZERO);

/** What stands against each other, in the fixed order of lines, with its difference. */
export function candidateOf(
  lines: Sides<readonly Counted[]>,
  dimensions: readonly Dimension[],
  differs: ReadonlySet<Column> = new Set(),
): Candidate {
  const [left, right] = [lines.left.toSorted(lineOrder), lines.right.toSorted(lineOrder)];
  const all = [...left, ...right];
  const [first] = all;
  if (!first) throw new TypeError('a candidate has lines');
  const unit = all.every((it) => it.unit === first.unit) ? first.unit : undefined;
  const delta = unit === undefined ? ZERO : minus(total(left), total(right));
  return { flow: first.line.flow, dimensions, unit, left, right, delta, differs };
}

/** The line that stands for the candidate when something is said of it. */
export function anyLine({ left, right }: Candidate): LedgerLine {
  const first = left[0] ?? right[0];
  if (!first) throw new TypeError('a candidate has lines');
  return first.line;
}

/** The one side that tells it; undefined when both do. */
export const onlySide = ({ left, right }: Candidate): Side | undefined =>
  right.length === 0 ? 'left' : left.length === 0 ? 'right' : undefined;

/** The line of a candidate that is one line of one side; undefined for any other. */
export function soleLine(it: Candidate): { readonly side: Side; readonly counted: Counted } | undefined {
  const side = onlySide(it);
  const [counted, more] = side ? it[side] : [];
  return side && counted && !more ? { side, counted } : undefined;
}

type Told = Readonly<Record<Dimension, string>>;

/** Classes ask for it again and again. */
const known = new WeakMap<Candidate, Told>();

/** What a candidate tells in each dimension: under one key, one side may leave it out. */
const toldIn = ({ left, right }: Candidate): Told => {
  const lines = [...left, ...right].map((it) => it.line);
  const first = (dimension: Dimension): string => lines.find((it) => it[dimension] !== '')?.[dimension] ?? '';
  return Object.fromEntries(DIMENSIONS.map((it) => [it, first(it)])) as Told;
};

/** What a candidate tells in a dimension. */
export const toldOf = (it: Candidate, dimension: Dimension): string =>
  remembered(known, it, toldIn)[dimension];

/** The cell of a candidate. */
export const cellOfCandidate = (it: Candidate): string =>
  [it.flow, ...it.dimensions.map((one) => toldOf(it, one))].join('\n');

/** The fixed order of lines: by what they say, whatever the order in which they came. */
export const lineOrder = (a: Counted, b: Counted): number =>
  byText(a.line.occurredAt, b.line.occurredAt) || byText(lineText(a.line), lineText(b.line));

const orderText = (it: Candidate): string =>
  `${cellOfCandidate(it)}\n${it.unit ?? ''}\n${lineText(anyLine(it))}`;

/** Candidates in their fixed order. */
export const inOrder = (candidates: readonly Candidate[]): Candidate[] =>
  candidates
    .map((it) => [orderText(it), it] as const)
    .sort(([a], [b]) => byText(a, b))
    .map(([, it]) => it);
