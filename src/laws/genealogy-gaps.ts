import type { GenealogyGraph } from './genealogy-graph.js';
import { ROLE } from './tellings.js';
import { type Lot, lotText } from './told.js';

/** Why the history of a lot does not go back to where everything came from outside. */
export const GAPS = {
  NOT_TOLD: 'No document says where this lot comes from.',
  NO_INPUT: 'It came out of a group into which nothing went.',
  NO_GROUP: 'It was used up or made without a genealogy group, so nothing is tied to it.',
} as const;

/** The kind of a gap. */
export type GapCode = keyof typeof GAPS;

/** One place where the genealogy is incomplete. */
export interface Gap {
  readonly code: GapCode;
  readonly lot: Lot;
  /** The facts that show it, sorted. */
  readonly keys: readonly string[];
}

/** What the tellings of each lot say, as bits. */
const CAME_OUT = 1;
const ARRIVED = 2;
const WITHOUT_GROUP = 4;
const WENT_IN = 8;

/** The gaps of every lot, worked out once for a graph. */
export interface Completeness {
  /** Why this lot's own history has a gap; undefined where it has none. */
  gapOf(node: number): GapCode | undefined;
  /** All gaps, in the order of the lots' names, with the facts that show them. */
  gaps(): Gap[];
}

/** Looks at every lot for where its history begins. */
export function completenessOf(graph: GenealogyGraph): Completeness {
  const said = saidOf(graph);
  const gapOf = (node: number): GapCode | undefined => {
    const bits = said[node] as number;
    if (bits & WITHOUT_GROUP) return 'NO_GROUP';
    if (bits & CAME_OUT) return hasEmptyGroup(graph, node) ? 'NO_INPUT' : undefined;
    return bits & ARRIVED ? undefined : 'NOT_TOLD';
  };
  return { gapOf, gaps: () => gapsOf(graph, gapOf) };
}

function saidOf({ tellings, counts, lotCount }: GenealogyGraph): Uint8Array {
  const said = new Uint8Array(lotCount);
  for (let row = 0; row < counts.length; row++) {
    if (counts[row] === 0) continue;
    const [lot, role] = [tellings.lot.at(row), tellings.role.at(row)];
    const tied = role === ROLE.goesIn || role === ROLE.comesOut;
    const bit = tied ? (role === ROLE.comesOut ? CAME_OUT : WENT_IN) : role === ROLE.arrives ? ARRIVED : 0;
    said[lot] = (said[lot] as number) | bit | (tied && tellings.group.at(row) === 0 ? WITHOUT_GROUP : 0);
  }
  return said;
}

function hasEmptyGroup({ backward }: GenealogyGraph, node: number): boolean {
  const last = backward.first[node + 1] as number;
  for (let i = backward.first[node] as number; i < last; i++) {
    const group = backward.nodes[i] as number;
    if (backward.first[group] === backward.first[group + 1]) return true;
  }
  return false;
}

function gapsOf(graph: GenealogyGraph, gapOf: (node: number) => GapCode | undefined): Gap[] {
  const found = new Map<number, { readonly code: GapCode; readonly keys: Set<string> }>();
  const { tellings, counts } = graph;
  for (let row = 0; row < counts.length; row++) {
    const lot = tellings.lot.at(row);
    const code = counts[row] === 1 ? gapOf(lot) : undefined;
    if (code === undefined) continue;
    const gap = found.get(lot) ?? { code, keys: new Set() };
    found.set(lot, gap);
    const key = tellings.keys.text(tellings.fact.at(row));
    if (key !== '') gap.keys.add(key);
  }
  return [...found]
    .map(([node, { code, keys }]) => ({ code, lot: graph.lot(node), keys: [...keys].sort() }))
    .sort((a, b) => (lotText(a.lot) < lotText(b.lot) ? -1 : 1));
}
