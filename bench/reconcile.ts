/**
 * Two ledgers of 100,000 consumptions each, 0.8 % differing, compared in memory. Named peer: the bare join,
 * two maps from group to summed quantity and no explanation, measured in the same run.
 */
import { createHash } from 'node:crypto';
import { decimalUnits } from '../src/core/decimal.js';
import { ConsumedV1 } from '../src/printed/material/consumed.v1.js';
import { type Fact, reconcileFacts } from '../src/reconcile/index.js';
import type { CloudEvent } from '../src/wire/cloud-event.js';

const COUNT = Number(process.argv[2] ?? 100_000);
const ROUNDS = 7;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Events as a reader would answer them; their hashes are of the right form, which is all the comparison asks.
 */
const factNo = (system: string, i: number, value: string): Fact => {
  const time = new Date(Date.UTC(2026, 2, 10) + i * 1000).toISOString();
  const data = {
    plantId: 'NW-01',
    businessRef: { system, id: `C-${i}` },
    workOrderId: `WO-${i >> 4}`,
    itemId: `ITEM-${i % 5}`,
    lotNumber: `LOT-${i % 3}`,
    quantity: { value, unit: 'MTR' },
    occurredAt: time,
    from: { plantId: 'NW-01', locationId: 'WH-STOCK' },
  };
  const event = {
    id: String(i),
    source: `https://example.test/plants/NW-01/systems/${system}`,
    type: 'org.w3id.mfg.material.consumed.v1',
    time,
    recordedtime: time,
    plantid: 'NW-01',
    idempotencykey: `k1-${hash(`${system}${i}`)}`,
    contenthash: `sha256-${hash(`${system}${i}${value}`)}`,
    data,
  };
  return { contract: ConsumedV1, event: event as unknown as CloudEvent };
};

const left = Array.from({ length: COUNT }, (_, i) => factNo('mes-1', i, `${i % 97}.5`));
const right = left.map((_, i) => factNo('odoo', i, i % 125 === 0 ? `${i % 97}.75` : `${i % 97}.5`));

function bareJoin(): number {
  const sums = new Map<string, bigint>();
  for (const [facts, sign] of [
    [left, 1n],
    [right, -1n],
  ] as const) {
    for (const { event } of facts) {
      const data = event.data as {
        workOrderId: string;
        itemId: string;
        lotNumber: string;
        quantity: { value: string };
      };
      const key = `${data.workOrderId}\n${data.itemId}\n${data.lotNumber}`;
      sums.set(key, (sums.get(key) ?? 0n) + sign * decimalUnits(data.quantity.value));
    }
  }
  return [...sums.values()].filter((it) => it !== 0n).length;
}

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

const ours: number[] = [];
const peer: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  peer.push(await timed(bareJoin));
  ours.push(await timed(() => reconcileFacts(left, right)));
}
const { breaks } = await reconcileFacts(left, right);
console.log(`facts a side       ${COUNT}`);
console.log(`breaks             ${breaks.length}`);
console.log(`bare join          ${median(peer).toFixed(0)} ms`);
console.log(`reconcileFacts     ${median(ours).toFixed(0)} ms`);
console.log(`ratio              ${(median(ours) / median(peer)).toFixed(1)}`);
