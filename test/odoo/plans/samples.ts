/** Events that the small plant may tell, each with those that come before it and what it posts. */
import {
  AdjustedV1,
  ConsumedV1,
  DowntimeEndedV1,
  DowntimeStartedV1,
  FinishedGoodsReceivedV1,
  IssuedV1,
  ItemChangedV1,
  MovedV1,
  OperationCompletedV1,
  OperationPausedV1,
  OperationResumedV1,
  OperationStartedV1,
  PartnerChangedV1,
  RequestCompletedV1,
  RequestCreatedV1,
  ReturnedV1,
  ScrapDeclaredV1,
  ShipmentDispatchedV1,
  SupplierReceiptPostedV1,
  TransactionReversedV1,
  WorkCenterChangedV1,
  WorkOrderCancelledV1,
  WorkOrderChangedV1,
  WorkOrderReleasedV1,
} from '../../../src/contracts/index.js';
import type { DataOf, EventContract } from '../../../src/core/contract.js';
import type { OdooPlan } from '../../../src/odoo/plans/plan.js';
import { type Planned, planEvent } from '../../../src/odoo/plans/plan-event.js';
import type { PlanPolicy } from '../../../src/odoo/plans/policy.js';
import type { OdooVersion } from '../../../src/odoo/versions.js';
import { PLANT } from '../fake/plant.js';

export interface Sample {
  readonly title: string;
  readonly contract: EventContract;
  readonly data: object;
  readonly before: readonly Sample[];
  /** The kinds of posting that it leaves, in order. */
  readonly posts: readonly string[];
}

const sample = <C extends EventContract>(
  title: string,
  contract: C,
  data: DataOf<C>,
  posts: readonly string[],
  before: readonly Sample[] = [],
): Sample => ({ title, contract: contract as unknown as EventContract, data: data as object, before, posts });

export const POLICY: PlanPolicy = {
  backorder: 'create',
  consumptionWarning: 'accept',
  insufficientStock: 'accept',
  immediateTransfer: 'stop',
};

export const planned = (it: Sample, version: OdooVersion, policy: PlanPolicy = POLICY): Planned =>
  planEvent(it.contract, it.data, {
    version,
    site: PLANT,
    policy,
    records: { equipment: { 'WELDER-07': 71 }, downtimeReasons: { unclassified: 2, breakdown: 2 } },
  });

export function planOf(it: Sample, version: OdooVersion, policy?: PlanPolicy): OdooPlan {
  const made = planned(it, version, policy);
  if (!('plan' in made)) throw new Error(`${it.title}: ${JSON.stringify(made)}`);
  return made.plan;
}

const keyOfSample = (it: Sample): string => planOf(it, '18.0').key;

const STOCK = { plantId: 'NW-01', locationId: 'WH-STOCK' };
const SHELF = { plantId: 'NW-01', locationId: 'WH-SHELF-A' };
const business = (id: string) => ({ system: 'mes-1', id });
const run = { plantId: 'NW-01', workOrderId: 'WH-MO-00001', operationId: 'CUT-TUBES', runNo: 1 };

const scrapOfStock = sample(
  'scrap of goods on the shelf',
  ScrapDeclaredV1,
  {
    plantId: 'NW-01',
    businessRef: business('S-1'),
    scrapKind: 'stock',
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5512',
    quantity: { value: '1.5', unit: 'MTR' },
    reason: { code: 'damage' },
    occurredAt: '2026-03-10T09:12:00.000Z',
    from: STOCK,
  },
  ['scrap'],
);

const scrapOfOrder = sample(
  'scrap for an order, of more than there is',
  ScrapDeclaredV1,
  {
    ...scrapOfStock.data,
    businessRef: business('S-2'),
    scrapKind: 'component',
    workOrderId: 'WH-MO-00001',
    quantity: { value: '500', unit: 'MTR' },
  } as DataOf<typeof ScrapDeclaredV1>,
  ['scrap'],
);

