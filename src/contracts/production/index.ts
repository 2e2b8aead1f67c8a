/** The contracts of production, one line per version, sorted by name. */
export { EnergyReportedV1 } from './energy-reported.v1.js';
export { LaborReportedV1 } from './labor-reported.v1.js';
export { OperationV1 } from './operation.v1.js';
export { OperationCompletedV1 } from './operation-completed.v1.js';
export { OperationPausedV1 } from './operation-paused.v1.js';
export { OperationQuantityReportedV1 } from './operation-quantity-reported.v1.js';
export { OperationResumedV1 } from './operation-resumed.v1.js';
export { OperationStartedV1 } from './operation-started.v1.js';
export { ShiftPerformanceReportedV1 } from './shift-performance-reported.v1.js';
export { WorkOrderV1 } from './work-order.v1.js';
export { WorkOrderCancelledV1 } from './work-order-cancelled.v1.js';
export { WorkOrderChangedV1 } from './work-order-changed.v1.js';
export { WorkOrderClosedV1 } from './work-order-closed.v1.js';
export { WorkOrderCompletedV1 } from './work-order-completed.v1.js';
export { WorkOrderHeldV1 } from './work-order-held.v1.js';
export { WorkOrderReleasedV1 } from './work-order-released.v1.js';
export { WorkOrderResumedV1 } from './work-order-resumed.v1.js';
