import { toleranceOf } from '../engines/rules.js';
import type { Dimension, LedgerLine, Sides } from '../ledger/line.js';
import type { Residue } from '../residue.js';
import { type Candidate, type Counted, inOrder } from './candidate.js';
import { joinSplits } from './join-splits.js';
import { matchCells, type Sink } from './match-cells.js';
import { matchKeys } from './match-keys.js';
import { matchMoments } from './match-moments.js';
import { matchByRules } from './match-rules.js';
import type { Ground } from './scene.js';
import { type Tellings, tellingsOf } from './tellings.js';

/** What is left to explain, in its fixed order, and what turned out to agree after all. */
export interface Sorted {
  readonly open: readonly Candidate[];
  readonly settled: Sides<readonly LedgerLine[]>;
  readonly tellings: Sides<Tellings>;
}

/** Matches what the engine could not settle: units are converted, amounts paired, splits joined. */
export function candidatesOf({ unsettled, inForce }: Residue, ground: Ground): Sorted {
  const tellings = { left: tellingsOf(unsettled.left), right: tellingsOf(unsettled.right) };
  const settled = { left: [] as LedgerLine[], right: [] as LedgerLine[] };
  const found: Candidate[] = [];
  const sides = sidesOf(tellings, ground);
  const rightLines = new Set(sides.right.map((it) => it.line));
  const settle = (lines: readonly Counted[]): void => {
    for (const { line } of lines) settled[rightLines.has(line) ? 'right' : 'left'].push(line);
  };
  const sink: Sink = {
    toleranceMilliseconds: toleranceOf(ground.policy),
    contradictions: ground.contradictions,
    settle,
    open: (it) => void found.push(it),
  };
  const dimensionsOf = (flow: string): readonly Dimension[] => inForce[flow] ?? [];
  const parted = matchMoments(sides, dimensionsOf, sink);
  matchCells(matchKeys(parted, dimensionsOf, sink), dimensionsOf, sink);
  const joined = joinSplits(found);
  const ruled = matchByRules(joined.open, ground.policy.match);
  for (const it of [...joined.settled, ...ruled.settled]) settle([...it.left, ...it.right]);
  return { open: inOrder(ruled.open), settled, tellings };
}

const sidesOf = (tellings: Sides<Tellings>, ground: Ground): Sides<Counted[]> => ({
  left: tellings.left.counting.map(ground.count),
  right: tellings.right.counting.map(ground.count),
});
