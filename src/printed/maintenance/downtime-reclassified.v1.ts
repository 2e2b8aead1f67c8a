// Printed by `tsx codegen/main.ts`, never edited by hand.
import { DowntimeReclassifiedV1 as declared } from '../../contracts/maintenance/downtime-reclassified.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, isText } from '../../core/shape.js';
import { REVERSE_DNS, downtimeReason, downtimeReasonText, id, instant, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any): boolean {
  let n = 9;
  return (
    isObject(v) &&
    id(v.downtimeId) &&
    id(v.equipmentId) &&
    instant(v.startedAt) &&
    isInteger(v.classificationNo, 1, 2147483647) &&
    instant(v.reclassifiedAt) &&
    id(v.reclassifiedBy) &&
    downtimeReason(v.fromReason) &&
    downtimeReason(v.toReason) &&
    id(v.plantId) &&
    (v.timeSource === undefined || (n++, timeSource(v.timeSource))) &&
    (v.notes === undefined || (n++, isText(v.notes, 1000))) &&
    (v.sourceReferences === undefined || (n++, isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText)))) &&
    (v.extensions === undefined || (n++, isOpen(v.extensions, REVERSE_DNS, 128))) &&
    fieldCount(v) === n
  );
}

function text(v: any): string {
  return `{"classificationNo":${v.classificationNo},"downtimeId":"${v.downtimeId}","equipmentId":"${v.equipmentId}","fromReason":${downtimeReasonText(v.fromReason)},"plantId":"${v.plantId}","reclassifiedAt":"${v.reclassifiedAt}","reclassifiedBy":"${v.reclassifiedBy}","startedAt":"${v.startedAt}","toReason":${downtimeReasonText(v.toReason)}}`;
}

export const DowntimeReclassifiedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  rules: [
    (data: any): boolean => data.fromReason === undefined || data.fromReason.code !== 'other' || data.fromReason.source !== undefined,
    (data: any): boolean => data.toReason === undefined || data.toReason.code !== 'other' || data.toReason.source !== undefined,
    (data: any): boolean => data.reclassifiedAt >= data.startedAt,
    (data: any): boolean => !isSame(data.fromReason, data.toReason),
  ],
});
