import { defineEntity } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { AsnId, asnBody, asnRules } from '../../vocabulary/advance-shipping-notice.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { PlantId } from '../../vocabulary/plant.js';

/** What a supplier says is on its way, before anybody has seen it. */
export const AdvanceShippingNoticeV1 = defineEntity({
  name: 'logistics.advance-shipping-notice',
  version: 1,

  meaning: 'One despatch of one supplier to one plant, as the supplier has announced it.',
  notMeaning: 'Not what has arrived: that is counted at the dock (logistics.supplier-receipt-posted).',
  owner: 'supplier',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['supplierId', 'id', 'version'],
  supply: {
    says: 'announced',
    notice: ['supplierId', 'id'],
    revision: 'version',
    lines: 'lines',
    order: 'purchaseOrderId',
    line: 'purchaseOrderLineId',
    item: 'itemId',
    quantity: 'quantity',
  },

  data: Type.Object({
    entityType: entityType('advanceShippingNotice'),
    id: AsnId,
    plantId: PlantId,
    ...asnBody,
    ...entityCommons,
  }),
  rules: [...asnRules, ...entityRules],

  example: {
    entityType: 'advanceShippingNotice',
    id: 'SN-80012345',
    plantId: 'NW-01',
    supplierId: 'STEELWORKS-NORD',
    purchaseOrderId: 'PO-00044',
    despatchedAt: '2026-03-09T14:20:00.000Z',
    expectedAt: '2026-03-10T07:00:00.000Z',
    carrierId: 'TRANS-BALTIC',
    handlingUnits: [{ handlingUnit: '340123450000000017', packagingUnit: 'XBE' }],
    lines: [
      {
        lineId: '1',
        purchaseOrderId: 'PO-00044',
        purchaseOrderLineId: '10',
        itemId: 'TUB-CRMO-254',
        quantity: { value: '120', unit: 'MTR' },
        lotNumber: 'HEAT-5518',
        handlingUnit: '340123450000000017',
      },
    ],
    version: 1,
    updatedAt: '2026-03-09T14:25:10.000Z',
  },
});
