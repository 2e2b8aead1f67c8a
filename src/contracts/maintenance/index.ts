/** The contracts of maintenance, one line per version, sorted by name. */
export { AlertRaisedV1 } from './alert-raised.v1.js';
export { DowntimeEndedV1 } from './downtime-ended.v1.js';
export { DowntimeReclassifiedV1 } from './downtime-reclassified.v1.js';
export { DowntimeStartedV1 } from './downtime-started.v1.js';
export { EquipmentAlarmRaisedV1 } from './equipment-alarm-raised.v1.js';
export { MaintenanceRequestV1 } from './maintenance-request.v1.js';
export { RequestCompletedV1 } from './request-completed.v1.js';
export { RequestCreatedV1 } from './request-created.v1.js';
