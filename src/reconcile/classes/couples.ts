import { absolute, type Fraction, mapKey, plus, ZERO } from '../../core/fraction.js';
import { remembered } from '../../core/remembered.js';
import { anyLine, type Candidate, cellOfCandidate } from '../classify/candidate.js';
import { DIMENSIONS, type Dimension, type LedgerLine } from '../ledger/line.js';

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

/** Whether a candidate is a cell that does not add up. */
const isGap = (it: Candidate): boolean =>
  it.unit !== undefined && it.delta.n !== 0n && [...it.differs].every((column) => column === 'quantity');

const alone = (it: Candidate): Bundle => ({ members: [it], line: anyLine(it), delta: it.delta });

/** The place of a bundle with some dimensions left out: bundles of one place may explain each other. */
function placeWithout({ members: [it], line }: Bundle, without: readonly Dimension[]): string {
  const rest = DIMENSIONS.filter((one) => it.dimensions.includes(one) && !without.includes(one));
  return [line.flow, it.unit, ...rest.map((one) => line[one])].join('\n');
}

/** The cells that do not add up, each with all its candidates. */
export function gapsByCell(open: readonly Candidate[]): Bundle[] {
  const cells = new Map<string, Bundle>();
  for (const it of open.filter(isGap)) {
    const cell = `${cellOfCandidate(it)}\n${it.unit}`;
    const known = cells.get(cell);
    cells.set(
      cell,
      known ? { ...known, members: [...known.members, it], delta: plus(known.delta, it.delta) } : alone(it),
    );
  }
  return [...cells.values()].filter((it) => it.delta.n !== 0n);
}

/** Bundles that agree in all dimensions but these. */
export function gapsByPlace(open: readonly Candidate[], without: readonly Dimension[]): Bundle[][] {
  const places = new Map<string, Bundle[]>();
  for (const it of gapsByCell(open)) remembered(places, placeWithout(it, without), () => []).push(it);
  return [...places.values()];
}

export const sumOf = (bundles: readonly Bundle[]): Fraction =>
  bundles.reduce((all, it) => plus(all, it.delta), ZERO);

/**
 * Cells that differ in these dimensions alone and whose differences cancel, line by line first and then whole
 * cells, each taken once.
 */
export function couplesOf(
  open: readonly Candidate[],
  without: readonly Dimension[],
  fits: (a: LedgerLine, b: LedgerLine) => boolean = () => true,
): Couple[] {
  const single = coupled(open.filter(isGap).map(alone), without, fits);
  const taken = new Set(single.flatMap((it) => [...it.surplus.members, ...it.deficit.members]));
  const whole = coupled(gapsByCell(open.filter((it) => !taken.has(it))), without, fits);
  return [...single, ...whole];
}

function coupled(
  gaps: readonly Bundle[],
  without: readonly Dimension[],
  fits: (a: LedgerLine, b: LedgerLine) => boolean,
): Couple[] {
  const deficits = new Map<string, Bundle[]>();
  const placeOf = (it: Bundle): string => `${placeWithout(it, without)}\n${mapKey(absolute(it.delta))}`;
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
