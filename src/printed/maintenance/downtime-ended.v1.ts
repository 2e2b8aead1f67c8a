// Printed by `tsx codegen/main.ts`, never edited by hand.
import { DowntimeEndedV1 as declared } from '../../contracts/maintenance/downtime-ended.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, isText } from '../../core/shape.js';
import { REVERSE_DNS, downtimeReason, downtimeReasonText, id, instant, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any): boolean {
  let n = 7;
  return (
    isObject(v) &&
    id(v.downtimeId) &&
    id(v.equipmentId) &&
    instant(v.startedAt) &&
    instant(v.endedAt) &&
    isInteger(v.durationSeconds, 0, 2147483647) &&
    downtimeReason(v.reason) &&
    (v.microstops === undefined || (n++, isInteger(v.microstops, 0, 2147483647))) &&
    id(v.plantId) &&
    (v.timeSource === undefined || (n++, timeSource(v.timeSource))) &&
    (v.notes === undefined || (n++, isText(v.notes, 1000))) &&
    (v.sourceReferences === undefined || (n++, isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText)))) &&
    (v.extensions === undefined || (n++, isOpen(v.extensions, REVERSE_DNS, 128))) &&
    fieldCount(v) === n
  );
}

function text(v: any): string {
  return `{"downtimeId":"${v.downtimeId}","durationSeconds":${v.durationSeconds},"endedAt":"${v.endedAt}","equipmentId":"${v.equipmentId}"${v.microstops === undefined ? '' : `,"microstops":${v.microstops}`},"plantId":"${v.plantId}","reason":${downtimeReasonText(v.reason)},"startedAt":"${v.startedAt}"}`;
}

export const DowntimeEndedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  rules: [
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
    (data: any): boolean => data.endedAt >= data.startedAt,
    (data: any): boolean => isSame(Math.trunc((Date.parse(data.endedAt) - Date.parse(data.startedAt)) / 1000), data.durationSeconds),
  ],
});
