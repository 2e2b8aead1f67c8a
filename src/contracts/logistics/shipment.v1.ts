import { defineEntity, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { PlantId } from '../../vocabulary/plant.js';
import {
  CHECKS_PASSED,
  ReleaseChecks,
  ShipmentId,
  ShipmentStatus,
  shipmentBody,
  shipmentRules,
} from '../../vocabulary/shipment.js';

/** Goods for one customer that leave together. */
export const ShipmentV1 = defineEntity({
  name: 'logistics.shipment',
  version: 1,

  meaning: 'One shipment of one plant to one receiver: what goes, how it is packed and how far it is.',
  notMeaning:
    'Not the word that it may leave (logistics.shipment-released) or has left (logistics.shipment-dispatched).',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'compliance-or-safety',

  basis: 'master-data',
  naturalKey: ['id', 'version'],
  genealogy: {
    role: 'leaves',
    lots: { lines: 'lines', item: 'itemId', lot: 'lotNumber', from: 'from' },
    shipment: 'id',
  },

  data: Type.Object({
    entityType: entityType('shipment'),
    id: ShipmentId,
    plantId: PlantId,
    status: ShipmentStatus,
    ...shipmentBody,
    releaseChecks: Type.Optional(ReleaseChecks),
    ...entityCommons,
  }),
  rules: [
    ...shipmentRules,
    rule(
      `!(this.status in ['released', 'dispatched', 'delivered']) || (has(this.releaseChecks) && ${CHECKS_PASSED})`,
      'A shipment that may leave, or has left, has passed every check.',
    ),
    ...entityRules,
  ],

  example: {
    entityType: 'shipment',
    id: 'WH-OUT-00019',
    plantId: 'NW-01',
    status: 'planned',
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
    releaseChecks: { holds: 'clear', genealogy: 'complete', documents: 'incomplete' },
    version: 1,
    updatedAt: '2026-03-12T09:00:00.000Z',
    sourceReferences: [{ system: 'odoo', objectType: 'stock.picking', id: '58' }],
  },
});
