import { OperationId, RunNo } from './operation.js';
import { WorkOrderId } from './work-order.js';

/** Which run of which step of which order. */
export const operationRun = { workOrderId: WorkOrderId, operationId: OperationId, runNo: RunNo };
