import type { EventContract } from '../../src/core/contract.js';
import {
  ConsumedV1,
  DowntimeEndedV1,
  DowntimeStartedV1,
  FinishedGoodsReceivedV1,
  identify,
  OperationCompletedV1,
  OperationPausedV1,
  OperationQuantityReportedV1,
  OperationResumedV1,
  OperationStartedV1,
  type ReadEvent,
  ScrapDeclaredV1,
  seal,
  TransactionReversedV1,
  WorkOrderClosedV1,
  WorkOrderCompletedV1,
  WorkOrderReleasedV1,
} from '../../src/index.js';

/** Chance that can be told again: the same seed, the same numbers. */
export function chance(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

export const PLANT = 'NW-01';
const BEGIN = Date.parse('2026-03-10T06:00:00.000Z');

/** The instant so many minutes after the shift began. */
export const at = (minute: number): string => new Date(BEGIN + minute * 60_000).toISOString();

export const pieces = (count: number) => ({ value: String(count), unit: 'C62' });

/** What a test tells: the contract, its data, and who says it. */
export interface Line {
  readonly contract: EventContract;
  readonly data: Record<string, unknown>;
  readonly system: 'mes' | 'erp';
}

export const line = (
  contract: EventContract,
  data: Record<string, unknown>,
  system: Line['system'] = 'mes',
): Line => ({ contract, data: { plantId: PLANT, ...data }, system });

/** The key of the fact that a line tells. */
export function keyOf({ contract, data }: Line): string {
  const identity = identify(contract, data);
  if (!identity.ok) throw new Error(JSON.stringify(identity.issues));
  return identity.value.key;
}

/** Seals lines into events, each source counting its own, recorded a second after they happened. */
export function toldBy(lines: readonly Line[]): ReadEvent[] {
  const counts = { mes: 0, erp: 0 };
  return lines.map(({ contract, data, system }) => {
    const happened = Date.parse(String(data[contract.occurredAt]));
    const sealed = seal(contract, data as never, {
      source: `https://northwind.example/plants/${PLANT}/systems/${system}`,
      recordedAt: new Date(happened + 1000).toISOString(),
      utcOffset: '+01:00',
      sequence: ++counts[system],
    });
    if (!sealed.ok) throw new Error(JSON.stringify(sealed.issues));
    return { contract, event: sealed.value, normalised: [] };
  });
}

/** The reversal of a fact. */
export const reversalOf = (original: Line, minute: number): Line =>
  line(
    TransactionReversedV1,
    {
      originalType: `org.w3id.mfg.${original.contract.name}.v1`,
      originalKey: keyOf(original),
      reversalNo: 1,
      reason: 'didNotOccur',
      reversedAt: at(minute),
    },
    original.system,
  );

const posting = (id: string) => ({ businessRef: { system: 'mes-1', objectType: 'posting', id } });
const place = (locationId: string) => ({ plantId: PLANT, locationId });

/** What one order came to, for tests that spoil it. */
export interface Order {
  readonly id: string;
  readonly good: number;
  readonly lines: Line[];
}

const OPERATIONS = ['CUT', 'WELD'] as const;

/** One lawful order from its release to its closing. */
export function lawfulOrder(id: string, seed: number): Order {
  const next = chance(seed);
  const planned = 10 + next(20);
  const lines = [released(id, planned)];
  let clock = 10;
  let good = planned;
  for (const operationId of OPERATIONS) {
    const scrap = next(3);
    const run = { workOrderId: id, operationId, runNo: 1 };
    const startedAt = at(clock);
    lines.push(
      line(OperationStartedV1, {
        ...run,
        workCenterId: 'WC-1',
        equipmentIds: [`EQ-${operationId}`],
        startedAt,
      }),
    );
    const made = good - scrap;
    const first = 1 + next(made - 1);
    lines.push(report(run, id, clock + 1, first, 0));
    if (next(2) === 1) {
      const reason = { code: 'breakdown' };
      lines.push(line(OperationPausedV1, { ...run, transitionNo: 1, reason, pausedAt: at(clock + 2) }));
      lines.push(line(OperationResumedV1, { ...run, transitionNo: 1, resumedAt: at(clock + 3) }));
    }
    lines.push(...mistake(run, id, clock, next(2) === 1));
    lines.push(report(run, id, clock + 6, made - first, scrap));
    if (scrap > 0) lines.push(scrapped(run, id, clock + 7, scrap));
    if (operationId === 'CUT') lines.push(consumed(id, clock + 8, planned * 2));
    const total = { good: pieces(made), scrap: pieces(scrap) };
    lines.push(
      line(OperationCompletedV1, { ...run, workCenterId: 'WC-1', total, startedAt, endedAt: at(clock + 9) }),
    );
    good = made;
    clock += 10;
  }
  lines.push(received(id, clock, good), ...ending(id, clock, good));
  return { id, good, lines };
}

const released = (id: string, planned: number): Line =>
  line(
    WorkOrderReleasedV1,
    {
      workOrderId: id,
      revision: 1,
      releasedAt: at(0),
      itemId: 'FRAME',
      plannedQuantity: pieces(planned),
      priority: 5,
      orderKind: 'production',
      materials: [
        { lineId: '1', itemId: 'TUBE', quantity: pieces(planned * 2), usage: 'consumed', operationId: 'CUT' },
      ],
      operations: [
        { operationId: 'CUT', sequence: 10, name: 'Cut', workCenterId: 'WC-1' },
        { operationId: 'WELD', sequence: 20, name: 'Weld', workCenterId: 'WC-1', predecessors: ['CUT'] },
      ],
    },
    'erp',
  );

type Run = { readonly workOrderId: string; readonly operationId: string; readonly runNo: number };

/** One report of a run; `minute` names it as well. */
export const report = (run: Run, id: string, minute: number, good: number, scrap: number): Line =>
  line(OperationQuantityReportedV1, {
    ...posting(`R-${id}-${run.operationId}-${minute}`),
    ...run,
    occurredAt: at(minute),
    delta: { good: pieces(good), scrap: pieces(scrap) },
  });

/** A report that was taken back again: it leaves no trace. */
function mistake(run: Run, id: string, clock: number, told: boolean): Line[] {
  if (!told) return [];
  const wrong = report(run, id, clock + 4, 99, 0);
  return [wrong, reversalOf(wrong, clock + 5)];
}

/** Scrap of the product at one operation. */
export const scrapped = (run: Run, id: string, minute: number, count: number): Line =>
  line(ScrapDeclaredV1, {
    ...posting(`S-${id}-${run.operationId}-${minute}`),
    scrapKind: 'product',
    itemId: 'FRAME',
    quantity: pieces(count),
    reason: { code: 'damage' },
    occurredAt: at(minute),
    workOrderId: id,
    operationId: run.operationId,
    from: place('FLOOR'),
  });

/** Tubes that went into the order. */
export const consumed = (id: string, minute: number, count: number): Line =>
  line(ConsumedV1, {
    ...posting(`C-${id}-${minute}`),
    workOrderId: id,
    operationId: 'CUT',
    itemId: 'TUBE',
    quantity: pieces(count),
    occurredAt: at(minute),
    from: place('STOCK'),
  });

/** Frames that came in from the order. */
export const received = (id: string, minute: number, count: number): Line =>
  line(FinishedGoodsReceivedV1, {
    ...posting(`F-${id}-${minute}`),
    workOrderId: id,
    itemId: 'FRAME',
    quantity: pieces(count),
    outputKind: 'main',
    occurredAt: at(minute),
    to: place('STOCK'),
    stockStatus: 'unrestricted',
    final: true,
  });

function ending(id: string, clock: number, good: number): Line[] {
  const totals = { good: pieces(good), scrap: pieces(0) };
  return [
    line(WorkOrderCompletedV1, {
      workOrderId: id,
      completionNo: 1,
      totals,
      actualStart: at(10),
      actualEnd: at(clock + 1),
      shortClose: false,
    }),
    line(
      WorkOrderClosedV1,
      {
        workOrderId: id,
        closeNo: 1,
        closedAt: at(clock + 2),
        finalTotals: totals,
        reconciliation: { status: 'balanced', discrepancyIds: [] },
      },
      'erp',
    ),
  ];
}

/** One stop of a machine, told when it begins and when it ends. */
export function stop(equipmentId: string, from: number, to: number): Line[] {
  const name = { downtimeId: `D-${equipmentId}-${from}`, equipmentId, startedAt: at(from) };
  const reason = { code: 'breakdown' };
  return [
    line(DowntimeStartedV1, { ...name, workCenterId: 'WC-1', reason }),
    line(DowntimeEndedV1, { ...name, endedAt: at(to), durationSeconds: (to - from) * 60, reason }),
  ];
}

/** A lawful day: some orders and some stops, each told by its owner. */
export function lawfulDay(seed: number, orders = 2): { readonly orders: Order[]; readonly lines: Line[] } {
  const made = Array.from({ length: orders }, (_, i) => lawfulOrder(`WO-${seed}-${i}`, seed * 31 + i));
  const stops = [...stop('EQ-CUT', 20, 25), ...stop('EQ-CUT', 25, 31), ...stop('EQ-WELD', 22, 24)];
  const lines = [...made.flatMap((it) => it.lines), ...stops];
  const time = ({ contract, data }: Line): string => String(data[contract.occurredAt]);
  return { orders: made, lines: lines.sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0)) };
}

/** The same things in another order. */
export function shuffled<T>(list: readonly T[], next: (below: number) => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = next(i + 1);
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}
