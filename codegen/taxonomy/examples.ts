import type { BreakCode, Knowledge, LedgerLine, Policy } from '../../src/reconcile/index.js';

type Told = Partial<LedgerLine>;

/** Two short ledgers in which one thing is wrong. */
export interface Example {
  /** What happened on the floor. */
  readonly story: string;
  readonly left: readonly Told[];
  readonly right: readonly Told[];
  readonly policy?: Partial<Policy>;
  readonly knowledge?: Knowledge;
  readonly asOf?: string;
}

const at = (clock: string): string => `2026-03-10T${clock}:00.000Z`;

/** A consumption that both sides tell under one key. */
const used: Told = {
  flow: 'material.consumed',
  key: 'C-0042',
  plantId: 'NW-01',
  reference: 'WO-1001',
  itemId: 'TUBE-25',
  lotNumber: 'HEAT-5512',
  quantity: '4.2',
  unit: 'MTR',
  occurredAt: at('06:10'),
  recordedAt: at('06:11'),
};
/** One that is long told on both sides, so that neither ledger ends too early. */
const later: Told = {
  ...used,
  key: 'C-0099',
  reference: 'WO-1009',
  quantity: '1',
  occurredAt: at('14:00'),
  recordedAt: at('14:01'),
};
/** A shelf, told without a key. */
const shelf: Told = {
  flow: 'stock',
  plantId: 'NW-01',
  itemId: 'BOLT-M8',
  lotNumber: 'L-107',
  locationId: 'A-01-01',
  status: 'unrestricted',
  quantity: '350',
  unit: 'C62',
};
const change = (line: Told, more: Told): Told => ({ ...line, ...more });
const pair = (story: string, more: Told, rest: Omit<Example, 'story' | 'left' | 'right'> = {}): Example => ({
  story,
  left: [used, later],
  right: [change(used, more), later],
  ...rest,
});
const alone = (more: Told): Told[] => [change(used, more), later];

const again = change(used, { key: 'C-0043' });
const missing = [used, later];

