import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { id } from './id.js';
import { date, instant } from './instant.js';
import { ItemId } from './item.js';
import { LocationId } from './location.js';
import { LotNumber, lotRef } from './lot.js';
import { ordinal, seconds } from './number.js';
import { OperationId } from './operation.js';
import { positiveQuantity } from './quantity.js';
import { listOf, setOf } from './set.js';
import { sourceRef } from './source-ref.js';
import { displayName } from './text.js';
import { WorkCenterId } from './work-center.js';

export const WorkOrderId = id('The work order: one number for all its backorders.');
export const WorkOrderRevision = ordinal('Raised by each released change of the order.');

export const WorkOrderStatus = choice({
  planned: 'Not yet released.',
  released: 'May start.',
  inProgress: 'Work has begun.',
  held: 'Stopped by a decision.',
  completed: 'Work is done, the books are open.',
  closed: 'The books are closed.',
  cancelled: 'Will not be made.',
});

export const materialUsage = choice({
  consumed: 'Becomes part of the product.',
  consumable: 'Is used up beside it.',
  byProduct: 'Comes out as well.',
  coProduct: 'Comes out as well, and is wanted.',
});

/** What is to be made, of what and how: shared by the order's entity and its release. */
export const workOrderBody = {
  itemId: ItemId,
  bomRef: Type.Optional(
    Type.Object(
      {
        id: id('The bill of material.'),
        version: Type.Optional(ordinal('Its version, where the owner keeps versions.')),
      },
      { title: 'BomRef', description: 'The bill of material the order was exploded from.' },
    ),
  ),
  routingRef: Type.Optional(
    Type.Object(
      {
        id: id('The routing.'),
        version: Type.Optional(ordinal('Its version, where the owner keeps versions.')),
      },
      { title: 'RoutingRef', description: 'The routing the steps of the order were taken from.' },
    ),
  ),
  plannedQuantity: positiveQuantity('How much was ordered, over all backorders.'),
  priority: Type.Integer({
    description: '9 is the most urgent.',
    minimum: 0,
    maximum: 9,
    'x-wanted': 'a whole number from 0 to 9',
  }),
  orderKind: choice({
    production: 'Makes something new.',
    rework: 'Mends what was made.',
    disassembly: 'Takes apart what was made.',
    subcontract: 'Somebody else makes it.',
  }),
  scheduledStart: Type.Optional(
    instant('When work is planned to begin. Absent once the owner no longer knows the plan.'),
  ),
  scheduledEnd: Type.Optional(
    instant('When work is planned to end. Absent once the owner no longer knows the plan.'),
  ),
  dueDate: Type.Optional(date('The day it is needed, in the calendar of the plant.')),
  producedLots: Type.Optional(
    setOf(lotRef('An output lot assigned in advance.'), 'Output lots assigned in advance.', 200),
  ),
  materials: listOf(
    Type.Object(
      {
        lineId: id('The line of the requirement.'),
        itemId: ItemId,
        quantity: positiveQuantity('How much is needed for the whole order.'),
        usage: materialUsage,
        operationId: Type.Optional(OperationId),
        locationId: Type.Optional(LocationId),
        lotNumber: Type.Optional(LotNumber),
      },
      { title: 'WorkOrderMaterial', description: 'One line of the exploded requirement.' },
    ),
    'The exploded requirement.',
    500,
  ),
  operations: listOf(
    Type.Object(
      {
        operationId: OperationId,
        sequence: ordinal('The position in the order of work.'),
        name: displayName('What people call the step.'),
        workCenterId: WorkCenterId,
        plannedSeconds: Type.Optional(seconds('The time planned for the whole order.')),
        predecessors: Type.Optional(setOf(OperationId, 'Steps that come before this one.', 20)),
      },
      { title: 'WorkOrderOperation', description: 'One step of the order.' },
    ),
    'The steps of the order; empty where the owner plans none.',
    200,
  ),
  demandRefs: Type.Optional(
    setOf(sourceRef('A demand behind the order.'), 'The demand behind the order.', 50),
  ),
};

/** What holds between the fields of that body. */
export const workOrderRules = [
  rule(
    '!has(this.scheduledStart) || !has(this.scheduledEnd) || this.scheduledEnd >= this.scheduledStart',
    'Work is planned to end after it is planned to begin.',
  ),
  rule('unique(this.operations.map(o, o.operationId))', 'Each operation is listed once.'),
  rule('unique(this.materials.map(m, m.lineId))', 'Each material line is listed once.'),
  rule(
    'acyclic(this.operations.map(o, o.operationId), this.operations.map(o, has(o.predecessors) ? o.predecessors : []))',
    'Every predecessor is an operation of this order, and none comes before itself, not even by way of others.',
  ),
];
