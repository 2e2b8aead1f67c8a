/**
 * Writes the MES log of the sample plant: the production that its Odoo recorded, told piece by piece by another system,
 * with planted faults. Every fault is listed in faults.json with what it must cause.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ConsumedV1,
  decimalSubtract,
  type EventContract,
  FinishedGoodsReceivedV1,
  OperationCompletedV1,
  ScrapDeclaredV1,
  seal,
  sentence,
} from '../../src/index.js';

const SOURCE = 'https://northwind.example/plants/NW-01/systems/mes-1';
const STOCK = { plantId: 'NW-01', locationId: 'WH-Stock' };

/** The log begins some minutes before Odoo's postings and tells one thing every four seconds. */
let clock = Date.parse('2026-11-21T04:25:00.000Z');
let number = 0;
const lines: string[] = [];
const now = (): string => new Date(clock).toISOString();

type Data = Record<string, unknown>;

function sealed(contract: EventContract, data: Data): string {
  const told = seal(contract, data as never, {
    source: SOURCE,
    recordedAt: new Date(Math.max(clock, Date.parse(String(data[contract.occurredAt]))) + 1500).toISOString(),
    utcOffset: '+01:00',
    sequence: number,
  });
  if (!told.ok) throw new Error(told.issues.map(sentence).join('\n'));
  return JSON.stringify(told.value);
}

/** Tells one thing and answers its line number. */
function tell(contract: EventContract, data: Data): number {
  number++;
  clock += 4000;
  return append(sealed(contract, { plantId: 'NW-01', timeSource: 'edge', ...data }));
}

const append = (line: string): number => lines.push(line);
const transaction = (kind: string) => ({
  system: 'mes-1',
  objectType: kind,
  id: `${kind}-${String(number + 1).padStart(5, '0')}`,
});

interface Use {
  readonly order: string;
  readonly operation: string;
  readonly item: string;
  readonly lot?: string;
  readonly total: string;
  readonly unit: string;
  /** How much one report tells. */
  readonly step: string;
}

/** One consumption, told in small steps; the last step is what is left. */
function consume({ order, operation, item, lot, total, unit, step }: Use): void {
  let left = total;
  while (left !== '0') {
    const rest = decimalSubtract(left, step);
    const value = rest.startsWith('-') ? left : step;
    left = rest.startsWith('-') ? '0' : rest;
    consumeOnce({ order, operation, item, ...(lot ? { lot } : {}), unit }, value);
  }
}

function consumeOnce(
  { order, operation, item, lot, unit }: Omit<Use, 'total' | 'step'>,
  value: string,
  occurredAt = now(),
): number {
  return tell(ConsumedV1, {
    businessRef: transaction('consumption'),
    workOrderId: order,
    operationId: operation,
    itemId: item,
    ...(lot ? { lotNumber: lot } : {}),
    quantity: { value, unit },
    occurredAt,
    from: STOCK,
    genealogyGroupId: order,
  });
}

/** When each step was begun, as its time log says; a step without one was begun minutes before it was told. */
const BEGUN: Readonly<Record<string, string>> = {
  'WH-MO-00001 CUT-TUBES': '2026-11-20T07:05:00.000Z',
  'WH-MO-00001 TIG-WELD': '2026-11-20T08:20:00.000Z',
  'WH-MO-00002 PAINT-FRAME': '2026-11-20T09:00:00.000Z',
  'WH-MO-00003 PAINT-FRAME': '2026-11-20T10:00:00.000Z',
  'WH-MO-00003 ASSEMBLE': '2026-11-20T10:10:00.000Z',
  'WH-MO-00003 FINAL-CHECK': '2026-11-20T10:20:00.000Z',
  'WH-MO-00004 PAINT-FRAME': '2026-11-20T11:00:00.000Z',
  'WH-MO-00004 ASSEMBLE': '2026-11-20T11:10:00.000Z',
  'WH-MO-00004 FINAL-CHECK': '2026-11-20T11:20:00.000Z',
};

function complete(
  order: string,
  operation: string,
  workCenterId: string,
  good: string,
  endedAt = now(),
): number {
  return tell(OperationCompletedV1, {
    workOrderId: order,
    operationId: operation,
    runNo: 1,
    workCenterId,
    total: { good: { value: good, unit: 'C62' }, scrap: { value: '0', unit: 'C62' } },
    startedAt: BEGUN[`${order} ${operation}`] ?? new Date(Date.parse(endedAt) - 240_000).toISOString(),
    endedAt,
  });
}

function receive(
  order: string,
  item: string,
  lot: string,
  value: string,
  final: boolean,
  occurredAt = now(),
): number {
  return tell(FinishedGoodsReceivedV1, {
    businessRef: transaction('receipt'),
    workOrderId: order,
    itemId: item,
    lotNumber: lot,
    quantity: { value, unit: 'C62' },
    outputKind: 'main',
    occurredAt,
    to: STOCK,
    stockStatus: 'unrestricted',
    genealogyGroupId: order,
    final,
  });
}