/** One example of every class; each is run when its page is printed. */
export const EXAMPLES: Readonly<Record<BreakCode, Example>> = {
  CONFLICT_LEFT: {
    story: 'The MES sends a posting again with another quantity under its old number.',
    left: [used, change(used, { quantity: '4.4', recordedAt: at('06:05') }), later],
    right: [used, later],
  },
  CONFLICT_RIGHT: {
    story: 'The ERP edits a posting in place and tells both states.',
    left: [used, later],
    right: [used, change(used, { quantity: '4.4', recordedAt: at('06:05') }), later],
  },
  UOM_UNCONVERTIBLE: pair('The ERP counts the tube in kilograms and has no conversion.', {
    quantity: '7.9',
    unit: 'KGM',
  }),
  CANCELLED_ONE_SIDE: {
    story: 'The ERP has cancelled the posting, and the MES was not told.',
    left: missing,
    right: alone({ state: 'cancelled' }),
  },
  REVERSED_ONE_SIDE: {
    story: 'The posting was taken back in the ERP by hand.',
    left: missing,
    right: alone({ state: 'reversed' }),
  },
  DUPLICATE_LEFT: {
    story: 'After a timeout the MES posts a second time, under a new number.',
    left: [used, again, later],
    right: missing,
  },
  DUPLICATE_RIGHT: {
    story: 'A person posts in the ERP by hand what the interface had posted.',
    left: missing,
    right: [used, again, later],
  },
  SERIAL_DUP: {
    story: 'A transfer of one bike was booked in and never out.',
    left: ['A-01', 'B-02'].map((locationId) =>
      change(shelf, { itemId: 'BIKE', lotNumber: 'SN-77', quantity: '1', locationId }),
    ),
    right: [change(shelf, { itemId: 'BIKE', lotNumber: 'SN-77', quantity: '1', locationId: 'A-01' })],
    knowledge: { items: [{ id: 'BIKE', baseUnit: 'C62', trackingKind: 'serial' }] },
  },
  TIMING_IN_FLIGHT: {
    story: 'The message to the ERP waits in the outbox.',
    left: missing,
    right: [later],
    knowledge: {
      inFlight: [
        { waitingFor: 'right', since: at('06:11'), line: { ...used, id: 'outbox/4711' } as LedgerLine },
      ],
    },
  },
  LOT_SPLIT: {
    story: 'The warehouse split the lot when it was put away.',
    left: [shelf],
    right: [
      change(shelf, { lotNumber: 'L-107-A', quantity: '200' }),
      change(shelf, { lotNumber: 'L-107-B', quantity: '150' }),
    ],
  },
  LOT_MISMATCH: pair('The wrong lot was scanned.', { lotNumber: 'HEAT-5521' }),
  BACKORDER_SPLIT: {
    story: 'The ERP puts the rest of the order on a backorder; the MES reports on the first order.',
    left: [change(used, { quantity: '10' }), later],
    right: [
      change(used, { quantity: '6' }),
      change(used, { key: 'C-0044', reference: 'WO-1001-002', origin: 'WO-1001', quantity: '4' }),
      later,
    ],
  },
  LOCATION_MISMATCH: {
    story: 'Bolts were carried to another bin, and only the warehouse knows.',
    left: [shelf, change(shelf, { locationId: 'A-01-02', quantity: '10' })],
    right: [change(shelf, { quantity: '330' }), change(shelf, { locationId: 'A-01-02', quantity: '30' })],
  },
  OWNER_MISMATCH: {
    story: 'Consignment goods were received as own goods.',
    left: [change(shelf, { ownerId: 'SUP-12' })],
    right: [shelf],
  },
  STATUS_LAG: {
    story: 'The ERP has not heard yet that work has begun.',
    left: [
      {
        flow: 'production.work-order',
        key: 'WO-1001',
        plantId: 'NW-01',
        reference: 'WO-1001',
        status: 'inProgress',
      },
    ],
    right: [
      {
        flow: 'production.work-order',
        key: 'WO-1001',
        plantId: 'NW-01',
        reference: 'WO-1001',
        status: 'released',
      },
    ],
    policy: { statusOrder: { released: ['inProgress'], inProgress: ['completed'] } },
  },
  STATUS_MISMATCH: {
    story: 'Quality has blocked the lot, and the ERP still sells it.',
    left: [change(shelf, { status: 'blocked' })],
    right: [shelf],
  },
  ITEM_ALIAS: pair('The ERP uses an old code of the tube.', { itemId: 'TUBE-25-OLD' }),
  QTY_SIGN: pair('A return was booked as an issue.', { quantity: '-4.2' }),
  UOM_FACTOR: pair('Dozens were typed as pieces.', { quantity: '50.4' }),
  SCALE_10N: pair('The decimal comma was lost.', { quantity: '42' }),
  ROUNDING: pair(
    'The ERP rounds every posting to a tenth of a metre.',
    { quantity: '4.25' },
    { policy: { items: { 'TUBE-25': { roundingUnit: '0.1', unit: 'MTR' } } } },
  ),
  QTY_WITHIN_TOL: pair(
    'The saw takes a little more than was booked.',
    { quantity: '4.21' },
    { policy: { tolerances: [{ where: {}, percent: '1', combine: 'smaller' }] } },
  ),
  QTY_OVER: pair('One side was corrected without telling the other.', { quantity: '5' }),
  TIMING_CLOCK: pair(
    'The ERP writes local time and calls it UTC.',
    { occurredAt: at('07:10') },
    { policy: { timeToleranceSeconds: 60 } },
  ),
  TIMING_CUTOFF: pair(
    'The ERP books the night shift on the next day.',
    { occurredAt: '2026-03-11T01:03:20.000Z' },
    { policy: { businessDays: { '*': { timeZone: 'Europe/Berlin', startsAt: '00:00' } } } },
  ),
  TIMING_LATE: pair('A queue was slow.', { occurredAt: at('09:18') }),
  VALUE_ONLY: {
    story: 'The ERP values the tube at a newer price.',
    left: [change(used, { value: '21', currency: 'EUR' }), later],
    right: [change(used, { value: '23.1', currency: 'EUR' }), later],
  },
  VERSION_MISMATCH: {
    story: 'The sender of the MES was upgraded, that of the ERP was not.',
    left: [change(used, { version: '2' }), later],
    right: [change(used, { version: '1' }), later],
  },
  CONTENT: {
    story: 'Somebody corrected the cost centre on one side.',
    left: [change(used, { content: 'sha256-5d41' }), later],
    right: [change(used, { content: 'sha256-7d79' }), later],
  },
  PHANTOM_MASTER: {
    story: 'The item was archived in the ERP while stock remained.',
    left: [shelf],
    right: [change(shelf, { itemId: 'NUT-M8' })].slice(1),
    knowledge: { items: [{ id: 'BOLT-M8', baseUnit: 'C62', status: 'obsolete' }] },
  },
  MISSING_LEFT: { story: 'The MES never told it.', left: [later], right: missing },
  MISSING_RIGHT: { story: 'The message to the ERP was lost.', left: missing, right: [later] },
  UNEXPLAINED: pair('Two facts share one key.', {
    itemId: 'PAINT',
    lotNumber: 'P-3',
    quantity: '0.7',
    unit: 'MTR',
  }),
};
