// Printed by `tsx codegen/main.ts`, never edited by hand.
import { DowntimeEndedV1 as declared } from '../../contracts/maintenance/downtime-ended.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, isText } from '../../core/shape.js';
import { REVERSE_DNS, downtimeReason, downtimeReasonText, id, instant, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (id(v.downtimeId) || misfit('downtimeId')) &&
    (id(v.equipmentId) || misfit('equipmentId')) &&
    (instant(v.startedAt) || misfit('startedAt')) &&
    (instant(v.endedAt) || misfit('endedAt')) &&
    (isInteger(v.durationSeconds, 0, 2147483647) || misfit('durationSeconds')) &&
    (downtimeReason(v.reason) || misfit('reason')) &&
    (v.microstops === undefined || (n++, (isInteger(v.microstops, 0, 2147483647) || misfit('microstops')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"downtimeId":"${v.downtimeId}","durationSeconds":${v.durationSeconds},"endedAt":"${v.endedAt}","equipmentId":"${v.equipmentId}"${v.microstops === undefined ? '' : `,"microstops":${v.microstops}`},"plantId":"${v.plantId}","reason":${downtimeReasonText(v.reason)},"startedAt":"${v.startedAt}"}`;
}

function key(v: any): string {
  return `["1","maintenance.downtime-ended","${v.plantId}","I","${v.equipmentId}","${v.startedAt}"]`;
}

export const DowntimeEndedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
    (data: any): boolean => data.endedAt >= data.startedAt,
    (data: any): boolean => isSame(Math.trunc((Date.parse(data.endedAt) - Date.parse(data.startedAt)) / 1000), data.durationSeconds),
  ],
});
