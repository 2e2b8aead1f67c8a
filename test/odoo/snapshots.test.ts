import { describe, expect, it } from 'vitest';
import { ODOO_VERSIONS, type OdooVersion } from '../../src/odoo/index.js';
import { MOMENTS, recorded, recordedAt } from './recorded.js';
import { countRecords, siteOf, type Told, tell } from './tell.js';

/**
 * The plan of an order: Odoo gives it up, cuts it or makes it anew as work goes on. Time that is logged
 * afterwards, for days before the order was entered, moves its release back.
 */
const PLAN = [
  ...['scheduledStart', 'scheduledEnd', 'producedLots', 'materials', 'operations', 'priority'],
  'releasedAt',
];

/** The plant at its three moments and at the end, told with one site file: that of the end. */
async function story(version: OdooVersion): Promise<Told[]> {
  const site = await siteOf(recorded(version), version);
  const moments = MOMENTS.map((it) => tell(recordedAt(version, it), version, site));
  return Promise.all([...moments, tell(recorded(version), version, site)]);
}

const events = (told: Told) =>
  new Map(
    told.documents
      .filter((it) => it.type !== undefined && !String(it.type).includes('balance'))
      .map((it) => [String(it.idempotencykey), it]),
  );

const orders = (told: Told) =>
  new Map(told.documents.filter((it) => it.entityType === 'workOrder').map((it) => [String(it.id), it]));

const withoutPlan = (document: unknown): object =>
  Object.fromEntries(Object.entries(document as object).filter(([field]) => !PLAN.includes(field)));

const PROGRESS = ['planned', 'released', 'inProgress', 'completed', 'closed', 'cancelled'];

describe.each(ODOO_VERSIONS)('the moments of %s', (version) => {
  it('map without a loss: every record has its verdict, and none is rejected', async () => {
    const told = await story(version);
    const tables = [...MOMENTS.map((it) => recordedAt(version, it)), recorded(version)];
    expect(told.map((it) => it.verdicts.length)).toEqual(tables.map(countRecords));
    expect(told.flatMap((it) => it.verdicts).filter((it) => it.outcome === 'rejected')).toEqual([]);
  });

  it('an event that was told is told again under its key, and says the same but for the plan', async () => {
    const told = (await story(version)).map(events);
    expect(told.map((it) => it.size)).toEqual([...told.map((it) => it.size)].sort((a, b) => a - b));
    told.slice(1).forEach((later, i) => {
      for (const [key, event] of told[i] ?? []) {
        const again = later.get(key);
        expect(again, key).toBeDefined();
        expect(withoutPlan(again?.data)).toEqual(withoutPlan(event.data));
      }
    });
  });

  it('only the release of an order carries a plan that may change', async () => {
    const told = (await story(version)).map(events);
    const changed = told.slice(1).flatMap((later, i) =>
      [...(told[i] ?? [])].flatMap(([key, event]) => {
        const again = later.get(key);
        return JSON.stringify(again?.data) === JSON.stringify(event.data) ? [] : [event.type];
      }),
    );
    expect([...new Set(changed)]).toEqual(['org.w3id.mfg.production.work-order-released.v1']);
  });

  it('an order stays what it is through its backorders, and never goes back', async () => {
    const told = (await story(version)).map(orders);
    told.slice(1).forEach((later, i) => {
      for (const [id, before] of told[i] ?? []) {
        const after = later.get(id);
        for (const field of ['itemId', 'bomRef', 'plannedQuantity', 'dueDate', 'orderKind'])
          expect(after?.[field], `${id} ${field}`).toEqual(before[field]);
        const [was, is] = [before, after].map((it) => PROGRESS.indexOf(String(it?.status)));
        expect(is).toBeGreaterThanOrEqual(was as number);
      }
    });
  });

  it('what an order needs is told alike before and after it was used', async () => {
    const told = (await story(version)).map(orders);
    const needed = (id: string) =>
      told.map((it) => {
        const { materials = [] } = (it.get(id) ?? {}) as {
          materials?: { itemId: string; quantity: object }[];
        };
        return materials.map((line) => [line.itemId, line.quantity]);
      });
    for (const id of ['WH-MO-00001', 'WH-MO-00003', 'WH-MO-00004'])
      expect(new Set(needed(id).map((it) => JSON.stringify(it))).size, id).toBe(1);
    expect(needed('WH-MO-00001')[0]).toHaveLength(2);
  });
});
