import type { CloudEvent } from '../../src/index.js';
import type { Json } from '../printer.js';

/** An event that is told by REST, and what the receiver answers. */
export interface TellingRow {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly contract: string;
  /** The event that answers at once; left out where nothing more is to be said. */
  readonly answer?: AnswerRow;
}

/** The event that answers, and what it says of the one that was told. */
export interface AnswerRow {
  readonly contract: string;
  readonly of: (told: CloudEvent) => Json;
}

/** The documents of one kind that can be looked up: as a list, and one by one where they have an id. */
export interface LookUpRow {
  readonly path: string;
  readonly contract: string;
  /** Fields of the document by which a list can be narrowed. */
  readonly by: readonly string[];
}

/** What is told by REST. */
export const TELLINGS: readonly [TellingRow, ...TellingRow[]] = [
  {
    path: '/work-order-releases',
    operationId: 'releaseWorkOrder',
    summary: 'Releases a work order to the shop floor.',
    contract: 'production.work-order-released.v1',
    answer: {
      contract: 'exchange.transaction-acknowledged.v1',
      of: (told) => ({
        plantId: told.plantid,
        acknowledgedBy: 'mes',
        originalType: told.type,
        originalKey: told.idempotencykey,
        originalEventId: told.id,
        ackNo: 1,
        acknowledgedAt: '2026-03-10T09:00:04.000Z',
        outcome: 'accepted',
        businessStateReached: 'released',
      }),
    },
  },
  {
    path: '/acknowledgements',
    operationId: 'acknowledge',
    summary: 'Says what was done with a fact.',
    contract: 'exchange.transaction-acknowledged.v1',
  },
];

const lookUp = (path: string, contract: string, ...by: readonly string[]): LookUpRow => ({
  path,
  contract,
  by,
});

/** What can be looked up: masters, what lies where, and how orders, quality and supply stand. */
export const LOOK_UPS: readonly LookUpRow[] = [
  lookUp('/bills-of-material', 'master-data.bill-of-material.v1', 'itemId', 'plantId'),
  lookUp('/crosswalks', 'master-data.identifier-crosswalk.v1', 'system', 'canonicalType', 'canonicalId'),
  lookUp('/downtime-reasons', 'master-data.downtime-reason.v1', 'plantId', 'plantCode'),
  lookUp('/equipment', 'master-data.equipment.v1', 'plantId', 'workCenterId'),
  lookUp('/inventory-movements', 'inventory.inventory-movement.v1', 'plantId', 'itemId', 'lotNumber'),
  lookUp('/items', 'master-data.item.v1', 'itemKind', 'status'),
  lookUp('/locations', 'master-data.location.v1', 'plantId', 'usage'),
  lookUp('/lots', 'material.lot.v1', 'itemId', 'lotStatus'),
  lookUp('/maintenance-requests', 'maintenance.maintenance-request.v1', 'plantId', 'equipmentId', 'status'),
  lookUp('/nonconformances', 'quality.nonconformance.v1', 'plantId', 'status'),
  lookUp('/operations', 'production.operation.v1', 'plantId', 'workOrderId', 'status'),
  lookUp('/partners', 'master-data.business-partner.v1', 'countryCode', 'status'),
  lookUp('/plants', 'master-data.plant.v1', 'companyId'),
  lookUp('/purchase-orders', 'logistics.purchase-order.v1', 'plantId', 'supplierId', 'status'),
  lookUp('/quality-holds', 'quality.quality-hold.v1', 'plantId', 'status'),
  lookUp('/quality-results', 'quality.quality-result.v1', 'plantId', 'outcome'),
  lookUp('/reconciliation-breaks', 'reconciliation.break.v1', 'runId', 'code', 'severity'),
  lookUp('/reconciliation-reports', 'reconciliation.report.v1', 'clean'),
  lookUp('/routings', 'master-data.routing.v1', 'itemId', 'plantId'),
  lookUp('/shipments', 'logistics.shipment.v1', 'plantId', 'status'),
  lookUp('/shipping-notices', 'logistics.advance-shipping-notice.v1', 'supplierId', 'purchaseOrderId'),
  lookUp('/stock-balances', 'inventory.stock-balance.v1', 'itemId', 'locationId', 'lotNumber', 'plantId'),
  lookUp('/units', 'master-data.unit-of-measure.v1', 'dimension'),
  lookUp('/work-centers', 'master-data.work-center.v1', 'plantId', 'status'),
  lookUp('/work-orders', 'production.work-order.v1', 'plantId', 'itemId', 'status'),
];
