/** Orders, their operations, what goes in and what comes out. */

import type { DataOf } from '../../../src/core/contract.js';
import {
  ConsumedV1,
  FinishedGoodsReceivedV1,
  OperationCompletedV1,
  OperationPausedV1,
  OperationQuantityReportedV1,
  OperationResumedV1,
  OperationStartedV1,
  WorkOrderCancelledV1,
  WorkOrderChangedV1,
  WorkOrderReleasedV1,
} from '../../../src/printed/index.js';
import { business, run, STOCK, sample } from './sample.js';

export const released = sample(
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

export const cancelled = sample(
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

export const changed = sample(
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

export const started = sample(
  'start of an operation',
  OperationStartedV1,
  { ...run, workCenterId: 'WC-WELD-1', equipmentIds: [], startedAt: '2026-03-10T08:30:00.000Z' },
  ['clock'],
);

export const paused = sample(
  'pause of an operation',
  OperationPausedV1,
  { ...run, transitionNo: 1, reason: { code: 'breakdown' }, pausedAt: '2026-03-10T09:12:40.000Z' },
  [],
  [started],
);

export const resumed = sample(
  'resumption of an operation',
  OperationResumedV1,
  { ...run, transitionNo: 1, resumedAt: '2026-03-10T09:31:05.000Z' },
  ['clock'],
  [started, paused],
);

const report = (id: string, value: string): DataOf<typeof OperationQuantityReportedV1> => ({
  ...run,
  businessRef: business(id),
  occurredAt: '2026-03-10T10:00:00.000Z',
  delta: { good: { value, unit: 'C62' }, scrap: { value: '1', unit: 'C62' } },
});

export const reported = sample(
  'report of pieces',
  OperationQuantityReportedV1,
  report('QR-1', '3'),
  [],
  [started],
);

export const reportedMore = sample(
  'report of more pieces',
  OperationQuantityReportedV1,
  report('QR-2', '2.5'),
  [],
  [started, reported],
);

export const completed = sample(
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

export const completedAfterReports = sample(
  'completion of an operation that was reported on',
  OperationCompletedV1,
  completed.data as DataOf<typeof OperationCompletedV1>,
  ['finish'],
  [started, reported],
);

export const completedWithNothing = sample(
  'completion of an operation that made nothing',
  OperationCompletedV1,
  { ...completed.data, total: { good: { value: '0', unit: 'C62' } } } as DataOf<typeof OperationCompletedV1>,
  ['finish'],
  [started],
);

export const consumed = sample(
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

export const receivedPart = sample(
  'receipt of a part of an order, in a new lot',
  FinishedGoodsReceivedV1,
  receipt('R-1', 'FRM-2611-01', false),
  ['move', 'receipt'],
  [consumed],
);

export const receivedLast = sample(
  'last receipt of an order, in a known lot',
  FinishedGoodsReceivedV1,
  receipt('R-2', 'FRM-2610-01', true),
  ['move', 'receipt'],
  [consumed],
);

export const receivedBesides = sample(
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
