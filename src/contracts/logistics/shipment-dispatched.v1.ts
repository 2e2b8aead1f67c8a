import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { ordinal } from '../../vocabulary/number.js';
import { ShipmentId, shipmentBody, shipmentRules } from '../../vocabulary/shipment.js';

/** The gate speaks: "these goods have left." */
export const ShipmentDispatchedV1 = defineEvent({
  name: 'logistics.shipment-dispatched',
  version: 1,

  meaning: 'Goods of one shipment have left the plant, with these lots in these handling units.',
  notMeaning: 'The receiver does not have them yet (logistics.shipment-milestone-reported).',
  owner: 'wms',
  latency: 'real-time',
  criticality: 'compliance-or-safety',

  basis: 'lifecycle',
  naturalKey: ['shipmentId', 'dispatchNo'],
  occurredAt: 'dispatchedAt',
  subject: ['shipment/{shipmentId}'],
  partition: [{ kind: 'shp', by: ['shipmentId'] }],
  after: { 'logistics.shipment-released': 'park' },
  undo: 'exchange.transaction-reversed',
  genealogy: {
    role: 'leaves',
    lots: { lines: 'lines', item: 'itemId', lot: 'lotNumber', from: 'from' },
    shipment: 'shipmentId',
  },
  movement: {
    lines: 'lines',
    item: 'itemId',
    lot: 'lotNumber',
    quantity: 'quantity',
    from: { place: 'from', keeps: 'always' },
  },
  lifecycle: [{ thing: 'shipment', by: ['shipmentId'], from: ['released', 'dispatched'], to: 'dispatched' }],

  data: Type.Object({
    shipmentId: ShipmentId,
    dispatchNo: ordinal('1 for the first truck; what leaves later counts on and lists its own goods.'),
    dispatchedAt: instant('When the goods left.'),
    ...shipmentBody,
    asnSent: Type.Optional(
      Type.Boolean({ description: 'Whether the receiver has been told what is coming.' }),
    ),
    ...eventCommons,
  }),
  rules: shipmentRules,

  example: {
    plantId: 'NW-01',
    shipmentId: 'WH-OUT-00019',
    dispatchNo: 1,
    dispatchedAt: '2026-03-12T15:42:00.000Z',
    shipToId: 'BIKE-SHOP-KIEL',
    lines: [
      {
        lineId: '1',
        itemId: 'BIKE-CITY-RED',
        lotNumber: 'BCR-000142',
        quantity: { value: '1', unit: 'C62' },
        from: { plantId: 'NW-01', locationId: 'WH-OUTPUT' },
        handlingUnit: '340456780000000010',
      },
    ],
    handlingUnits: ['340456780000000010'],
    carrierId: 'TRANS-BALTIC',
    trackingRef: 'TB 7781 2040 33',
    asnSent: true,
  },
});
