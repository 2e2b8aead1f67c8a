import { byText } from '../core/field.js';
import type { GenealogyGraph } from './genealogy-graph.js';
import type { Followers } from './numbers.js';
import { type Lot, lotText } from './told.js';
import { type Violation, violation } from './violation.js';

/** The nodes one step on, or one step back. */
type Steps = (node: number) => number[];

/** X8: every knot of lots that are made of each other, told once; rework under one number is lawful. */
export function cyclesIn(graph: GenealogyGraph): Violation[] {
  const keeps = lawfulRework(graph);
  const left = tangled(graph, keeps);
  const isLeft = (node: number): boolean => left[node] === 1;
  const onward = stepsAlong(graph.forward, (from, to) => isLeft(to) && !keeps(from, to));
  const back = stepsAlong(graph.backward, (to, from) => isLeft(from) && !keeps(from, to));
  const found: Violation[] = [];
  const named = lotsLeft(graph, left);
  const seen = new Set<number>();
  for (const start of named) {
    if (seen.has(start)) continue;
    const before = reached(start, back);
    const knot = new Set([...reached(start, onward).keys()].filter((it) => before.has(it)));
    for (const it of knot) seen.add(it);
    if (knot.size > 1) found.push(knotViolation(graph, start, knot, onward));
  }
  return found;
}

const lotsLeft = (graph: GenealogyGraph, left: Uint8Array): number[] => {
  const nodes: number[] = [];
  for (let node = 0; node < graph.lotCount; node++) if (left[node] === 1) nodes.push(node);
  return nodes.sort((a, b) => byText(lotText(graph.lot(a)), lotText(graph.lot(b))));
};

const nodesOf = ({ first, nodes }: Followers, node: number): Uint32Array =>
  nodes.subarray(first[node], first[node + 1]);

const stepsAlong =
  (direction: Followers, isUsed: (node: number, other: number) => boolean): Steps =>
  (node) =>
    [...nodesOf(direction, node)].filter((it) => isUsed(node, it));

/** Whether this step gives a lot out of rework under the number under which it went in. */
function lawfulRework({ forward, backward, lotCount, tellings }: GenealogyGraph) {
  const same = new Map<number, Set<number>>();
  for (const [group, order] of tellings.orderOf) {
    if (!tellings.rework.has(order)) continue;
    const into = new Set(nodesOf(backward, lotCount + group));
    const out = [...nodesOf(forward, lotCount + group)].filter((it) => into.has(it));
    same.set(lotCount + group, new Set(out));
  }
  return (from: number, to: number): boolean => same.get(from)?.has(to) === true;
}

/** What is left when nodes that nothing leads to, or that lead nowhere, are taken away again and again. */
function tangled(graph: GenealogyGraph, keeps: (from: number, to: number) => boolean): Uint8Array {
  const { forward, backward } = graph;
  const size = forward.first.length - 1;
  const left = new Uint8Array(size).fill(1);
  const [ins, outs] = [new Uint32Array(size), new Uint32Array(size)];
  for (let from = 0; from < size; from++)
    for (const to of nodesOf(forward, from)) {
      if (keeps(from, to)) continue;
      outs[from] = (outs[from] as number) + 1;
      ins[to] = (ins[to] as number) + 1;
    }
  const free: number[] = [];
  const release = (counts: Uint32Array, node: number): void => {
    counts[node] = (counts[node] as number) - 1;
    if (counts[node] === 0 && left[node] === 1) free.push(node);
  };
  for (let node = 0; node < size; node++) if (ins[node] === 0 || outs[node] === 0) free.push(node);
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    if (left[node] === 0) continue;
    left[node] = 0;
    for (const to of nodesOf(forward, node)) if (!keeps(node, to)) release(ins, to);
    for (const from of nodesOf(backward, node)) if (!keeps(from, node)) release(outs, from);
  }
  return left;
}

/** Every node that steps lead to, with the one before it. */
function reached(start: number, steps: Steps): Map<number, number> {
  const by = new Map([[start, start]]);
  for (const node of by.keys()) for (const next of steps(node)) if (!by.has(next)) by.set(next, node);
  return by;
}

function knotViolation(
  graph: GenealogyGraph,
  start: number,
  knot: ReadonlySet<number>,
  onward: Steps,
): Violation {
  const { tellings, counts, lotCount } = graph;
  const keys = new Set<string>();
  for (let row = 0; row < counts.length; row++)
    if (counts[row] === 1 && knot.has(tellings.lot.at(row)) && knot.has(lotCount + tellings.group.at(row)))
      keys.add(tellings.keys.text(tellings.fact.at(row)));
  const path = wayRound(start, (node) => onward(node).filter((it) => knot.has(it)))
    .filter((it) => it < lotCount)
    .map((it) => graph.lot(it));
  const { itemId, lotNumber } = path[0] as Lot;
  const found = path.map(lotText).join(' → ');
  const wanted = 'a lot that is not its own ancestor, or an order of kind rework';
  return violation('X8', 'broken', { itemId, lotNumber }, found, wanted, [...keys], path);
}

/** The shortest way from a node back to itself. */
function wayRound(start: number, steps: Steps): number[] {
  const by = reached(start, steps);
  const last = [...by.keys()].find((node) => steps(node).includes(start)) as number;
  const way = [start];
  for (let node = last; node !== start; node = by.get(node) as number) way.push(node);
  return [...way, start].reverse();
}
