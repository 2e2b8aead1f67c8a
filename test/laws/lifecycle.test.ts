import { describe, expect, it } from 'vitest';
import { contracts, WorkOrderCancelledV1, WorkOrderHeldV1, WorkOrderResumedV1 } from '../../src/index.js';
import { machinesOf } from '../../src/laws/lifecycle-table.js';
import { replay } from '../../src/laws/replay.js';
import { at, consumed, keyOf, type Line, lawfulOrder, line, reversalOf, toldBy } from './plant-history.js';

const machine = (thing: string) => machinesOf(contracts).find((it) => it.thing === thing);

const upTo = (lines: readonly Line[], name: string): Line[] =>
  lines.slice(0, lines.findIndex((it) => it.contract.name === name) + 1);

const stateOf = (lines: readonly Line[], thing = 'workOrder'): string | undefined =>
  replay(toldBy(lines)).states.find((it) => it.thing === thing)?.state;

const order = lawfulOrder('WO-1', 3);
const completed = order.lines.find((it) => it.contract.name === 'production.work-order-completed') as Line;
const started = upTo(order.lines, 'production.operation-started');

describe('the table of a work order', () => {
  it('goes back only when its completion or its closing is taken back', () => {
    const back = machine('workOrder')?.transitions.filter((it) => it.kind === 'back');
    expect(back?.map(({ from, to }) => `${from} to ${to}`)).toEqual([
      'closed to completed',
      'closed to cancelled',
      'completed to inProgress',
    ]);
  });

  it('names its states from the beginning on', () => {
    expect(machine('workOrder')?.states.slice(0, 2)).toEqual(['released', 'inProgress']);
    expect(new Set(machine('workOrder')?.states)).toEqual(
      new Set(['released', 'planned', 'inProgress', 'held', 'completed', 'closed', 'cancelled']),
    );
  });
});

describe('a work order', () => {
  it('returns to the state before it was held', () => {
    const held = line(
      WorkOrderHeldV1,
      { workOrderId: 'WO-1', holdNo: 1, reason: { code: 'qualityProblem' }, heldAt: at(11) },
      'erp',
    );
    const resumed = line(WorkOrderResumedV1, { workOrderId: 'WO-1', holdNo: 1, resumedAt: at(12) }, 'erp');
    expect(stateOf([...started, held])).toBe('held');
    expect(stateOf([...started, held, resumed])).toBe('inProgress');
    expect(stateOf([started[0] as Line, held, resumed])).toBe('released');
  });

  it('opens again when its completion is taken back, and closes when that is taken back too', () => {
    const done = upTo(order.lines, 'production.work-order-completed');
    const reversal = reversalOf(completed, 60);
    expect(stateOf(done)).toBe('completed');
    expect(stateOf([...done, reversal])).toBe('inProgress');
    expect(stateOf([...done, reversal, reversalOf(reversal, 61)])).toBe('completed');
  });

  it('that ends after its start lists the material it keeps', () => {
    const cancelled = (openMaterials: unknown[]): Line =>
      line(
        WorkOrderCancelledV1,
        {
          workOrderId: 'WO-1',
          phase: 'afterStart',
          reason: { code: 'noDemand' },
          cancelledAt: at(30),
          openMaterials,
        },
        'erp',
      );
    const used = consumed('WO-1', 12, 4);
    const listed = cancelled([{ itemId: 'TUBE', quantity: { value: '4', unit: 'C62' } }]);
    expect(stateOf([...started, used, listed])).toBe('cancelled');
    expect(replay(toldBy([...started, used, listed]), { contracts }).violations).toEqual([]);
    const silent = replay(toldBy([...started, used, cancelled([])]), { contracts }).violations;
    expect(silent.map(({ law, keys }) => ({ law, keys }))).toEqual([
      { law: 'lifecycle', keys: [keyOf(used), keyOf(cancelled([]))].sort() },
    ]);
  });
});

describe('balances', () => {
  it('a reversal restores them, and so does the reversal of a reversal', () => {
    const used = consumed('WO-1', 12, 4);
    const reversal = reversalOf(used, 13);
    const balances = (lines: Line[]) => replay(toldBy([...started, ...lines])).balances;
    expect(balances([used]).map((it) => it.onHand.value)).toEqual(['-4']);
    expect(balances([used, reversal])).toEqual(balances([]));
    expect(balances([used, reversal, reversalOf(reversal, 14)])).toEqual(balances([used]));
  });
});
