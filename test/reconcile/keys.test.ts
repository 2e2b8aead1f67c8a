import { describe, expect, it } from 'vitest';
import type { DataOf } from '../../src/core/contract.js';
import { MovedV1 } from '../../src/printed/inventory/moved.v1.js';
import { OperationCompletedV1 } from '../../src/printed/production/operation-completed.v1.js';
import { WorkOrderReleasedV1 } from '../../src/printed/production/work-order-released.v1.js';
import { type DocumentOptions, type Fact, reconcileFacts } from '../../src/reconcile/index.js';
import { at, codes, consumed, fact, type Posting, reversalOf, SETTLED } from './ledger.js';

type Run = DataOf<typeof OperationCompletedV1>;

const run = (runNo: number, good: string, more: Partial<Run> = {}): Fact =>
  fact(OperationCompletedV1, {
    ...OperationCompletedV1.example,
    runNo,
    total: { good: { value: good, unit: 'C62' } },
    ...more,
  });

const order = (more: Partial<DataOf<typeof WorkOrderReleasedV1>> = {}): Fact =>
  fact(WorkOrderReleasedV1, { ...WorkOrderReleasedV1.example, ...more });

const story: Posting = {
  no: 'P',
  workOrderId: 'WO-1',
  itemId: 'TUBE',
  quantity: { value: '4', unit: 'MTR' },
  occurredAt: at(0),
};

const compare = (left: readonly Fact[], right: readonly Fact[], options: DocumentOptions = {}) =>
  reconcileFacts(left, right, { policy: SETTLED, ...options });

const breaksOf = async (left: readonly Fact[], right: readonly Fact[], options: DocumentOptions = {}) =>
  (await compare(left, right, options)).breaks;

describe('facts under one key', () => {
  it('two runs here are one run there when the totals agree', async () => {
    expect(await breaksOf([run(1, '6'), run(2, '4')], [run(1, '10')])).toEqual([]);
  });

  it('fields that both sides tell otherwise are named, and the fact is in one break', async () => {
    const breaks = await breaksOf([order()], [order({ priority: 1, dueDate: '2026-03-14' })]);
    expect(breaks).toMatchObject([
      { code: 'CONTENT', pointers: ['/priority'], about: { reference: 'workorder/WH-MO-00007' } },
    ]);
  });

  it('what only one side knows is no contradiction', async () => {
    const knowsMore = run(1, '6', { runSeconds: 9_000, equipmentIds: ['WELDER-07'], timeSource: 'edge' });
    const { runSeconds: _, equipmentIds: __, ...bare } = OperationCompletedV1.example;
    const knowsLess = fact(OperationCompletedV1, { ...bare, total: { good: { value: '6', unit: 'C62' } } });
    expect(await breaksOf([knowsMore], [knowsLess])).toEqual([]);
  });

  it('one key in two work orders is a difference of content, not two missing facts', async () => {
    const elsewhere = consumed('mes-1', { ...story, workOrderId: 'WO-2' });
    const breaks = await breaksOf([consumed('mes-1', story)], [elsewhere]);
    expect(breaks).toMatchObject([{ code: 'CONTENT', pointers: ['/reference'] }]);
  });

  it('equal quantities in other units agree', async () => {
    const dozen = run(1, '1', { total: { good: { value: '1', unit: 'DZN' } } });
    expect(await breaksOf([run(1, '12')], [dozen])).toEqual([]);
  });

  it('a fact without quantity that one side lacks is missing by its key', async () => {
    const breaks = await breaksOf([order(), order({ revision: 2 })], [order()]);
    expect(codes(breaks)).toEqual(['MISSING_RIGHT']);
    expect(breaks[0]?.sentence).toBe(
      'left tells one fact of production.work-order-released workorder/WH-MO-00007 in NW-01; right does not know it.',
    );
  });

  it('a run of nothing that one side lacks is missing, though the sums agree', async () => {
    const report = await compare([run(1, '0')], [], { families: ['production.operation-completed'] });
    expect(codes(report.breaks)).toEqual(['MISSING_RIGHT']);
  });
});

