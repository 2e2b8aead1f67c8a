import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { eventCommons } from '../../vocabulary/event.js';
import { date, instant } from '../../vocabulary/instant.js';
import { ordinal } from '../../vocabulary/number.js';
import { SupplierId } from '../../vocabulary/partner.js';
import {
  PurchaseOrderId,
  PurchaseOrderLineId,
  PurchaseOrderRevision,
} from '../../vocabulary/purchase-order.js';
import { positiveQuantity } from '../../vocabulary/quantity.js';
import { listOf } from '../../vocabulary/set.js';

/** The supplier speaks: "this much will be with you on that day." */
export const PurchaseOrderConfirmedV1 = defineEvent({
  name: 'logistics.purchase-order-confirmed',
  version: 1,

  meaning: 'The supplier has answered one revision of one order, line by line.',
  notMeaning: 'Nothing has left the supplier yet (logistics.asn-received).',
  owner: 'supplier',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'lifecycle',
  naturalKey: ['purchaseOrderId', 'revision', 'confirmationNo'],
  occurredAt: 'confirmedAt',
  revision: 'confirmationNo',
  subject: ['purchaseorder/{purchaseOrderId}'],
  partition: [{ kind: 'po', by: ['purchaseOrderId'] }],
  after: { 'logistics.purchase-order-issued': 'park' },
  undo: 'logistics.purchase-order-confirmed',

  data: Type.Object({
    purchaseOrderId: PurchaseOrderId,
    revision: PurchaseOrderRevision,
    confirmationNo: ordinal('1 for the first answer to this revision; a later one replaces it.'),
    supplierId: SupplierId,
    confirmedAt: instant('When the supplier answered.'),
    lines: listOf(
      Type.Object(
        {
          lineId: PurchaseOrderLineId,
          answer: choice({
            accepted: 'As ordered.',
            changed: 'Another quantity or another day.',
            rejected: 'Not at all.',
          }),
          confirmedQuantity: Type.Optional(positiveQuantity('How much is promised.')),
          confirmedDate: Type.Optional(date('The day it is promised for.')),
        },
        { title: 'ConfirmedLine', description: 'The answer to one line.' },
      ),
      'The answer, line by line; a line may be promised in several parts.',
      500,
      1,
    ),
    ...eventCommons,
  }),
  rules: [
    rule(
      "this.lines.all(l, l.answer == 'rejected' || (has(l.confirmedQuantity) && has(l.confirmedDate)))",
      'A line that will be delivered has a quantity and a day.',
    ),
    rule(
      "this.lines.all(l, l.answer != 'rejected' || (!has(l.confirmedQuantity) && !has(l.confirmedDate)))",
      'A line that is rejected promises nothing.',
    ),
    rule(
      "unique(this.lines.map(l, l.lineId + ' ' + (has(l.confirmedDate) ? l.confirmedDate : '')))",
      'Each line is promised once for each day.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    purchaseOrderId: 'PO-00044',
    revision: 2,
    confirmationNo: 1,
    supplierId: 'STEELWORKS-NORD',
    confirmedAt: '2026-02-18T07:00:00.000Z',
    lines: [
      {
        lineId: '10',
        answer: 'changed',
        confirmedQuantity: { value: '120', unit: 'MTR' },
        confirmedDate: '2026-03-10',
      },
      { lineId: '20', answer: 'rejected' },
    ],
  },
});
