import { memberOfRun } from './order-steps.js';
import type { Condition, OdooStep } from './plan.js';
import { type Planning, recordIds } from './planning.js';
import { fieldIs, findOne, firstId, nameOf, search, tie, told } from './steps.js';

interface OfRun {
  readonly plantId: string;
  readonly workOrderId: string;
  readonly operationId: string;
  readonly runNo: number;
}

/** Somebody works on it right now. */
export const WORKING: readonly Condition[] = [fieldIs('state', 'progress'), fieldIs('is_user_working', true)];
/** It has begun, and nobody works on it. */
export const PAUSED: readonly Condition[] = [fieldIs('state', 'progress'), fieldIs('is_user_working', false)];

/** What a run's operation is asked for before it is started, paused or finished. */
export const RUN_FIELDS = ['state', 'is_user_working'];

/** Finds the operation of the run, does this with it, and writes down that the event has been posted. */
export const onOperation = (
  at: Planning,
  data: OfRun,
  steps: readonly OdooStep[],
  ofOrder: readonly Condition[] = [],
): OdooStep[] => [
  told(nameOf(at.key), true),
  withConditions(memberOfRun(at, data), ofOrder),
  findOne(
    search(
      'operation',
      `Find operation ${data.operationId} of that order.`,
      'mrp.workorder',
      [
        ['production_id', '=', firstId('order')],
        ['operation_id', 'in', recordIds(at, 'operations', '/operationId', data.operationId)],
      ],
      [...RUN_FIELDS, 'workcenter_id'],
    ),
    `The order has no operation ${data.operationId}, or more than one.`,
  ),
  ...steps,
  tie(nameOf(at.key), 'mrp.workorder', firstId('operation')),
];

const withConditions = (step: OdooStep, also: readonly Condition[]): OdooStep => ({
  ...step,
  expect: [...(step.expect ?? []), ...also],
});
