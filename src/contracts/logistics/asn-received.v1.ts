import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { AsnId, asnBody, asnRules } from '../../vocabulary/advance-shipping-notice.js';
import { choice } from '../../vocabulary/choice.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { ordinal } from '../../vocabulary/number.js';

/** The supplier speaks: "this has left us and is coming to you." */
export const AsnReceivedV1 = defineEvent({
  name: 'logistics.asn-received',
  version: 1,

  meaning: 'The plant has got one version of one despatch announcement, carried here in full.',
  notMeaning: 'No goods have arrived and no stock has changed (logistics.supplier-receipt-posted).',
  owner: 'supplier',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'lifecycle',
  naturalKey: ['supplierId', 'asnId', 'version'],
  occurredAt: 'receivedAt',
  revision: 'version',
  subject: ['asn/{supplierId}/{asnId}'],
  partition: [
    { kind: 'po', by: ['purchaseOrderId'] },
    { kind: 'asn', by: ['supplierId', 'asnId'] },
  ],
  after: { 'logistics.purchase-order-issued': 'accept' },
  undo: 'logistics.asn-received',
  supply: {
    says: 'announced',
    notice: ['supplierId', 'asnId'],
    revision: 'version',
    lines: 'lines',
    order: 'purchaseOrderId',
    line: 'purchaseOrderLineId',
    item: 'itemId',
    quantity: 'quantity',
    unless: { field: 'noticeKind', is: 'cancellation' },
  },

  data: Type.Object({
    asnId: AsnId,
    version: ordinal('1 for the first announcement; a later one replaces or cancels it.'),
    noticeKind: choice({
      original: 'The first announcement.',
      replacement: 'It stands in for the version before.',
      cancellation: 'The despatch announced before, repeated here, does not come.',
    }),
    receivedAt: instant('When the announcement reached the plant.'),
    ...asnBody,
    ...eventCommons,
  }),
  rules: [
    rule(
      "(this.version == 1) == (this.noticeKind == 'original')",
      'The first version is the original; a later one replaces or cancels.',
    ),
    ...asnRules,
  ],

  example: {
    plantId: 'NW-01',
    asnId: 'SN-80012345',
    version: 1,
    noticeKind: 'original',
    receivedAt: '2026-03-09T14:25:10.000Z',
    supplierId: 'STEELWORKS-NORD',
    purchaseOrderId: 'PO-00044',
    despatchedAt: '2026-03-09T14:20:00.000Z',
    expectedAt: '2026-03-10T07:00:00.000Z',
    carrierId: 'TRANS-BALTIC',
    handlingUnits: [
      { handlingUnit: '340123450000000017', packagingUnit: 'XBE', parent: '340123450000000024' },
      { handlingUnit: '340123450000000024', packagingUnit: 'XPX' },
    ],
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
  },
});