const released = sample(
  'release of an order',
  WorkOrderReleasedV1,
  {
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00077',
    revision: 1,
    releasedAt: '2026-03-09T13:00:00.000Z',
    itemId: 'FRM-28-ST',
    bomRef: { id: 'FRM-REV-B' },
    plannedQuantity: { value: '3', unit: 'C62' },
    priority: 9,
    orderKind: 'production',
    scheduledStart: '2026-03-12T06:30:00.000Z',
    dueDate: '2026-03-14',
    materials: [],
    operations: [],
    demandRefs: [{ system: 'odoo', id: 'SO-WEB-1' }],
  },
  ['confirmation'],
);

const cancelled = sample(
  'cancellation of an order',
  WorkOrderCancelledV1,
  {
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00001',
    phase: 'beforeStart',
    reason: { code: 'customerCancelled' },
    cancelledAt: '2026-03-11T08:00:00.000Z',
  },
  ['cancellation'],
);

const started = sample(
  'start of an operation',
  OperationStartedV1,
  { ...run, workCenterId: 'WC-WELD-1', equipmentIds: [], startedAt: '2026-03-10T08:30:00.000Z' },
  ['clock'],
);

const paused = sample(
  'pause of an operation',
  OperationPausedV1,
  { ...run, transitionNo: 1, reason: { code: 'breakdown' }, pausedAt: '2026-03-10T09:12:40.000Z' },
  [],
  [started],
);

const resumed = sample(
  'resumption of an operation',
  OperationResumedV1,
  { ...run, transitionNo: 1, resumedAt: '2026-03-10T09:31:05.000Z' },
  ['clock'],
  [started, paused],
);

const completed = sample(
  'completion of an operation',
  OperationCompletedV1,
  {
    ...run,
    workCenterId: 'WC-WELD-1',
    total: { good: { value: '6', unit: 'C62' } },
    startedAt: '2026-03-10T08:30:00.000Z',
    endedAt: '2026-03-10T11:02:15.000Z',
  },
  ['finish'],
  [started],
);

const consumed = sample(
  'consumption of a lot',
  ConsumedV1,
  {
    plantId: 'NW-01',
    businessRef: business('C-1'),
    workOrderId: 'WH-MO-00001',
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5512',
    quantity: { value: '25.35', unit: 'MTR' },
    occurredAt: '2026-03-10T06:41:07.250Z',
    from: STOCK,
  },
  [],
);

const receipt = (id: string, lotNumber: string, final: boolean): DataOf<typeof FinishedGoodsReceivedV1> => ({
  plantId: 'NW-01',
  businessRef: business(id),
  workOrderId: 'WH-MO-00001',
  itemId: 'FRM-28-ST',
  lotNumber,
  quantity: { value: '6', unit: 'C62' },
  outputKind: 'main',
  occurredAt: '2026-03-10T14:05:00.000Z',
  to: STOCK,
  stockStatus: 'unrestricted',
  final,
});

const receivedPart = sample(
  'receipt of a part of an order, in a new lot',
  FinishedGoodsReceivedV1,
  receipt('R-1', 'FRM-2611-01', false),
  ['move', 'receipt'],
  [consumed],
);

const receivedLast = sample(
  'last receipt of an order, in a known lot',
  FinishedGoodsReceivedV1,
  receipt('R-2', 'FRM-2610-01', true),
  ['move', 'receipt'],
  [consumed],
);

const receivedBesides = sample(
  'receipt of a by-product',
  FinishedGoodsReceivedV1,
  {
    ...receipt('R-3', 'CHIPS-1', false),
    itemId: 'CHIPS',
    outputKind: 'byProduct',
    quantity: { value: '0.125', unit: 'KGM' },
  },
  [],
);

const moved = sample(
  'move from shelf to shelf',
  MovedV1,
  {
    plantId: 'NW-01',
    businessRef: business('TO-88123'),
    movementKind: 'transfer',
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5512',
    quantity: { value: '10.5', unit: 'MTR' },
    occurredAt: '2026-03-10T15:20:00.000Z',
    from: STOCK,
    to: SHELF,
    fromStatus: 'unrestricted',
    toStatus: 'unrestricted',
  },
  ['move'],
);

