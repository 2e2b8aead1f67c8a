import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { decimalFromZero } from './decimal.js';
import { id } from './id.js';
import { ItemId } from './item.js';
import { ordinal, seconds } from './number.js';
import { OperationId } from './operation.js';
import { PlantId } from './plant.js';
import { recipeRef } from './recipe.js';
import { listOf, setOf } from './set.js';
import { displayName } from './text.js';
import { WorkCenterId } from './work-center.js';

const step = Type.Object(
  {
    operationId: OperationId,
    sequence: ordinal('The position in the order of work.'),
    name: displayName('What people call the step.'),
    workCenterId: WorkCenterId,
    setupSeconds: Type.Optional(seconds('Time to get ready, once an order.')),
    runSecondsPerUnit: Type.Optional(decimalFromZero('Time of one unit of the product, in seconds.')),
    teardownSeconds: Type.Optional(seconds('Time to clear up, once an order.')),
    predecessors: Type.Optional(
      setOf(OperationId, 'Steps that come before this one; absent means the step before it in sequence.', 20),
    ),
    inspectionPlanIds: Type.Optional(setOf(id('An inspection plan.'), 'What is inspected at this step.', 20)),
    reportingPoint: Type.Boolean({ description: 'Whether quantities are reported here.' }),
    recipeRef: Type.Optional(recipeRef('The recipe the equipment runs.')),
  },
  { title: 'RoutingOperation', description: 'One step of the routing.' },
);

/** How a product is made: shared by the routing's entity and the word that it changed. */
export const routingBody = {
  id: id('The routing.'),
  itemId: Type.Optional(ItemId),
  plantId: PlantId,
  operations: listOf(step, 'The steps.', 200, 1),
};

/** What holds between the fields of that body. */
export const routingRules = [
  rule('unique(this.operations.map(o, o.operationId))', 'Each operation is listed once.'),
  rule('unique(this.operations.map(o, o.sequence))', 'No two operations have one position.'),
  rule(
    'this.operations.all(o, !has(o.predecessors) || o.predecessors.all(p, this.operations.exists(q, q.operationId == p && q.sequence < o.sequence)))',
    'Every predecessor is an earlier operation of this routing.',
  ),
  rule(
    'this.operations.exists(o, o.reportingPoint && this.operations.all(p, p.sequence <= o.sequence))',
    'The last operation is a reporting point.',
  ),
];
