/**
 * From move lines of Odoo to identified events: 100,000 consumptions, against a mapping of the same fields
 * written by hand for one plant, which decodes nothing, checks nothing of Odoo and never fails. Both seal.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ConsumedV1, decimalFromNumber, seal } from '../src/index.js';
import { answersOf, fromOdoo } from '../src/odoo/index.js';
import { median } from './interleaved.js';

const COUNT = Number(process.argv[2] ?? 100_000);
const ROUNDS = 5;
const PLANT = join(import.meta.dirname, '../examples/northwind');
const read = (...path: string[]) => JSON.parse(readFileSync(join(PLANT, ...path), 'utf8'));
const site = read('site-18.0.json');
const version = '18.0';
const recordedAt = '2026-11-21T06:00:00.000Z';

type Raw = Record<string, unknown> & { readonly id: number };
const tables: Record<string, Raw[]> = {};
for (const file of readdirSync(join(PLANT, 'odoo-18.0'))) {
  const { model, records } = read('odoo-18.0', file) as { model: string; records: Raw[] };
  tables[model] = records;
}

const used: Raw[] = [];
for await (const it of fromOdoo(answersOf(tables), { version, site, recordedAt })) {
  if (it.outcome !== 'mapped' || it.record.model !== 'stock.move.line') continue;
  if (it.documents.some(({ contract }) => contract === ConsumedV1))
    used.push(tables['stock.move.line']?.find(({ id }) => id === it.record.id) as Raw);
}
const lines = Array.from({ length: COUNT }, (_, i) => ({
  ...(used[i % used.length] as Raw),
  id: 1_000_000 + i,
}));
const answers = answersOf({ ...tables, 'stock.move.line': lines });

async function byMaps(): Promise<Set<string>> {
  const keys = new Set<string>();
  for await (const it of fromOdoo(answers, { version, site, recordedAt })) {
    if (it.outcome === 'rejected') throw new Error(JSON.stringify(it.issues));
    if (it.outcome === 'mapped' && it.record.model === 'stock.move.line')
      for (const { document } of it.documents)
        keys.add((document as { idempotencykey: string }).idempotencykey);
  }
  return keys;
}

const byId = <T extends { readonly odooId?: number }>(rows: readonly T[]) =>
  new Map(rows.map((it) => [it.odooId, it]));
const [items, units, places, steps] = [site.items, site.units, site.locations, site.operations].map(byId) as [
  Map<unknown, { code: string }>,
  Map<unknown, { code: string }>,
  Map<unknown, { code: string; stockStatus: string }>,
  Map<unknown, { code: string }>,
];
const moves = new Map((tables['stock.move'] ?? []).map((it) => [it.id, it]));
const lots = new Map((tables['stock.lot'] ?? []).map((it) => [it.id, it]));
const idOf = (value: unknown): number => (value as [number, string])[0];
const ours = (name: string): string => name.replaceAll('/', '-');

function byHand(): Set<string> {
  const keys = new Set<string>();
  for (const line of lines as Record<string, unknown>[]) {
    const move = moves.get(idOf(line.move_id)) as Raw;
    const order = ours((move.raw_material_production_id as [number, string])[1]);
    const place = places.get(idOf(line.location_id)) as { code: string; stockStatus: string };
    const ref = { system: 'odoo', objectType: 'stock.move.line', id: String(line.id) };
    const data = {
      plantId: 'NW-01',
      timeSource: 'application',
      sourceReferences: [ref],
      businessRef: ref,
      itemId: items.get(idOf(line.product_id))?.code,
      ...(line.lot_id ? { lotNumber: lots.get(idOf(line.lot_id))?.name } : {}),
      quantity: {
        value: decimalFromNumber(line.quantity as number),
        unit: units.get(idOf(line.product_uom_id))?.code,
      },
      occurredAt: `${(line.date as string).replace(' ', 'T')}.000Z`,
      workOrderId: order.replace(/-\d{3}$/, ''),
      genealogyGroupId: order,
      ...(move.operation_id ? { operationId: steps.get(idOf(move.operation_id))?.code } : {}),
      from: { plantId: 'NW-01', locationId: place.code },
      fromStatus: place.stockStatus,
    };
    const sealed = seal(ConsumedV1, data as never, {
      source: `https://${site.enterpriseHost}/plants/NW-01/systems/odoo`,
      recordedAt,
      utcOffset: '+01:00',
      processMode: 'parallel',
    });
    if (!sealed.ok) throw new Error(JSON.stringify(sealed.issues));
    keys.add(sealed.value.idempotencykey);
  }
  return keys;
}

const [mapped, written] = [await byMaps(), byHand()];
if (mapped.size !== COUNT || ![...mapped].every((it) => written.has(it)))
  throw new Error('both ways tell the same facts');

const times = { maps: [] as number[], hand: [] as number[] };
for (let round = 0; round < ROUNDS; round++) {
  let started = performance.now();
  await byMaps();
  times.maps.push(performance.now() - started);
  started = performance.now();
  byHand();
  times.hand.push(performance.now() - started);
}
const [maps, hand] = [median(times.maps), median(times.hand)];
console.log(`from Odoo, ${COUNT} move lines to identified events (time, written by hand = 1.00)`);
console.log(
  `  maps and site                ${(maps / hand).toFixed(2)}  (${((maps * 1000) / COUNT).toFixed(0)} µs a line)`,
);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What is held in the end, in megabytes, when so many lines come one by one from a source that keeps none. */
async function heldAfter(count: number): Promise<string> {
  const known = answersOf(tables);
  async function* streamed() {
    for (let i = 0; i < count; i++) yield { ...(used[i % used.length] as Raw), id: 1_000_000 + i };
  }
  const records = (model: string) => (model === 'stock.move.line' ? streamed() : known.records(model));
  let [mapped, held] = [0, 0];
  for await (const it of fromOdoo({ ...known, records }, { version, site, recordedAt })) {
    if (it.outcome !== 'mapped' || it.record?.model !== 'stock.move.line' || ++mapped < count) continue;
    collectGarbage();
    held = process.memoryUsage().heapUsed;
  }
  if (mapped !== count) throw new Error(`${mapped} of ${count} lines were mapped`);
  return (held / 1e6).toFixed(1);
}
lines.length = 0;
for (const count of [COUNT / 10, COUNT])
  console.log(`  held after ${count} lines: ${await heldAfter(count)} MB`);
