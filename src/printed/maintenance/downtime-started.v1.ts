// Printed by `tsx codegen/main.ts`, never edited by hand.
import { DowntimeStartedV1 as declared } from '../../contracts/maintenance/downtime-started.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, isText, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, downtimeReason, downtimeReasonText, id, instant, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 6;
  return (
    isObject(v) &&
    (id(v.downtimeId) || misfit('downtimeId')) &&
    (id(v.equipmentId) || misfit('equipmentId')) &&
    (instant(v.startedAt) || misfit('startedAt')) &&
    (id(v.workCenterId) || misfit('workCenterId')) &&
    (downtimeReason(v.reason) || misfit('reason')) &&
    (v.workOrderId === undefined || (n++, (id(v.workOrderId) || misfit('workOrderId')))) &&
    (v.alarmCode === undefined || (n++, (isLabel(v.alarmCode, 64, LABEL) || misfit('alarmCode')))) &&
    (v.scheduleImpact === undefined || (n++, (typeof v.scheduleImpact === 'boolean' || misfit('scheduleImpact')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.alarmCode === undefined ? '' : `"alarmCode":${quoted(v.alarmCode)},`}"downtimeId":"${v.downtimeId}","equipmentId":"${v.equipmentId}","plantId":"${v.plantId}","reason":${downtimeReasonText(v.reason)}${v.scheduleImpact === undefined ? '' : `,"scheduleImpact":${v.scheduleImpact}`},"startedAt":"${v.startedAt}","workCenterId":"${v.workCenterId}"${v.workOrderId === undefined ? '' : `,"workOrderId":"${v.workOrderId}"`}}`;
}

function key(v: any): string {
  return `["1","maintenance.downtime-started","${v.plantId}","I","${v.equipmentId}","${v.startedAt}"]`;
}

export const DowntimeStartedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
  ],
});
