import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { code, otherNeedsSource } from '../../vocabulary/code.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { ItemId } from '../../vocabulary/item.js';
import { LotNumber } from '../../vocabulary/lot.js';
import { personRef } from '../../vocabulary/person.js';
import { positiveQuantity } from '../../vocabulary/quantity.js';
import { setOf } from '../../vocabulary/set.js';
import { WorkOrderId } from '../../vocabulary/work-order.js';
import { WorkOrderCancelReason } from '../../vocabulary/work-order-reason.js';

/** The planner speaks: "this order will not be made." */
export const WorkOrderCancelledV1 = defineEvent({
  name: 'production.work-order-cancelled',
  version: 1,

  meaning: 'One released work order is given up for good, before or after work on it has begun.',
  notMeaning:
    'Nothing has gone back to stock (material.returned); an order given up is not taken up again but released anew.',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'lifecycle',
  naturalKey: ['workOrderId'],
  occurredAt: 'cancelledAt',
  subject: ['workorder/{workOrderId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.work-order-released': 'park' },
  undo: 'production.work-order-released',
  lifecycle: [
    {
      thing: 'workOrder',
      by: ['workOrderId'],
      from: ['released', 'held'],
      to: 'cancelled',
      when: { field: 'phase', is: 'beforeStart' },
    },
    {
      thing: 'workOrder',
      by: ['workOrderId'],
      from: ['inProgress', 'held'],
      to: 'cancelled',
      when: { field: 'phase', is: 'afterStart' },
    },
  ],
  totals: { says: 'ended', order: 'workOrderId', open: 'openMaterials' },

  data: Type.Object({
    workOrderId: WorkOrderId,
    phase: choice({
      beforeStart: 'No work had begun.',
      afterStart: 'Work had begun; what it used is returned or listed here.',
    }),
    reason: code('WorkOrderCancelReason', WorkOrderCancelReason, 'Why it is given up.'),
    cancelledAt: instant('When it was given up.'),
    cancelledBy: Type.Optional(personRef('Who decided it, as a pseudonym.')),
    openMaterials: Type.Optional(
      setOf(
        Type.Object(
          {
            itemId: ItemId,
            lotNumber: Type.Optional(LotNumber),
            quantity: positiveQuantity('How much was used and has not come back.'),
          },
          { title: 'OpenMaterial', description: 'Material that the order has used and not returned.' },
        ),
        'Material used and not returned. Empty says that there is none.',
        500,
      ),
    ),
    ...eventCommons,
  }),
  rules: [
    otherNeedsSource('reason'),
    rule(
      "!has(this.openMaterials) || size(this.openMaterials) == 0 || this.phase != 'beforeStart'",
      'An order that was never begun has used no material.',
    ),
    rule(
      "!has(this.openMaterials) || unique(this.openMaterials.map(m, m.itemId + '~' + (has(m.lotNumber) ? m.lotNumber : '')))",
      'Each item and lot is listed once.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00005',
    phase: 'afterStart',
    reason: { code: 'customerCancelled' },
    cancelledAt: '2026-03-11T08:00:00.000Z',
    openMaterials: [
      { itemId: 'TUB-CRMO-254', lotNumber: 'HEAT-5512', quantity: { value: '4.2', unit: 'MTR' } },
    ],
  },
});
