import { counts, linesOf, type Run } from './run.js';
import { type Bounds, type Confidence, wilson } from './wilson.js';

/** How well the lines of one flow agree, over the days of the window. */
export interface FlowScore {
  readonly flow: string;
  /** Lines of the fuller side, all days. */
  readonly lines: number;
  readonly agreed: number;
  /** Lines in breaks without a cause. */
  readonly unexplained: number;
  /** Both sides have told something. */
  readonly seen: boolean;
}

/** The score of every flow, by name. */
export function flowScores(days: readonly Run[]): FlowScore[] {
  const scores = new Map<string, Tally>();
  const tallyOf = (flow: string): Tally => {
    const known = scores.get(flow) ?? { lines: 0, failed: 0, unexplained: 0, left: false, right: false };
    scores.set(flow, known);
    return known;
  };
  for (const { outcome } of days) {
    for (const { flow, left, right } of outcome.flows) {
      const tally = tallyOf(flow);
      tally.lines += Math.max(left.lines, right.lines);
      tally.left ||= left.lines > 0;
      tally.right ||= right.lines > 0;
    }
    for (const it of outcome.breaks.filter(counts)) {
      const tally = tallyOf(it.flow);
      tally.failed += linesOf(it);
      if (it.code === 'UNEXPLAINED') tally.unexplained += linesOf(it);
    }
  }
  return [...scores]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([flow, { lines, failed, unexplained, left, right }]) => ({
      flow,
      lines,
      // Lines that several breaks speak of fail once for each: the rate is never flattered.
      agreed: Math.max(0, lines - failed),
      unexplained,
      seen: left && right,
    }));
}

interface Tally {
  lines: number;
  failed: number;
  unexplained: number;
  left: boolean;
  right: boolean;
}

/** A match rate with its bounds, as decimals of six digits: the lower is rounded down, the upper up. */
export interface Rate {
  readonly rate: string;
  readonly lower: string;
  readonly upper: string;
  readonly confidence: Confidence;
}

export function rateOf({ agreed, lines }: FlowScore, confidence: Confidence): Rate {
  const { lower, upper }: Bounds = wilson(agreed, lines, confidence);
  return {
    // Whole numbers divide exactly: 57 of 100 are not a millionth less.
    rate: lines === 0 ? '0.000000' : decimal((BigInt(agreed) * 1_000_000n) / BigInt(lines)),
    lower: digits(Math.floor, lower),
    upper: digits(Math.ceil, upper),
    confidence,
  };
}

const digits = (round: (value: number) => number, share: number): string =>
  decimal(BigInt(round(share * 1e6)));

const decimal = (millionths: bigint): string =>
  `${millionths / 1_000_000n}.${String(millionths % 1_000_000n).padStart(6, '0')}`;