const issued = sample(
  'issue to the line',
  IssuedV1,
  {
    plantId: 'NW-01',
    businessRef: business('I-1'),
    workOrderId: 'WH-MO-00001',
    lineId: '1',
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5512',
    quantity: { value: '4', unit: 'MTR' },
    occurredAt: '2026-03-10T06:00:00.000Z',
    from: STOCK,
    to: SHELF,
  },
  ['move'],
);

const returned = sample(
  'return from the line',
  ReturnedV1,
  {
    plantId: 'NW-01',
    businessRef: business('B-1'),
    workOrderId: 'WH-MO-00001',
    lineId: '1',
    returnOf: 'issued',
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5512',
    quantity: { value: '2', unit: 'MTR' },
    occurredAt: '2026-03-10T16:00:00.000Z',
    from: SHELF,
    to: STOCK,
    stockStatus: 'unrestricted',
  },
  ['move'],
);

const line = (no: number, lotNumber: string, accepted: string) => ({
  lineId: String(no),
  purchaseOrderId: 'PO-00044',
  purchaseOrderLineId: '10',
  itemId: 'TUB-CRMO-254',
  lotNumber,
  received: { value: accepted, unit: 'MTR' },
  accepted: { value: accepted, unit: 'MTR' },
  rejected: { value: '0', unit: 'MTR' },
  to: SHELF,
  stockStatus: 'unrestricted' as const,
});

const receivedGoods = sample(
  'receipt from a supplier, two lots and less than ordered',
  SupplierReceiptPostedV1,
  {
    plantId: 'NW-01',
    businessRef: business('GR-1'),
    receiptId: 'GR-1',
    supplierId: 'STEELWORKS',
    purchaseOrderId: 'PO-00044',
    postedAt: '2026-03-10T07:48:00.000Z',
    lines: [line(1, 'HEAT-5518', '70.5'), line(2, 'HEAT-5519', '30')],
  },
  ['move'],
);

const dispatched = sample(
  'dispatch of a shipment',
  ShipmentDispatchedV1,
  {
    plantId: 'NW-01',
    shipmentId: 'WH-OUT-00019',
    dispatchNo: 1,
    dispatchedAt: '2026-03-12T15:42:00.000Z',
    shipToId: 'SHOP',
    lines: [
      { lineId: '1', itemId: 'FRM-28-ST', lotNumber: 'FRM-2610-01', quantity: { value: '1', unit: 'C62' } },
    ],
  },
  ['move'],
);

const adjusted = sample(
  'count of a shelf',
  AdjustedV1,
  {
    plantId: 'NW-01',
    businessRef: business('CS-1'),
    countSheet: business('CS-1'),
    reason: { code: 'cycleCount' },
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5512',
    quantity: { value: '1.5', unit: 'MTR' },
    occurredAt: '2026-03-10T18:30:00.000Z',
    from: STOCK,
    to: { plantId: 'NW-01', locationId: 'INV-LOSS' },
    fromStatus: 'unrestricted',
    countedQuantity: { value: '98.5', unit: 'MTR' },
    bookQuantity: { value: '100', unit: 'MTR' },
  },
  ['count'],
);

const found = sample(
  'count of goods that no book knew',
  AdjustedV1,
  {
    plantId: 'NW-01',
    businessRef: business('CS-2'),
    countSheet: business('CS-2'),
    reason: { code: 'found' },
    itemId: 'CHIPS',
    quantity: { value: '0.25', unit: 'KGM' },
    occurredAt: '2026-03-10T18:30:00.000Z',
    from: { plantId: 'NW-01', locationId: 'INV-LOSS' },
    to: SHELF,
    toStatus: 'unrestricted',
    countedQuantity: { value: '0.25', unit: 'KGM' },
    bookQuantity: { value: '0', unit: 'KGM' },
  },
  ['count'],
);

const stopped = sample(
  'beginning of a downtime',
  DowntimeStartedV1,
  {
    plantId: 'NW-01',
    downtimeId: 'DT-1',
    equipmentId: 'WELDER-07',
    startedAt: '2026-03-10T09:48:12.400Z',
    workCenterId: 'WC-WELD-1',
    reason: { code: 'unclassified' },
  },
  [],
);

