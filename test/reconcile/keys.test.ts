import { describe, expect, it } from 'vitest';
import type { DataOf } from '../../src/core/contract.js';
import { MovedV1 } from '../../src/printed/inventory/moved.v1.js';
import { OperationCompletedV1 } from '../../src/printed/production/operation-completed.v1.js';
import { WorkOrderReleasedV1 } from '../../src/printed/production/work-order-released.v1.js';
import { type Break, type Fact, reconcileFacts } from '../../src/reconcile/index.js';
import { at, consumed, fact, type Posting, reversalOf } from './ledger.js';

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

const codes = (breaks: readonly Break[]): string[] => breaks.map((it) => it.code);

describe('facts under one key', () => {
  it('two runs here are one run there when the totals agree', () => {
    expect(reconcileFacts([run(1, '6'), run(2, '4')], [run(1, '10')]).breaks).toEqual([]);
  });

  it('fields that both sides tell otherwise are named, and the fact is in one break', () => {
    const { breaks } = reconcileFacts([order()], [order({ priority: 1, dueDate: '2026-03-14' })]);
    expect(breaks).toMatchObject([
      { code: 'CONTENT', pointers: ['/priority'], about: { fields: { subject: 'workorder/WH-MO-00007' } } },
    ]);
  });

  it('what only one side knows is no contradiction', () => {
    const knowsMore = run(1, '6', { runSeconds: 9_000, equipmentIds: ['WELDER-07'], timeSource: 'edge' });
    const { runSeconds: _, equipmentIds: __, ...bare } = OperationCompletedV1.example;
    const knowsLess = fact(OperationCompletedV1, { ...bare, total: { good: { value: '6', unit: 'C62' } } });
    expect(reconcileFacts([knowsMore], [knowsLess]).breaks).toEqual([]);
  });

  it('one key in two work orders is a difference of content, not two missing facts', () => {
    const elsewhere = consumed('mes-1', { ...story, workOrderId: 'WO-2' });
    const { breaks } = reconcileFacts([consumed('mes-1', story)], [elsewhere]);
    expect(breaks).toMatchObject([{ code: 'CONTENT', pointers: ['/workOrderId'] }]);
  });

  it('equal quantities in other units agree', () => {
    const dozen = run(1, '1', { total: { good: { value: '1', unit: 'DZN' } } });
    expect(reconcileFacts([run(1, '12')], [dozen]).breaks).toEqual([]);
  });

  it('a fact without quantity that one side lacks is missing by its key', () => {
    const { breaks } = reconcileFacts([order(), order({ revision: 2 })], [order()]);
    expect(codes(breaks)).toEqual(['MISSING_RIGHT']);
    expect(breaks[0]?.sentence).toBe(
      'left tells one fact of production.work-order-released workorder/WH-MO-00007 at NW-01; right does not know it.',
    );
  });

  it('a run of nothing that one side lacks is missing, though the sums agree', () => {
    const report = reconcileFacts([run(1, '0')], [], { families: ['production.operation-completed'] });
    expect(codes(report.breaks)).toEqual(['MISSING_RIGHT']);
  });
});