interface Fault {
  readonly fault: string;
  readonly expect: readonly Data[];
}
const faults: Fault[] = [];
const plant = (fault: string, ...expect: Data[]): void => void faults.push({ fault, expect });

/** Adds a line that is no good, made from a good one. */
function spoil(fault: string, code: string, path: string, change: (line: string) => string): void {
  const line = append(change(lines.at(-1) as string));
  plant(fault, { stage: 'rejected', line, code, path });
}

// The frames: WH/MO/00001, six of ten, cut from two heats of tube.
const frames = 'WH-MO-00001';
consume({
  order: frames,
  operation: 'CUT-TUBES',
  item: 'TUB-CRMO-254',
  lot: 'HEAT-5512',
  total: '20',
  unit: 'MTR',
  step: '0.5',
});
consume({
  order: frames,
  operation: 'CUT-TUBES',
  item: 'TUB-CRMO-254',
  lot: 'HEAT-5518',
  total: '5.35',
  unit: 'MTR',
  step: '0.5',
});
spoil(
  'The gateway sends a quantity below zero before it corrects itself.',
  'MALFORMED',
  '/data/quantity/value',
  (line) => line.replace(/"value":"[0-9.]+"/, '"value":"-0.35"'),
);
spoil('A terminal tells the unit as people say it.', 'MALFORMED', '/data/quantity/unit', () =>
  (lines.at(-2) as string).replace('"unit":"MTR"', '"unit":"m"'),
);
consume({
  order: frames,
  operation: 'TIG-WELD',
  item: 'PNT-3020',
  lot: 'PAINT-R-01',
  total: '0.3',
  unit: 'LTR',
  step: '0.01',
});
consumeOnce(
  { order: frames, operation: 'TIG-WELD', item: 'PNT-3020', lot: 'PAINT-R-01', unit: 'LTR' },
  '0.01',
);
const cut = (lines.pop() as string).slice(0, 700);
plant(
  'The connection breaks in the middle of a message; nobody sends it again.',
  { stage: 'rejected', line: append(cut), code: 'NOT_JSON', path: '' },
  { stage: 'break', code: 'QTY_OVER', reference: frames, itemId: 'PNT-3020' },
);
complete(frames, 'CUT-TUBES', 'WC-WELD-2', '9');
plant('A counter misses one piece.', {
  stage: 'break',
  code: 'QTY_OVER',
  reference: frames,
  operationId: 'CUT-TUBES',
});
complete(frames, 'TIG-WELD', 'WC-WELD-1', '6');
spoil('An event type that no contract has.', 'UNKNOWN_CONTRACT', '/type', (line) =>
  line.replace('production.operation-completed.v1', 'production.operation-finished.v1'),
);
for (let i = 0; i < 6; i++) receive(frames, 'FRM-28-ST', 'FRM-2611-01', '1', false);
for (const back of [1, 2, 3]) {
  const line = append(lines[lines.length - back * 2] as string);
  plant('A message is sent again after a timeout.', { stage: 'duplicate', line });
}

// The first bike: WH/MO/00002, painted only; a wheel is damaged.
complete('WH-MO-00002', 'PAINT-FRAME', 'WC-PAINT', '1');
tell(ScrapDeclaredV1, {
  businessRef: transaction('scrap'),
  scrapKind: 'component',
  itemId: 'WHL-28-36',
  lotNumber: 'WHL-2611-A',
  quantity: { value: '1', unit: 'C62' },
  reason: { code: 'damage', source: { system: 'mes-1', code: 'SCR-17', text: 'Rim dented at unpacking' } },
  occurredAt: now(),
  workOrderId: 'WH-MO-00002',
  from: STOCK,
});
spoil('A time as the wall clock shows it, without a zone.', 'MALFORMED', '/time', (line) =>
  line.replaceAll(
    /("(?:time|occurredAt)":"2026-11-21T)0(\d)(:\d\d:\d\d)\.\d{3}Z"/g,
    (_, day: string, hour: string, rest: string) => `${day}0${Number(hour) + 1}${rest}"`,
  ),
);
tell(ScrapDeclaredV1, {
  businessRef: transaction('scrap'),
  scrapKind: 'stock',
  itemId: 'BLT-M6-20',
  quantity: { value: '12', unit: 'C62' },
  reason: { code: 'damage' },
  occurredAt: now(),
  from: STOCK,
});

// Two blue bikes: WH/MO/00003 and WH/MO/00004, the same parts.
interface Slips {
  readonly frameLot: string;
  readonly cable: { readonly total: string; readonly unit: string; readonly step: string };
  readonly wheels: readonly string[];
}
function build(order: string, { frameLot, cable, wheels }: Slips): void {
  const use = (
    operation: string,
    item: string,
    total: string,
    unit: string,
    step: string,
    lot?: string,
  ): void => consume({ order, operation, item, total, unit, step, ...(lot ? { lot } : {}) });
  use('PAINT-FRAME', 'FRM-28-ST', '1', 'C62', '1', frameLot);
  use('PAINT-FRAME', 'PNT-5005', '0.27', 'LTR', '0.01', 'PAINT-B-01');
  complete(order, 'PAINT-FRAME', 'WC-PAINT', '1');
  for (const lot of wheels) use('ASSEMBLE', 'WHL-28-36', '1', 'C62', '1', lot);
  use('ASSEMBLE', 'CBL-BRK-15', cable.total, cable.unit, cable.step);
  use('ASSEMBLE', 'BLT-M6-20', '14', 'C62', '1');
  use('ASSEMBLE', 'GRS-100', '12.5', 'GRM', '2.5');
  use('FINAL-CHECK', 'RFL-01', '4', 'C62', '4');
  use('FINAL-CHECK', 'LMP-01', '2', 'C62', '1');
}

/** When the last telling about this item happened. */
const momentOf = (item: string): string => {
  const line = lines.findLast((it) => it.includes(`"itemId":"${item}"`)) ?? '';
  return /"occurredAt":"([^"]+)"/.exec(line)?.[1] ?? now();
};

