import { type Dimension, keyOf, type Side, type Sides } from '../ledger/line.js';
import { type Counted, candidateOf } from './candidate.js';
import { differencesOf } from './compare-pair.js';
import type { Sink } from './match-cells.js';

type InForce = (flow: string) => readonly Dimension[];

/** Compares the lines that both sides tell under one key; answers the others, side by side. */
export function matchKeys(lines: Sides<readonly Counted[]>, inForce: InForce, sink: Sink): Sides<Counted[]> {
  const partners = new Map<string, Counted>();
  for (const it of lines.right) if (it.line.key !== '') partners.set(keyOf(it.line), it);
  const paired = new Set<Counted>();
  for (const it of lines.left) {
    const partner = it.line.key === '' ? undefined : partners.get(keyOf(it.line));
    if (!partner) continue;
    paired.add(it).add(partner);
    const dimensions = inForce(it.line.flow);
    const differs = differencesOf(it, partner, dimensions, sink);
    if (differs.size === 0) sink.settle([it, partner]);
    else sink.open(candidateOf({ left: [it], right: [partner] }, dimensions, differs));
  }
  const rest = (side: Side): Counted[] => lines[side].filter((it) => !paired.has(it));
  return { left: rest('left'), right: rest('right') };
}