const runsAgain = sample(
  'end of a downtime',
  DowntimeEndedV1,
  {
    plantId: 'NW-01',
    downtimeId: 'DT-1',
    equipmentId: 'WELDER-07',
    startedAt: '2026-03-10T09:48:12.400Z',
    endedAt: '2026-03-10T10:05:40.100Z',
    durationSeconds: 1047,
    reason: { code: 'breakdown' },
  },
  [],
  [stopped],
);

const asked = sample(
  'maintenance request',
  RequestCreatedV1,
  {
    plantId: 'NW-01',
    requestId: 'MR-00031',
    equipmentId: 'WELDER-07',
    requestKind: 'corrective',
    priority: 'high',
    raisedAt: '2026-03-10T23:55:00.000Z',
    text: 'Wire feed jams again and again',
  },
  [],
);

const repaired = sample(
  'completion of a maintenance request',
  RequestCompletedV1,
  {
    plantId: 'NW-01',
    requestId: 'MR-00031',
    completionNo: 1,
    equipmentId: 'WELDER-07',
    completedAt: '2026-03-10T16:40:00.000Z',
  },
  [],
  [asked],
);

const changed = sample(
  'change of an order',
  WorkOrderChangedV1,
  {
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00001',
    revision: 2,
    changedAt: '2026-03-10T09:40:00.000Z',
    changedFields: ['dueDate', 'materials', 'plannedQuantity', 'priority', 'scheduledStart'],
    itemId: 'FRM-28-ST',
    bomRef: { id: 'FRM-REV-B' },
    plannedQuantity: { value: '12', unit: 'C62' },
    priority: 9,
    orderKind: 'production',
    scheduledStart: '2026-03-12T06:30:00.000Z',
    dueDate: '2026-03-14',
    materials: [],
    operations: [],
  },
  ['change'],
);

const reversed = sample(
  'reversal of a move',
  TransactionReversedV1,
  {
    plantId: 'NW-01',
    originalType: 'org.w3id.mfg.inventory.moved.v1',
    originalKey: keyOfSample(moved),
    reversalNo: 1,
    reason: 'incorrectData',
    reversedAt: '2026-03-10T16:00:00.000Z',
    original: moved.data,
  },
  ['move'],
  [moved],
);

const master = { version: 3, updatedAt: '2026-03-02T07:15:00.000Z', plantId: 'NW-01' };

const newItem = sample(
  'new item',
  ItemChangedV1,
  {
    ...master,
    id: 'BOLT.M6',
    name: 'Bolt M6',
    itemKind: 'component',
    trackingKind: 'none',
    baseUnit: 'C62',
    gtins: ['4006381333931'],
    status: 'active',
  },
  [],
);

const oldItem = sample(
  'item that is given up',
  ItemChangedV1,
  {
    ...master,
    id: 'CHIPS',
    name: 'Steel chips',
    itemKind: 'consumable',
    trackingKind: 'none',
    baseUnit: 'KGM',
    status: 'obsolete',
  },
  [],
);

const partner = sample(
  'new partner',
  PartnerChangedV1,
  {
    ...master,
    id: 'SUP-NORD',
    name: 'Stahlrohr Nord GmbH',
    roles: ['supplier'],
    taxId: 'DE123456788',
    countryCode: 'DE',
    status: 'active',
  },
  [],
);

const workCenter = sample(
  'change of a work center',
  WorkCenterChangedV1,
  {
    ...master,
    id: 'WC-WELD-1',
    name: 'Welding cell one',
    workCenterKind: 'cell',
    efficiency: '0.92',
    status: 'active',
  },
  [],
);

export const SAMPLES: readonly Sample[] = [
  scrapOfStock,
  scrapOfOrder,
  released,
  cancelled,
  started,
  paused,
  resumed,
  completed,
  consumed,
  receivedPart,
  receivedLast,
  receivedBesides,
  moved,
  issued,
  returned,
  receivedGoods,
  dispatched,
  adjusted,
  found,
  stopped,
  runsAgain,
  asked,
  repaired,
  changed,
  reversed,
  newItem,
  oldItem,
  partner,
  workCenter,
];