const [third, fourth] = ['WH-MO-00003', 'WH-MO-00004'];
build(third, {
  frameLot: 'FRM-2610-01',
  cable: { total: '135', unit: 'MTR', step: '45' },
  wheels: ['WHL-2611-A', 'WHL-2611-B'],
});
plant('A unit slip: centimetres of cable told as metres.', {
  stage: 'break',
  code: 'UOM_FACTOR',
  reference: third,
  itemId: 'CBL-BRK-15',
});
complete(third, 'ASSEMBLE', 'WC-ASM-9', '1');
plant('A work center that nobody else knows.', {
  stage: 'break',
  code: 'CONTENT',
  reference: third,
  operationId: 'ASSEMBLE',
});
spoil('A tool writes one field twice.', 'DUPLICATE_KEY', '', (line) =>
  line.replace('{', '{"specversion":"1.0",'),
);
complete(third, 'FINAL-CHECK', 'WC-ASM', '1');
receive(third, 'BIKE-CITY-BLU', 'NW28-000101', '1', true, '2026-11-21T07:58:00.000Z');
plant('A receipt is told three hours late.', {
  stage: 'break',
  code: 'TIMING_LATE',
  reference: third,
  itemId: 'BIKE-CITY-BLU',
});

build(fourth, {
  frameLot: 'FRM-2610-10',
  cable: { total: '135', unit: 'CMT', step: '45' },
  wheels: ['WHL-2611-A'],
});
plant('The wrong lot is scanned.', {
  stage: 'break',
  code: 'LOT_MISMATCH',
  reference: fourth,
  itemId: 'FRM-28-ST',
});
plant('A wheel is built in and not told.', {
  stage: 'break',
  code: 'MISSING_LEFT',
  reference: fourth,
  itemId: 'WHL-28-36',
});
consumeOnce(
  { order: fourth, operation: 'FINAL-CHECK', item: 'RFL-01', unit: 'C62' },
  '4',
  momentOf('RFL-01'),
);
plant('One posting is made twice, under two numbers.', {
  stage: 'break',
  code: 'DUPLICATE_LEFT',
  reference: fourth,
  itemId: 'RFL-01',
});
consumeOnce({ order: fourth, operation: 'FINAL-CHECK', item: 'BEL-4712', unit: 'C62' }, '1');
plant('A bell is built in that Odoo never posted.', {
  stage: 'break',
  code: 'MISSING_RIGHT',
  reference: fourth,
  itemId: 'BEL-4712',
});
complete(fourth, 'ASSEMBLE', 'WC-ASM', '1');
complete(fourth, 'FINAL-CHECK', 'WC-ASM', '1');
receive(fourth, 'BIKE-CITY-BLU', 'NW28-000102', '1', true);
spoil('Somebody edits a quantity and leaves the old hash.', 'IDENTITY_WRONG', '/contenthash', (line) =>
  line.replace('"quantity":{"value":"1"', '"quantity":{"value":"2"'),
);

// Four more frames: WH/MO/00008, welded and not yet posted.
complete('WH-MO-00008', 'CUT-TUBES', 'WC-WELD-1', '4');
const finished = now();
complete('WH-MO-00008', 'TIG-WELD', 'WC-WELD-1', '4', finished);
const again = complete('WH-MO-00008', 'TIG-WELD', 'WC-WELD-1', '5', finished);
plant('The same confirmation is told twice, with another quantity.', {
  stage: 'conflict',
  line: again,
  differs: '/total/good/value',
});

const here = process.argv[2] ?? import.meta.dirname;
writeFileSync(join(here, 'mes.ndjson'), `${lines.join('\n')}\n`);
writeFileSync(join(here, 'faults.json'), `${JSON.stringify(faults, null, 2)}\n`);
process.stdout.write(`${lines.length} lines, ${faults.length} faults\n`);
