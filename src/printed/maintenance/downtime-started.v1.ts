// Printed by `tsx codegen/main.ts`, never edited by hand.
import { DowntimeStartedV1 as declared } from '../../contracts/maintenance/downtime-started.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, isText, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, downtimeReason, downtimeReasonText, id, instant, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any): boolean {
  let n = 6;
  return (
    isObject(v) &&
    id(v.downtimeId) &&
    id(v.equipmentId) &&
    instant(v.startedAt) &&
    id(v.workCenterId) &&
    downtimeReason(v.reason) &&
    (v.workOrderId === undefined || (n++, id(v.workOrderId))) &&
    (v.alarmCode === undefined || (n++, isLabel(v.alarmCode, 64, LABEL))) &&
    (v.scheduleImpact === undefined || (n++, typeof v.scheduleImpact === 'boolean')) &&
    id(v.plantId) &&
    (v.timeSource === undefined || (n++, timeSource(v.timeSource))) &&
    (v.notes === undefined || (n++, isText(v.notes, 1000))) &&
    (v.sourceReferences === undefined || (n++, isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText)))) &&
    (v.extensions === undefined || (n++, isOpen(v.extensions, REVERSE_DNS, 128))) &&
    fieldCount(v) === n
  );
}

function text(v: any): string {
  return `{${v.alarmCode === undefined ? '' : `"alarmCode":${quoted(v.alarmCode)},`}"downtimeId":"${v.downtimeId}","equipmentId":"${v.equipmentId}","plantId":"${v.plantId}","reason":${downtimeReasonText(v.reason)}${v.scheduleImpact === undefined ? '' : `,"scheduleImpact":${v.scheduleImpact}`},"startedAt":"${v.startedAt}","workCenterId":"${v.workCenterId}"${v.workOrderId === undefined ? '' : `,"workOrderId":"${v.workOrderId}"`}}`;
}

export const DowntimeStartedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  rules: [
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
  ],
});
