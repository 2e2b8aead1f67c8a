import { rule } from '../core/contract.js';
import { OperationId, RunNo } from './operation.js';
import { WorkOrderId } from './work-order.js';

/** Which run of which step of which order. */
export const operationRun = { workOrderId: WorkOrderId, operationId: OperationId, runNo: RunNo };

const told = (field: string): string => `(has(this.${field}) ? double(this.${field}) : 0.0)`;
const TOLD = ['setupSeconds', 'runSeconds', 'pausedSeconds'].map(told).join(' + ');
const ONE_MACHINE = 'has(this.equipmentIds) && size(this.equipmentIds) == 1';
const ENDED = 'has(this.startedAt) && has(this.endedAt) && this.endedAt >= this.startedAt';
const SECONDS = 'double((timestamp(this.endedAt) - timestamp(this.startedAt)).getSeconds())';

/**
 * What holds for the times of a run: several machines may work at once, the times of one do not overlap.
 * Three times that were each rounded up come to at most two seconds more than there were.
 */
export const runTimeRules = [
  rule(
    `!(${ONE_MACHINE} && ${ENDED}) || ${TOLD} <= ${SECONDS} + 2.0`,
    'On one machine, getting ready, running and standing still take no longer than the run.',
  ),
];
