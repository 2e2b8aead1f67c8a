import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contracts, createReader } from '../../src/index.js';
import { odooMaps } from '../../src/odoo/index.js';
import { createTeller } from '../../src/odoo/teller.js';
import { viewSite } from '../../src/sites/index.js';
import { plant } from '../sites/plant.js';
import { good, issuesOf } from '../wire/telling.js';
import { postedLines, ref, sampleOrder } from './samples.js';

const [line] = fc.sample(postedLines, { numRuns: 1, seed: 8 });
const RECORDED_AT = '2026-11-21T05:00:00.000Z';
const teller = (recordedAt = RECORDED_AT) => createTeller(viewSite(plant), recordedAt);
const operation = (id: number, qty_produced: number) => ({
  ...{ id, qty_produced, name: 'Turn', state: 'done' as const, duration_expected: 1, company_id: ref(1) },
  ...{ production_id: ref(1), workcenter_id: ref(1), operation_id: ref(7), product_uom_id: ref(1) },
  ...{ date_start: '2026-07-01T06:00:00.000Z', date_finished: '2026-07-01T07:00:00.000Z' },
  ...{
    order: sampleOrder,
    family: { name: 'MO/1', members: [sampleOrder] },
    write_date: '2026-07-01T07:00:00.000Z',
  },
  run: { startedAt: '2026-07-01T06:00:00.000Z', endedAt: '2026-07-01T07:00:00.000Z', pauses: [] },
});

describe('what is told', () => {
  it('is an event that every reader takes, from the system of this site', () => {
    const told = good(teller().tell(odooMaps.operationCompleted, operation(1, 5)));
    expect(told).toMatchObject({
      kind: 'event',
      document: {
        source: 'https://acme.example/plants/P-01/systems/odoo',
        recordedtime: RECORDED_AT,
        utcoffset: '+02:00',
        processmode: 'parallel',
      },
    });
    expect(issuesOf(createReader(contracts).check(told.document))).toEqual([]);
  });

  it('has the same identity whenever it is told', () => {
    const [one, two] = ['2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'].map((it) => {
      const { document } = good(teller(it).tell(odooMaps.operationCompleted, operation(1, 5)));
      const { recordedtime: _, ...rest } = document as { recordedtime: string };
      return rest;
    });
    expect(one).toEqual(two);
  });

  it('two records that tell one fact are not both told', () => {
    const one = teller();
    expect(one.tell(odooMaps.operationCompleted, operation(1, 5))).toMatchObject({ ok: true });
    expect(issuesOf(one.tell(odooMaps.operationCompleted, operation(2, 6)))).toMatchObject([
      {
        code: 'KEY_COLLISION',
        found: '"mrp.workorder 2"',
        wanted: 'another fact than mrp.workorder 1 tells',
      },
    ]);
  });

  it('transactions are named by the record itself and never collide', () => {
    const one = teller();
    const told = [1, 2].map((id) => one.tell(odooMaps.moved, { ...(line as NonNullable<typeof line>), id }));
    expect(told.map((it) => it.ok)).toEqual([true, true]);
  });

  it('what can not be mapped is not told', () => {
    const record = { ...(line as NonNullable<typeof line>), product_id: ref(99) };
    expect(issuesOf(teller().tell(odooMaps.moved, record))).toMatchObject([{ code: 'SITE_UNKNOWN' }]);
  });
});
