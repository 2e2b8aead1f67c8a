import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { eventCommons } from '../../vocabulary/event.js';
import { id } from '../../vocabulary/id.js';
import { instant } from '../../vocabulary/instant.js';
import { ItemId } from '../../vocabulary/item.js';
import { OperationId } from '../../vocabulary/operation.js';
import { positiveQuantity, quantity } from '../../vocabulary/quantity.js';
import { WorkOrderId } from '../../vocabulary/work-order.js';

/** The line speaks: "we need more of this than there is." */
export const ShortageDetectedV1 = defineEvent({
  name: 'material.shortage-detected',
  version: 1,

  meaning: 'One line of one work order needs more of its item, by a certain moment, than there is for it.',
  notMeaning: 'Nothing has stopped yet (maintenance.downtime-started) and nothing has been ordered.',
  owner: 'mes',
  latency: 'real-time',
  criticality: 'planning',

  basis: 'interval',
  naturalKey: ['workOrderId', 'lineId', 'detectedAt'],
  occurredAt: 'detectedAt',
  subject: ['workorder/{workOrderId}/material/{lineId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.work-order-released': 'accept' },
  undo: 'material.shortage-detected',

  data: Type.Object({
    workOrderId: WorkOrderId,
    lineId: id('The line of the requirement.'),
    operationId: Type.Optional(OperationId),
    itemId: ItemId,
    requiredQuantity: positiveQuantity('How much is still needed for the line.'),
    availableQuantity: quantity('How much of that there is; zero is said, never left out.'),
    detectedAt: instant('When somebody saw that it is not enough.'),
    neededAt: instant('When it is needed.'),
    impact: choice({
      stop: 'Work stands still without it.',
      risk: 'Work goes on, and may stand still later.',
    }),
    ...eventCommons,
  }),
  rules: [
    rule(
      'this.requiredQuantity.unit == this.availableQuantity.unit',
      'What is needed and what there is are in one unit.',
    ),
    rule(
      'decimalCompare(this.availableQuantity.value, this.requiredQuantity.value) < 0',
      'There is less than is needed.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00002',
    lineId: '3',
    operationId: 'ASSEMBLE',
    itemId: 'WHL-28-36',
    requiredQuantity: { value: '12', unit: 'C62' },
    availableQuantity: { value: '7', unit: 'C62' },
    detectedAt: '2026-03-10T08:55:30.000Z',
    neededAt: '2026-03-10T12:00:00.000Z',
    impact: 'risk',
  },
});