describe('what is compared', () => {
  it('operations are told apart only where every telling knows them', async () => {
    const cut = consumed('mes-1', { ...story, operationId: 'CUT' });
    const weld = consumed('mes-1', { ...story, no: 'Q', operationId: 'WELD', occurredAt: at(60) });
    const whole = consumed('odoo', { ...story, quantity: { value: '8', unit: 'MTR' } });
    expect(await breaksOf([cut, weld], [whole])).toEqual([]);
    const asCut = consumed('odoo', { ...story, operationId: 'CUT', quantity: { value: '8', unit: 'MTR' } });
    expect(codes(await breaksOf([cut, weld], [asCut]))).toEqual(['QTY_OVER', 'MISSING_RIGHT']);
  });

  it('event names that one side alone tells are counted, not compared', async () => {
    const report = await compare([consumed('mes-1', story), run(1, '6')], [run(1, '6')]);
    expect(report).toMatchObject({ clean: true, counts: { left: { lines: 1, settled: 1 } } });
    expect(report.notCompared).toEqual({ left: { 'material.consumed': 1 }, right: {} });
    expect(report.flows.map((it) => it.flow)).toEqual(['production.operation-completed']);
  });

  it('event names that are asked for are compared, even if one side is silent', async () => {
    const breaks = await breaksOf([consumed('mes-1', story)], [], { families: ['material.consumed'] });
    expect(breaks).toMatchObject([{ code: 'MISSING_RIGHT', difference: { value: '4', unit: 'MTR' } }]);
  });

  it('a movement of as much between other places lies at another place', async () => {
    const moved = (locationId: string): Fact =>
      fact(MovedV1, {
        ...MovedV1.example,
        businessRef: { system: locationId, id: '1' },
        to: { plantId: 'NW-01', locationId },
      });
    const breaks = await breaksOf([moved('A')], [moved('B')]);
    expect(breaks).toMatchObject([
      { code: 'LOCATION_MISMATCH', proof: { leftTells: 'WH-STOCK to A', rightTells: 'WH-STOCK to B' } },
    ]);
  });

  it('lots that one side does not tell are one break over all of them', async () => {
    const lot = (no: string, lotNumber: string, value: string): Fact =>
      consumed('odoo', { ...story, no, lotNumber, quantity: { value, unit: 'MTR' } });
    const breaks = await breaksOf([consumed('mes-1', story)], [lot('1', 'A', '1.5'), lot('2', 'B', '2.5')]);
    expect(codes(breaks)).toEqual(['LOT_SPLIT']);
    expect(breaks[0]?.sentence).toBe(
      'Both tell 4 MTR of material.consumed WO-1 TUBE in NW-01, left as no lot and right as lot A, lot B.',
    );
  });

  it('a telling that another one replaces is not counted', async () => {
    const told = consumed('mes-1', story);
    const again = consumed('mes-1', { ...story, quantity: { value: '5', unit: 'MTR' } });
    const later = { ...again, event: { ...again.event, recordedtime: at(95_000) } };
    const report = await compare(
      [told, told, later],
      [consumed('odoo', { ...story, quantity: { value: '5', unit: 'MTR' } })],
    );
    expect(codes(report.breaks)).toEqual(['CONFLICT_LEFT']);
    expect(report.waterfalls).toMatchObject([{ left: '5', steps: [], right: '5' }]);
    expect(report.counts.left).toMatchObject({ lines: 3, settled: 1, inBreaks: 1, duplicates: 1 });
  });

  it("an item's own units convert, and thirds stay thirds", async () => {
    const items = [
      { id: 'TUBE', baseUnit: 'MTR', alternateUnits: [{ unit: 'XBX', numerator: 1, denominator: 3 }] },
    ];
    const boxes = (value: string): Fact[] => [
      consumed('mes-1', { ...story, quantity: { value, unit: 'XBX' } }),
    ];
    const metres = [consumed('odoo', { ...story, quantity: { value: '2', unit: 'MTR' } })];
    expect(await breaksOf(boxes('6'), metres, { items })).toEqual([]);
    expect(await breaksOf(boxes('7'), metres, { items })).toMatchObject([
      { code: 'QTY_OVER', difference: { value: '1/3', unit: 'MTR' } },
    ]);
  });
});

