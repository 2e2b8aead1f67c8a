import { absolute, type Fraction, mapKey, plus, ZERO } from '../../core/fraction.js';
import { remembered } from '../../core/remembered.js';
import { moneyOf } from '../breaks/amounts.js';
import { anyLine, type Candidate, cellOfCandidate } from '../classify/candidate.js';
import { type Column, DIMENSIONS, type Dimension, type LedgerLine } from '../ledger/line.js';

/** Candidates of one cell, and what they are apart by together. */
export interface Bundle {
  readonly members: readonly [Candidate, ...Candidate[]];
  readonly line: LedgerLine;
  readonly delta: Fraction;
}

/** Two bundles that explain each other: too much in one cell, just as much too little in another. */
export interface Couple {
  readonly surplus: Bundle;
  readonly deficit: Bundle;
}

/** What may differ beside the dimension that explains it: how much, and what follows from it. */
const PARTS: ReadonlySet<Column> = new Set(['quantity', 'value', 'content', 'occurredAt', 'version']);

/** What a candidate is apart by: its amount, or its lines where nothing is counted. */
export const weightOf = ({ unit, delta, left, right }: Candidate): Fraction =>
  unit === '' ? { n: BigInt(left.length - right.length), d: 1n } : delta;

/** Whether a candidate has a common unit and contradicts itself in these dimensions at most. */
export const mayExplain = (it: Candidate, dimensions: readonly Dimension[]): boolean =>
  it.unit !== undefined &&
  [...it.differs].every((column) => PARTS.has(column) || dimensions.some((one) => one === column));

const isGap = (it: Candidate): boolean => mayExplain(it, []) && weightOf(it).n !== 0n;

const alone = (it: Candidate): Bundle => ({ members: [it], line: anyLine(it), delta: weightOf(it) });

/** The place of a candidate with some dimensions left out: those of one place may explain each other. */
export function placeWithout(it: Candidate, without: readonly Dimension[]): string {
  const line = anyLine(it);
  const rest = DIMENSIONS.filter((one) => it.dimensions.includes(one) && !without.includes(one));
  const money = it.unit === '' ? (moneyOf([line])?.amount ?? '') : '';
  return [line.flow, it.unit, money, ...rest.map((one) => line[one])].join('\n');
}

export const sumOf = (candidates: readonly Candidate[]): Fraction =>
  candidates.map(weightOf).reduce(plus, ZERO);

/**
 * Cells that differ in these dimensions alone and whose differences cancel, line by line first and then whole
 * cells, each taken once.
 */
export function couplesOf(
  open: readonly Candidate[],
  without: readonly Dimension[],
  fits: (a: LedgerLine, b: LedgerLine) => boolean = () => true,
): Couple[] {
  const gaps = open.filter(isGap);
  const single = coupled(gaps.map(alone), without, fits);
  const taken = new Set(single.flatMap((it) => [...it.surplus.members, ...it.deficit.members]));
  return [...single, ...coupled(byCell(gaps.filter((it) => !taken.has(it))), without, fits)];
}

function byCell(gaps: readonly Candidate[]): Bundle[] {
  const cells = new Map<string, Bundle>();
  for (const it of gaps) {
    const cell = `${cellOfCandidate(it)}\n${it.unit}`;
    const known = cells.get(cell);
    const delta = known && plus(known.delta, weightOf(it));
    cells.set(cell, known && delta ? { ...known, members: [...known.members, it], delta } : alone(it));
  }
  return [...cells.values()].filter((it) => it.delta.n !== 0n);
}

function coupled(
  gaps: readonly Bundle[],
  without: readonly Dimension[],
  fits: (a: LedgerLine, b: LedgerLine) => boolean,
): Couple[] {
  const deficits = new Map<string, Bundle[]>();
  const placeOf = ({ members: [it], delta }: Bundle): string =>
    `${placeWithout(it, without)}\n${mapKey(absolute(delta))}`;
  for (const it of gaps) if (it.delta.n < 0n) remembered(deficits, placeOf(it), () => []).push(it);
  const couples: Couple[] = [];
  for (const surplus of gaps.filter((it) => it.delta.n > 0n)) {
    const others = deficits.get(placeOf(surplus)) ?? [];
    const at = others.findIndex(
      (it) => isOtherCell(surplus.line, it.line, without) && fits(surplus.line, it.line),
    );
    const [deficit] = at < 0 ? [] : others.splice(at, 1);
    if (deficit) couples.push({ surplus, deficit });
  }
  return couples;
}

const isOtherCell = (a: LedgerLine, b: LedgerLine, without: readonly Dimension[]): boolean =>
  without.some((it) => a[it] !== b[it]);
