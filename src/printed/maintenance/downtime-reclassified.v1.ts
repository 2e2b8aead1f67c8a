// Printed by `tsx codegen/main.ts`, never edited by hand.
import { DowntimeReclassifiedV1 as declared } from '../../contracts/maintenance/downtime-reclassified.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, isText } from '../../core/shape.js';
import { REVERSE_DNS, downtimeReason, downtimeReasonText, id, instant, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 9;
  return (
    isObject(v) &&
    (id(v.downtimeId) || misfit('downtimeId')) &&
    (id(v.equipmentId) || misfit('equipmentId')) &&
    (instant(v.startedAt) || misfit('startedAt')) &&
    (isInteger(v.classificationNo, 1, 2147483647) || misfit('classificationNo')) &&
    (instant(v.reclassifiedAt) || misfit('reclassifiedAt')) &&
    (id(v.reclassifiedBy) || misfit('reclassifiedBy')) &&
    (downtimeReason(v.fromReason) || misfit('fromReason')) &&
    (downtimeReason(v.toReason) || misfit('toReason')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"classificationNo":${v.classificationNo},"downtimeId":"${v.downtimeId}","equipmentId":"${v.equipmentId}","fromReason":${downtimeReasonText(v.fromReason)},"plantId":"${v.plantId}","reclassifiedAt":"${v.reclassifiedAt}","reclassifiedBy":"${v.reclassifiedBy}","startedAt":"${v.startedAt}","toReason":${downtimeReasonText(v.toReason)}}`;
}

function key(v: any): string {
  return `["1","maintenance.downtime-reclassified","${v.plantId}","I","${v.equipmentId}","${v.startedAt}","${v.classificationNo}"]`;
}

export const DowntimeReclassifiedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.fromReason === undefined || data.fromReason.code !== 'other' || data.fromReason.source !== undefined,
    (data: any): boolean => data.toReason === undefined || data.toReason.code !== 'other' || data.toReason.source !== undefined,
    (data: any): boolean => data.reclassifiedAt >= data.startedAt,
    (data: any): boolean => !isSame(data.fromReason, data.toReason),
  ],
});
