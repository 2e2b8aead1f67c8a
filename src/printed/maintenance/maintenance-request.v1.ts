// Printed by `tsx codegen/main.ts`, never edited by hand.
import { MaintenanceRequestV1 as declared } from '../../contracts/maintenance/maintenance-request.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, maintenanceTrigger, maintenanceTriggerText, priority, recommendedKind, sourceRef, sourceRefText } from '../words.js';

function status3(v: unknown): boolean {
  return v === "requested" || v === "inProgress" || v === "done" || v === "cancelled";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 10;
  return (
    isObject(v) &&
    (v.entityType === "maintenanceRequest" || misfit('entityType')) &&
    (id(v.id) || misfit('id')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (id(v.equipmentId) || misfit('equipmentId')) &&
    (recommendedKind(v.requestKind) || misfit('requestKind')) &&
    (priority(v.priority) || misfit('priority')) &&
    (instant(v.raisedAt) || misfit('raisedAt')) &&
    (v.raisedBy === undefined || (n++, (id(v.raisedBy) || misfit('raisedBy')))) &&
    (v.text === undefined || (n++, (isLabel(v.text, 256, LABEL) || misfit('text')))) &&
    (v.trigger === undefined || (n++, (maintenanceTrigger(v.trigger) || misfit('trigger')))) &&
    (v.downtimeId === undefined || (n++, (id(v.downtimeId) || misfit('downtimeId')))) &&
    (status3(v.status) || misfit('status')) &&
    (v.completedAt === undefined || (n++, (instant(v.completedAt) || misfit('completedAt')))) &&
    (isInteger(v.version, 1, 2147483647) || misfit('version')) &&
    (instant(v.updatedAt) || misfit('updatedAt')) &&
    (v.validFrom === undefined || (n++, (instant(v.validFrom) || misfit('validFrom')))) &&
    (v.validTo === undefined || (n++, (instant(v.validTo) || misfit('validTo')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.completedAt === undefined ? '' : `"completedAt":"${v.completedAt}",`}${v.downtimeId === undefined ? '' : `"downtimeId":"${v.downtimeId}",`}"entityType":${quoted(v.entityType)},"equipmentId":"${v.equipmentId}","id":"${v.id}","plantId":"${v.plantId}","priority":"${v.priority}","raisedAt":"${v.raisedAt}"${v.raisedBy === undefined ? '' : `,"raisedBy":"${v.raisedBy}"`},"requestKind":"${v.requestKind}","status":"${v.status}"${v.text === undefined ? '' : `,"text":${quoted(v.text)}`}${v.trigger === undefined ? '' : `,"trigger":${maintenanceTriggerText(v.trigger)}`},"updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","maintenance.maintenance-request","${v.plantId}","M","${v.id}","${v.version}"]`;
}

export const MaintenanceRequestV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.trigger === undefined || !['runtimeThreshold', 'condition'].includes(data.trigger.triggerKind) || data.trigger.metric !== undefined,
    (data: any): boolean => data.trigger === undefined || data.trigger.threshold === undefined || data.trigger.metric !== undefined,
    (data: any): boolean => data.status !== 'done' || data.completedAt !== undefined,
    (data: any): boolean => data.completedAt === undefined || data.completedAt >= data.raisedAt,
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