describe('what is compared', () => {
  it('operations are told apart only where every telling knows them', () => {
    const cut = consumed('mes-1', { ...story, operationId: 'CUT' });
    const weld = consumed('mes-1', { ...story, no: 'Q', operationId: 'WELD', occurredAt: at(60) });
    const whole = consumed('odoo', { ...story, quantity: { value: '8', unit: 'MTR' } });
    expect(reconcileFacts([cut, weld], [whole]).breaks).toEqual([]);
    const asCut = consumed('odoo', { ...story, operationId: 'CUT', quantity: { value: '8', unit: 'MTR' } });
    expect(codes(reconcileFacts([cut, weld], [asCut]).breaks)).toEqual(['MISSING_RIGHT', 'QUANTITY']);
  });

  it('event names that one side alone tells are counted, not compared', () => {
    const report = reconcileFacts([consumed('mes-1', story), run(1, '6')], [run(1, '6')]);
    expect(report).toMatchObject({ clean: true, accounts: { left: { matched: 1, notCompared: 1 } } });
    expect(report.families.map(({ name, compared }) => [name, compared])).toEqual([
      ['material.consumed', false],
      ['production.operation-completed', true],
    ]);
  });

  it('event names that are asked for are compared, even if one side is silent', () => {
    const report = reconcileFacts([consumed('mes-1', story)], [], { families: ['material.consumed'] });
    expect(report.breaks).toMatchObject([{ code: 'MISSING_RIGHT', difference: { value: '4', unit: 'MTR' } }]);
    expect(report.parameters.families).toEqual(['material.consumed']);
  });

  it('movements between other places are other movements', () => {
    const moved = (locationId: string): Fact =>
      fact(MovedV1, {
        ...MovedV1.example,
        businessRef: { system: locationId, id: '1' },
        to: { plantId: 'NW-01', locationId },
      });
    const { breaks } = reconcileFacts([moved('A')], [moved('B')]);
    expect(codes(breaks)).toEqual(['MISSING_LEFT', 'MISSING_RIGHT']);
  });

  it('lots that one side does not tell are one break over all of them', () => {
    const lot = (no: string, lotNumber: string, value: string): Fact =>
      consumed('odoo', { ...story, no, lotNumber, quantity: { value, unit: 'MTR' } });
    const { breaks } = reconcileFacts(
      [consumed('mes-1', story)],
      [lot('1', 'A', '1.5'), lot('2', 'B', '2.5')],
    );
    expect(codes(breaks)).toEqual(['LOT_MISMATCH']);
    expect(breaks[0]?.sentence).toBe(
      'Both tell 4 MTR of material.consumed WO-1 TUBE at NW-01, left of no lot and right of lot A, lot B.',
    );
  });

  it('a telling that another one replaces is not counted', () => {
    const told = consumed('mes-1', story);
    const again = consumed('mes-1', { ...story, quantity: { value: '5', unit: 'MTR' } });
    const later = { ...again, event: { ...again.event, recordedtime: at(95_000) } };
    const report = reconcileFacts(
      [told, told, later],
      [consumed('odoo', { ...story, quantity: { value: '5', unit: 'MTR' } })],
    );
    expect(codes(report.breaks)).toEqual(['CONFLICT_LEFT']);
    expect(report.families[0]?.left).toEqual({ events: 3, facts: 1, sums: { MTR: '5' } });
    expect(report.accounts.left).toMatchObject({ events: 3, matched: 1, inBreaks: 1, duplicates: 1 });
  });

  it("an item's own units convert, and thirds stay thirds", () => {
    const items = [
      { id: 'TUBE', baseUnit: 'MTR', alternateUnits: [{ unit: 'XBX', numerator: 1, denominator: 3 }] },
    ];
    const boxes = (value: string): Fact[] => [
      consumed('mes-1', { ...story, quantity: { value, unit: 'XBX' } }),
    ];
    const metres = [consumed('odoo', { ...story, quantity: { value: '2', unit: 'MTR' } })];
    expect(reconcileFacts(boxes('6'), metres, { items }).breaks).toEqual([]);
    expect(reconcileFacts(boxes('7'), metres, { items }).breaks).toMatchObject([
      { code: 'QUANTITY', difference: { value: '1/3', unit: 'MTR' } },
    ]);
  });
});

describe('what was taken back', () => {
  const other = consumed('odoo', story);
  const first = consumed('mes-1', story);
  const back = reversalOf(first);

  it('leaves the comparison, and a reversed reversal puts it back', () => {
    expect(reconcileFacts([first, back, reversalOf(back)], [other]).breaks).toEqual([]);
    expect(codes(reconcileFacts([first, back], [other]).breaks)).toEqual(['REVERSED_LEFT']);
    expect(reconcileFacts([first, back], [other, reversalOf(other)]).breaks).toEqual([]);
  });

  it('on one side under one key shows what both sides hold', () => {
    const [it] = reconcileFacts([first, back], [first]).breaks;
    expect(it).toMatchObject({ code: 'REVERSED_LEFT', left: { postings: [{ reversed: true }] } });
    expect(it?.correction).toMatchObject({
      who: 'right',
      action: 'reverse',
      keys: [first.event.idempotencykey],
    });
  });
});

describe('a break', () => {
  it('keeps its id when its quantities change', () => {
    const idOf = (value: string) =>
      reconcileFacts(
        [consumed('mes-1', story)],
        [consumed('odoo', { ...story, quantity: { value, unit: 'MTR' } })],
      ).breaks[0]?.id;
    expect(idOf('3.3')).toMatch(/^b1-[0-9a-f]{32}$/);
    expect(idOf('3.3')).toBe(idOf('5.1'));
  });

  it('shows no more postings than asked for, and says how many there are', () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      consumed('mes-1', { ...story, no: `P-${i}`, occurredAt: at(i) }),
    );
    const [it] = reconcileFacts(many, [], { families: ['material.consumed'], evidenceLimit: 2 }).breaks;
    expect(it?.left.count).toBe(9);
    expect(it?.left.postings).toHaveLength(2);
    expect(it?.left.total).toEqual({ value: '36', unit: 'MTR' });
  });
});
