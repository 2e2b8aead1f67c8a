import { WorkOrderChangedV1 } from '../../src/index.js';
import type { ReplayLaw } from '../../src/laws/replay-law.js';
import type { ReadEvent } from '../../src/wire/reader.js';
import {
  at,
  consumed,
  keyOf,
  type Line,
  lawfulDay,
  line,
  type Order,
  pieces,
  received,
  report,
  reversalOf,
  scrapped,
  stop,
  toldBy,
} from './plant-history.js';

/** A day with one thing wrong in it: which law it breaks, and which facts are to be named. */
export interface Spoiled {
  readonly events: ReadEvent[];
  readonly law: ReplayLaw;
  readonly keys: readonly string[];
}

type Fault = (order: Order, lines: Line[]) => { lines: Line[]; law: ReplayLaw; keys: string[] };

const find = (order: Order, name: string, operationId?: string): Line =>
  order.lines.find(
    (it) => it.contract.name === name && (operationId === undefined || it.data.operationId === operationId),
  ) as Line;

const run = (order: Order, operationId: string) => ({ workOrderId: order.id, operationId, runNo: 1 });

/** The lines with one of them said otherwise. */
const instead = (lines: Line[], old: Line, data: Record<string, unknown>): Line[] =>
  lines.map((it) => (it === old ? { ...it, data: { ...it.data, ...data } } : it));

const COMPLETED = 'production.operation-completed';

/** One fault for each law that a plant can break without any single document being wrong. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'a report told twice under two numbers': (order, lines) => {
    const extra = report(run(order, 'CUT'), order.id, 17.5, 1, 0);
    return {
      lines: [...lines, extra],
      law: 'X1',
      keys: [keyOf(extra), keyOf(find(order, COMPLETED, 'CUT'))],
    };
  },
  'an operation that gives more than it got': (order, lines) => {
    const completed = find(order, COMPLETED, 'WELD');
    const total = { good: pieces(order.good + 50), scrap: pieces(0) };
    return { lines: instead(lines, completed, { total }), law: 'X2', keys: [keyOf(completed)] };
  },
  'more finished goods than good pieces': (order, lines) => {
    const extra = received(order.id, 29.7, 1);
    return { lines: [...lines, extra], law: 'X3', keys: [keyOf(extra)] };
  },
  'scrap declared that no total knows': (order, lines) => {
    const extra = scrapped(run(order, 'WELD'), order.id, 27.5, 1);
    return {
      lines: [...lines, extra],
      law: 'X4',
      keys: [keyOf(extra), keyOf(find(order, COMPLETED, 'WELD'))],
    };
  },
  'material that the output does not need': (order, lines) => {
    const extra = consumed(order.id, 18.5, 7);
    return { lines: [...lines, extra], law: 'X5', keys: [keyOf(extra)] };
  },
  'two stops of one machine at once': (_, lines) => {
    const [started, ended] = stop('EQ-CUT', 24, 26);
    const extra = [started as Line, ended as Line];
    return { lines: [...lines, ...extra], law: 'X10', keys: extra.map(keyOf) };
  },
  'a revision left out': (order, lines) => {
    const released = find(order, 'production.work-order-released');
    const changed = changeOf(released, 3);
    return { lines: [...lines, changed], law: 'X17', keys: [keyOf(released), keyOf(changed)] };
  },
  'a report after the completion': (order, lines) => {
    const late = report(run(order, 'CUT'), order.id, 19.5, 1, 0);
    return { lines: [...lines, late], law: 'lifecycle', keys: [keyOf(late)] };
  },
  'an order completed twice': (order, lines) => {
    const completed = find(order, 'production.work-order-completed');
    const again = line(completed.contract, { ...completed.data, completionNo: 2 });
    return { lines: [...lines, again], law: 'lifecycle', keys: [keyOf(again)] };
  },
  'a start that was never told': (order, lines) => {
    const started = find(order, 'production.operation-started', 'WELD');
    const completed = find(order, COMPLETED, 'WELD');
    return { lines: lines.filter((it) => it !== started), law: 'predecessor', keys: [keyOf(completed)] };
  },
  'a reversal of a fact with a business opposite': (order, lines) => {
    const released = find(order, 'production.work-order-released');
    const reversal = reversalOf(released, 50);
    return { lines: [...lines, reversal], law: 'reversal', keys: [keyOf(released), keyOf(reversal)] };
  },
};

/** A change of the released order, under a revision of its own. */
function changeOf(released: Line, revision: number): Line {
  const { releasedAt: _, ...data } = released.data;
  return line(
    WorkOrderChangedV1,
    { ...data, revision, changedAt: at(1), changedFields: ['priority'], priority: 7 },
    'erp',
  );
}

type EventFault = (
  events: ReadEvent[],
  order: Order,
) => { law: ReplayLaw; keys: string[]; events: ReadEvent[] };

/** Faults of the messages themselves: their counts, their clocks, their words. */
export const EVENT_FAULTS: Readonly<Record<string, EventFault>> = {
  'a message lost on the way': (events, order) => {
    const place = events.findIndex((it) => it.event.idempotencykey === keyOf(find(order, COMPLETED, 'CUT')));
    const mes = events.filter((it) => it.event.source === events[place]?.event.source);
    const lost = mes.indexOf(events[place] as ReadEvent);
    const keys = [mes[lost - 1], mes[lost + 1]].map((it) => it?.event.idempotencykey as string);
    return { law: 'sequence', keys, events: events.filter((_, i) => i !== place) };
  },
  'a clock that runs ahead': (events) => {
    const [first, ...rest] = events as [ReadEvent, ...ReadEvent[]];
    const recordedtime = new Date(Date.parse(first.event.time) - 6 * 60_000).toISOString();
    const ahead = { ...first, event: { ...first.event, recordedtime } };
    return { law: 'X11', keys: [first.event.idempotencykey], events: [ahead, ...rest] };
  },
  'one fact told in two ways': (events, order) => {
    const completed = find(order, COMPLETED, 'CUT');
    const [otherwise] = toldBy([{ ...completed, data: { ...completed.data, setupSeconds: 61 } }]);
    const { sequence: _, ...event } = (otherwise as ReadEvent).event;
    const told = { ...(otherwise as ReadEvent), event };
    return { law: 'conflict', keys: [event.idempotencykey], events: [...events, told] };
  },
};

/** Every fault by name, as a spoiled day. */
export function spoiledDay(name: string, seed: number): Spoiled {
  const { orders, lines } = lawfulDay(seed);
  const order = orders[0] as Order;
  const fault = FAULTS[name];
  if (fault) {
    const { lines: spoiled, law, keys } = fault(order, lines);
    return { events: toldBy(inTime(spoiled)), law, keys };
  }
  return (EVENT_FAULTS[name] as EventFault)(toldBy(lines), order);
}

const inTime = (lines: Line[]): Line[] => {
  const time = ({ contract, data }: Line): string => String(data[contract.occurredAt]);
  return [...lines].sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
};

export const FAULT_NAMES = [...Object.keys(FAULTS), ...Object.keys(EVENT_FAULTS)];