describe('what was taken back', () => {
  const other = consumed('odoo', story);
  const first = consumed('mes-1', story);
  const back = reversalOf(first);

  it('leaves the comparison, and a reversed reversal puts it back', async () => {
    expect(await breaksOf([first, back, reversalOf(back)], [other])).toEqual([]);
    expect(codes(await breaksOf([first, back], [other]))).toEqual(['REVERSED_ONE_SIDE']);
    expect(await breaksOf([first, back], [other, reversalOf(other)])).toEqual([]);
  });

  it('explains the posting of its own key, and leaves the others for those that have none', async () => {
    const another = consumed('odoo', { ...story, no: 'Q' });
    const twin = consumed('mes-1', { ...story, no: 'R' });
    const [told, gone] = [
      [first, another],
      [first, back, twin, reversalOf(twin)],
    ];
    const breaks = await breaksOf(told, gone);
    expect(breaks.map((it) => [it.code, it.proof.withdrawn])).toEqual([
      ['REVERSED_ONE_SIDE', 'mes-1/consumption/P'],
      ['REVERSED_ONE_SIDE', 'mes-1/consumption/R'],
    ]);
  });

  it('explains every posting of a series that was taken back under numbers of their own', async () => {
    // Ten minutes lie between two of them, and an hour is tolerated: each fits several.
    const series = Array.from({ length: 60 }, (_, i) => ({ ...story, occurredAt: at(600 * i) }));
    const stands = series.map((it, i) => consumed('odoo', { ...it, no: `O${(i * 7) % 60}` }));
    const gone = series.map((it, i) => consumed('mes-1', { ...it, no: `M${(i * 11) % 60}` }));
    const breaks = await breaksOf(stands, [...gone, ...gone.map((it) => reversalOf(it))].reverse());
    expect(codes(breaks)).toEqual(series.map(() => 'REVERSED_ONE_SIDE'));
    expect(new Set(breaks.map((it) => it.proof.withdrawn)).size).toBe(60);
  });

  it('on one side under one key shows what both sides hold', async () => {
    const [it] = await breaksOf([first, back], [first]);
    expect(it).toMatchObject({
      code: 'REVERSED_ONE_SIDE',
      move: 'right',
      proof: { withdrawn: 'mes-1/consumption/P' },
      right: { lines: [{ key: first.event.idempotencykey }] },
      proposal: { side: 'right', steps: [{ do: 'reverse', line: { key: first.event.idempotencykey } }] },
    });
  });
});

describe('a break', () => {
  it('keeps its id when its quantities change', async () => {
    const idOf = async (value: string) => {
      const there = consumed('odoo', { ...story, quantity: { value, unit: 'MTR' } });
      return (await breaksOf([consumed('mes-1', story)], [there]))[0]?.id;
    };
    expect(await idOf('3.3')).toMatch(/^b2-[0-9a-f]{32}$/);
    expect(await idOf('3.3')).toBe(await idOf('5.1'));
  });

  it('shows no more lines than asked for, and says how many there are', async () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      consumed('mes-1', { ...story, no: `P-${i}`, occurredAt: at(i) }),
    );
    const sum = consumed('odoo', { ...story, quantity: { value: '37.5', unit: 'MTR' } });
    const [it] = await breaksOf(many, [sum], { policy: { ...SETTLED, evidenceLimit: 2 } });
    expect(it?.left.count).toBe(9);
    expect(it?.left.lines).toHaveLength(2);
    expect(it?.left.total).toEqual({ value: '36', unit: 'MTR' });
  });
});
