import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { id } from '../../vocabulary/id.js';
import { instant } from '../../vocabulary/instant.js';
import { ordinal } from '../../vocabulary/number.js';
import {
  CHECKS_PASSED,
  ReleaseChecks,
  ShipmentId,
  shipmentBody,
  shipmentRules,
} from '../../vocabulary/shipment.js';

/** The owner of the order speaks: "all was looked at; these goods may leave." */
export const ShipmentReleasedV1 = defineEvent({
  name: 'logistics.shipment-released',
  version: 1,

  meaning: 'One shipment may leave the plant: no hold covers it, its history is known, its papers are there.',
  notMeaning:
    'Nothing has left (logistics.shipment-dispatched). It tells; the gate still asks for holds when the truck goes.',
  owner: 'erp',
  latency: 'real-time',
  criticality: 'compliance-or-safety',

  basis: 'lifecycle',
  naturalKey: ['shipmentId', 'releaseNo'],
  occurredAt: 'releasedAt',
  revision: 'releaseNo',
  subject: ['shipment/{shipmentId}'],
  partition: [{ kind: 'shp', by: ['shipmentId'] }],
  after: { 'quality.lot-released': 'reject' },
  undo: 'exchange.transaction-reversed',
  genealogy: {
    role: 'leaves',
    lots: { lines: 'lines', item: 'itemId', lot: 'lotNumber', from: 'from' },
    shipment: 'shipmentId',
  },
  lifecycle: [{ thing: 'shipment', by: ['shipmentId'], starts: true, from: ['released'], to: 'released' }],

  data: Type.Object({
    shipmentId: ShipmentId,
    releaseNo: ordinal('1 for the first release; a release after a recall counts on.'),
    releasedAt: instant('When it was released.'),
    releasedBy: Type.Optional(id('Who released it, as a pseudonym.')),
    releaseChecks: ReleaseChecks,
    ...shipmentBody,
    ...eventCommons,
  }),
  rules: [rule(CHECKS_PASSED, 'A release has passed every check.'), ...shipmentRules],

  example: {
    plantId: 'NW-01',
    shipmentId: 'WH-OUT-00019',
    releaseNo: 1,
    releasedAt: '2026-03-12T13:10:00.000Z',
    releasedBy: 'user-0417',
    releaseChecks: { holds: 'clear', genealogy: 'complete', documents: 'complete' },
    shipToId: 'BIKE-SHOP-KIEL',
    lines: [
      {
        lineId: '1',
        itemId: 'BIKE-CITY-RED',
        lotNumber: 'BCR-000142',
        quantity: { value: '1', unit: 'C62' },
        demandRef: { system: 'odoo', objectType: 'sale.order', id: 'S00021', line: '1' },
      },
    ],
    carrierId: 'TRANS-BALTIC',
  },
});
