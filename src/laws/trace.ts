import { remembered } from '../core/remembered.js';
import type { GenealogyGraph } from './genealogy-graph.js';
import type { Followers } from './numbers.js';
import type { Lot } from './told.js';

/** A lot that a trace reached: how many steps away, and the lot by which it was reached. */
export interface TracedLot extends Lot {
  readonly level: number;
  /** Absent for the lot where the trace began. */
  readonly by?: Lot;
  /** The group that ties it to that lot, as the documents name it. */
  readonly group?: string;
}

/** A walk over the graph: the nodes in the order reached, and by which node each was reached. */
export interface Walk {
  readonly nodes: Uint32Array;
  readonly by: Uint32Array;
  readonly level: Uint32Array;
}

const NOWHERE = 0xffffffff;

/** Walks level by level from some lots; every node is visited once, so a cycle is not followed. */
export function walk(graph: GenealogyGraph, { first, nodes }: Followers, from: readonly number[]): Walk {
  const size = first.length - 1;
  const reached = new Uint32Array(size);
  const by = new Uint32Array(size).fill(NOWHERE);
  const level = new Uint32Array(size);
  const seen = new Uint8Array(size);
  let end = 0;
  for (const node of from) {
    if (seen[node]) continue;
    seen[node] = 1;
    reached[end++] = node;
  }
  for (let at = 0; at < end; at++) {
    const node = reached[at] as number;
    const step = node < graph.lotCount ? 0 : 1;
    const last = first[node + 1] as number;
    for (let i = first[node] as number; i < last; i++) {
      const next = nodes[i] as number;
      if (seen[next]) continue;
      seen[next] = 1;
      by[next] = node;
      level[next] = (level[node] as number) + step;
      reached[end++] = next;
    }
  }
  return { nodes: reached.subarray(0, end), by, level };
}

/** The lots from where the walk began to this node, both included. */
export function pathTo(graph: GenealogyGraph, { by }: Walk, node: number): Lot[] {
  const path: Lot[] = [];
  for (let at = node; at !== NOWHERE; at = by[at] as number)
    if (at < graph.lotCount) path.push(graph.lot(at));
  return path.reverse();
}

function trace(graph: GenealogyGraph, lot: Lot, direction: Followers): TracedLot[] {
  const start = graph.find(lot);
  if (start === undefined) return [];
  const found = walk(graph, direction, [start]);
  const traced: TracedLot[] = [];
  for (const node of found.nodes) {
    if (node >= graph.lotCount) continue;
    const level = found.level[node] as number;
    const group = found.by[node] as number;
    if (group === NOWHERE) traced.push({ ...graph.lot(node), level });
    else
      traced.push({
        ...graph.lot(node),
        level,
        by: graph.lot(found.by[group] as number),
        group: groupText(graph, group),
      });
  }
  return traced;
}

/** The group as the documents name it; empty where lots were split or merged. */
const groupText = ({ tellings, lotCount }: GenealogyGraph, node: number): string => {
  const name = tellings.groups.text(node - lotCount);
  return name.startsWith('\n') ? '' : name.slice(name.indexOf('\n') + 1);
};

/**
 * Where a lot went: the lot itself, then everything made of it, nearest first. Empty when no document names
 * the lot.
 * @example traceForward(graph, { itemId: 'TUBE', lotNumber: 'H1' }).length //=> 2
 */
export const traceForward = (graph: GenealogyGraph, lot: Lot): TracedLot[] =>
  trace(graph, lot, graph.forward);

/** What a lot was made of: the lot itself, then everything that went into it, nearest first. */
export const traceBackward = (graph: GenealogyGraph, lot: Lot): TracedLot[] =>
  trace(graph, lot, graph.backward);

/** One lot that goes into a group, or comes out of it. */
export interface Tie {
  readonly lot: Lot;
  readonly group: string;
  readonly role: 'goesIn' | 'comesOut';
}

/** Everything that ties some lots together, for a drawing: groups that touch at least two of them. */
export function tiesAmong(graph: GenealogyGraph, lots: readonly Lot[]): Tie[] {
  const nodes = lots.map((it) => graph.find(it)).filter((it) => it !== undefined);
  const ends = new Map<number, { into: number[]; out: number[] }>();
  const collect = ({ first, nodes: groups }: Followers, side: 'into' | 'out'): void => {
    for (const node of nodes)
      for (let i = first[node] as number; i < (first[node + 1] as number); i++)
        remembered(ends, groups[i] as number, () => ({ into: [], out: [] }))[side].push(node);
  };
  collect(graph.forward, 'into');
  collect(graph.backward, 'out');
  return [...ends]
    .filter(([, { into, out }]) => into.length > 0 && out.length > 0)
    .flatMap(([node, { into, out }]) => {
      const group = groupText(graph, node);
      const tie = (lot: number, role: Tie['role']): Tie => ({ lot: graph.lot(lot), group, role });
      return [
        ...[...new Set(into)].map((it) => tie(it, 'goesIn')),
        ...[...new Set(out)].map((it) => tie(it, 'comesOut')),
      ];
    });
}
