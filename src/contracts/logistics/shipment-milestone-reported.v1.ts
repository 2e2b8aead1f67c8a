import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { code, otherNeedsSource } from '../../vocabulary/code.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { ordinal } from '../../vocabulary/number.js';
import { CarrierId } from '../../vocabulary/partner.js';
import { ShipmentExceptionReason, ShipmentId } from '../../vocabulary/shipment.js';
import { displayName } from '../../vocabulary/text.js';

/** The carrier speaks: "your goods are here now." */
export const ShipmentMilestoneReportedV1 = defineEvent({
  name: 'logistics.shipment-milestone-reported',
  version: 1,

  meaning: 'One shipment has reached one step of its way, or something went wrong on it.',
  notMeaning: 'Not that goods left our books: that is logistics.shipment-dispatched.',
  owner: 'carrier',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'lifecycle',
  naturalKey: ['shipmentId', 'milestone', 'milestoneNo'],
  occurredAt: 'occurredAt',
  subject: ['shipment/{shipmentId}'],
  partition: [{ kind: 'shp', by: ['shipmentId'] }],
  after: { 'logistics.shipment-dispatched': 'accept' },
  undo: 'logistics.shipment-milestone-reported',
  lifecycle: [
    {
      thing: 'shipment',
      by: ['shipmentId'],
      starts: true,
      from: ['dispatched'],
      flaggedIn: ['released', 'delivered'],
      to: 'delivered',
      when: { field: 'milestone', is: 'delivered' },
    },
  ],

  data: Type.Object({
    shipmentId: ShipmentId,
    milestone: choice({
      pickedUp: 'The carrier has the goods.',
      departed: 'They have left a place on the way.',
      arrived: 'They have reached a place on the way.',
      delivered: 'The receiver has them.',
      exception: 'Something went wrong.',
    }),
    milestoneNo: ordinal('1 for the first milestone of this kind; goods may depart more than once.'),
    occurredAt: instant('When it was reached.'),
    reason: Type.Optional(code('ShipmentExceptionReason', ShipmentExceptionReason, 'What went wrong.')),
    placeName: Type.Optional(displayName('Where it was, as the carrier calls the place.')),
    expectedAt: Type.Optional(instant('When the goods are now expected at the receiver.')),
    carrierId: Type.Optional(CarrierId),
    ...eventCommons,
  }),
  rules: [
    rule(
      "(this.milestone == 'exception') == has(this.reason)",
      'An exception, and nothing else, has a reason.',
    ),
    otherNeedsSource('reason'),
    rule(
      "this.milestone != 'delivered' || !has(this.expectedAt)",
      'What has been delivered is no longer expected.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    shipmentId: 'WH-OUT-00019',
    milestone: 'exception',
    milestoneNo: 1,
    occurredAt: '2026-03-13T04:30:00.000Z',
    reason: { code: 'delayed', source: { system: 'tms-1', code: 'E41', text: 'Road closed by snow' } },
    placeName: 'Lübeck hub',
    expectedAt: '2026-03-14T08:00:00.000Z',
    carrierId: 'TRANS-BALTIC',
  },
});
