/**
 * 100,000 lots tied by 1,000,000 edges, ten levels deep: a full trace forward and backward from one lot.
 * Named peer: the same walk over maps of texts, measured in the same run.
 */

import type { EventContract } from '../src/core/contract.js';
import { createGenealogy, lotText, traceBackward, traceForward } from '../src/laws/index.js';
import { ConsumedV1 } from '../src/printed/material/consumed.v1.js';
import { FinishedGoodsReceivedV1 } from '../src/printed/material/finished-goods-received.v1.js';

const LOTS = Number(process.argv[2] ?? 100_000);
const EDGES_OF_LOT = 10;
const LEVELS = 10;
const WIDTH = LOTS / LEVELS;

const stepNo = (contract: EventContract, lot: number, group: number, i: number) => ({
  contract,
  event: {
    idempotencykey: `k1-${i.toString(16).padStart(64, '0')}`,
    time: '2026-03-10T06:00:00.000Z',
    plantid: 'NW-01',
    data: {
      plantId: 'NW-01',
      workOrderId: `WO-${group}`,
      itemId: `ITEM-${lot % 50}`,
      lotNumber: `LOT-${lot}`,
      quantity: { value: '1', unit: 'C62' },
      genealogyGroupId: `G-${group}`,
    },
  },
});

/** Lot n of a level is made of nine lots of the level before, spread so that all come to hang together. */
function* story() {
  let i = 0;
  for (let lot = WIDTH; lot < LOTS; lot++) {
    yield stepNo(FinishedGoodsReceivedV1, lot, lot, i++);
    const before = Math.floor(lot / WIDTH - 1) * WIDTH;
    for (let k = 0; k < EDGES_OF_LOT; k++)
      yield stepNo(ConsumedV1, before + ((lot * 7 + k * 131) % WIDTH), lot, i++);
  }
}

function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const started = performance.now();
  const value = work();
  return { ms: performance.now() - started, value };
}

const built = timed(() => {
  const builder = createGenealogy();
  for (const told of story()) builder.add(told);
  return builder.graph();
});
const graph = built.value;
const first = { itemId: 'ITEM-0', lotNumber: 'LOT-0' };
const last = { itemId: `ITEM-${(LOTS - 1) % 50}`, lotNumber: `LOT-${LOTS - 1}` };
const forward = timed(() => traceForward(graph, first));
const backward = timed(() => traceBackward(graph, last));

const memory = Math.round(process.memoryUsage().rss / 2 ** 20);

/** The followers of every lot by their texts, and through which group. */
const byText = new Map<string, Map<string, string>>();
const textOf = (node: number): string => lotText(graph.lot(node));
for (let node = 0; node < graph.lotCount; node++) {
  const followers = new Map<string, string>();
  const { first: at, nodes } = graph.forward;
  for (let i = at[node] as number; i < (at[node + 1] as number); i++) {
    const group = nodes[i] as number;
    for (let k = at[group] as number; k < (at[group + 1] as number); k++)
      followers.set(textOf(nodes[k] as number), String(group));
  }
  byText.set(textOf(node), followers);
}
const peer = timed(() => {
  const seen = new Map([[lotText(first), { level: 0, by: '', group: '' }]]);
  for (const [lot, { level }] of seen)
    for (const [next, group] of byText.get(lot) ?? [])
      if (!seen.has(next)) seen.set(next, { level: level + 1, by: lot, group });
  return seen.size;
});
if (peer.value !== forward.value.length) throw new Error(`the peer reaches ${peer.value} lots`);

const line = (what: string, ms: number): string => `${what.padEnd(44)} ${ms.toFixed(0).padStart(7)} ms`;
process.stdout.write(
  [
    `trace: ${graph.lotCount} lots, ${graph.edgeCount} edges, ${memory} MB in all`,
    line('build the graph from documents', built.ms),
    line(`forward from ${lotText(first)}: ${forward.value.length} lots`, forward.ms),
    line(`backward from ${lotText(last)}: ${backward.value.length} lots`, backward.ms),
    `${line('peer: the forward walk over maps of texts', peer.ms)}  ratio ${(peer.ms / forward.ms).toFixed(1)}`,
    '',
  ].join('\n'),
);
