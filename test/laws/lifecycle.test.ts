import { describe, expect, it } from 'vitest';
import {
  AlertRaisedV1,
  contracts,
  isEventContract,
  RequestCreatedV1,
  WorkOrderCancelledV1,
  WorkOrderHeldV1,
  WorkOrderResumedV1,
} from '../../src/index.js';
import { machinesOf } from '../../src/laws/lifecycle-table.js';
import { replay } from '../../src/laws/replay.js';
import { at, documentOf, keyOf, type Line, line, reversalOf } from './history/line.js';
import { closingOf, makeOrder } from './history/making.js';
import { inTime } from './history/messages.js';
import { openBooks, PRODUCTS, type Product } from './history/products.js';
import { consumptionOf } from './history/using.js';
import { newWorld, type Order } from './history/world.js';

const machine = (thing: string) => machinesOf(contracts).find((it) => it.thing === thing);

const replayed = (lines: readonly Line[]) => replay(lines.map(documentOf), { contracts });

const world = newWorld(3);
openBooks(world);
makeOrder(world, PRODUCTS[0] as Product, 6, 'closed', 0);
const order = world.orders[0] as Order;
const lines = inTime(world.lines).filter((it) => isEventContract(it.contract));
const released = order.plans[0] as Line;
const completed = order.completed as Line;
const workOrderId = order.id;
const started = [...order.plans, order.runs[0]?.started as Line];
const LATER = order.end + 100;

const used = (second: number): Line => {
  const goods = { itemId: 'TUBE', lotNumber: '', unit: 'MTR', locationId: 'STOCK' };
  return consumptionOf(world, order, undefined, goods, 4000, second);
};

const stateOf = (told: readonly Line[], thing = 'workOrder'): string | undefined =>
  replayed(told).states.find((it) => it.thing === thing)?.state;

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
    const name = { workOrderId, holdNo: 9 };
    const reason = { code: 'qualityProblem' };
    const held = line(WorkOrderHeldV1, { ...name, reason, heldAt: at(LATER) }, 'erp');
    const resumed = line(WorkOrderResumedV1, { ...name, resumedAt: at(LATER + 1) }, 'erp');
    expect(stateOf([...started, held])).toBe('held');
    expect(stateOf([...started, held, resumed])).toBe('inProgress');
    expect(stateOf([released, held, resumed])).toBe('released');
  });

  it('opens again when its completion is taken back, and closes when that is taken back too', () => {
    const done = lines.filter((it) => it !== order.closed);
    const reversal = reversalOf(completed, LATER);
    expect(stateOf(done)).toBe('completed');
    expect(stateOf([...done, reversal])).toBe('inProgress');
    expect(stateOf([...done, reversal, reversalOf(reversal, LATER + 1)])).toBe('completed');
    expect(stateOf(lines)).toBe('closed');
  });

  it('that ends after its start lists the material it keeps', () => {
    const cancelled = (openMaterials: unknown[]): Line => {
      const why = { phase: 'afterStart', reason: { code: 'noDemand' }, cancelledAt: at(LATER + 9) };
      return line(WorkOrderCancelledV1, { workOrderId, ...why, openMaterials }, 'erp');
    };
    const use = used(LATER);
    const listed = cancelled([{ itemId: 'TUBE', quantity: { value: '4', unit: 'MTR' } }]);
    expect(stateOf([...started, use, listed])).toBe('cancelled');
    expect(replayed([...started, use, listed]).violations).toEqual([]);
    const silent = replayed([...started, use, cancelled([])]).violations;
    expect(silent.map(({ law, keys }) => ({ law, keys }))).toEqual([
      { law: 'lifecycle', keys: [keyOf(use), keyOf(cancelled([]))].sort() },
    ]);
  });
});

describe('every order and every run', () => {
  it('is led to its end', () => {
    const { states } = replayed(lines);
    const ofThing = (thing: string) => states.filter((it) => it.thing === thing).map((it) => it.state);
    expect(ofThing('workOrder')).toEqual(['closed']);
    expect(ofThing('operationRun')).toEqual(order.runs.map(() => 'completed'));
  });
});

describe('material', () => {
  it('that is used before any step began is flagged', () => {
    const early = replayed([...order.plans, used(1)]).violations;
    expect(early.map(({ law, verdict }) => `${law} ${verdict}`)).toEqual(['predecessor flagged']);
  });
});

describe('an order that was given up', () => {
  it('is closed without ever being completed', () => {
    const why = { phase: 'beforeStart', reason: { code: 'noDemand' }, cancelledAt: at(LATER) };
    const cancelled = line(WorkOrderCancelledV1, { workOrderId, ...why }, 'erp');
    const closed = closingOf(order, 1, LATER + 1);
    expect(stateOf([...order.plans, cancelled, closed])).toBe('closed');
  });
});

describe('a request for maintenance', () => {
  const request = (trigger: object): Line =>
    line(RequestCreatedV1, { ...RequestCreatedV1.example, requestId: 'MR-1', trigger }, 'erp');
  const waitsFor = (told: readonly Line[]) =>
    replayed(told).violations.map(({ law, verdict }) => `${law} ${verdict}`);

  it('that a person makes waits for nothing', () => {
    expect(waitsFor([request({ triggerKind: 'manual' })])).toEqual([]);
  });

  it('that names an alert is flagged until the alert is told', () => {
    const { alertId, trigger } = AlertRaisedV1.example;
    const named = request({ ...trigger, alertId });
    expect(waitsFor([named])).toEqual(['predecessor flagged']);
    expect(waitsFor([named, line(AlertRaisedV1, AlertRaisedV1.example, 'scada')])).toEqual([]);
  });
});
