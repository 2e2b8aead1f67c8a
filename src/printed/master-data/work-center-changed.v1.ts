// Printed by `tsx codegen/main.ts`, never edited by hand.
import { WorkCenterChangedV1 as declared } from '../../contracts/master-data/work-center-changed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, fieldName, id, instant, sourceRef, sourceRefText, status5, timeSource, value, value2, workCenterKind } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (id(v.id) || misfit('id')) &&
    (isLabel(v.name, 256, LABEL) || misfit('name')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.areaId === undefined || (n++, (id(v.areaId) || misfit('areaId')))) &&
    (workCenterKind(v.workCenterKind) || misfit('workCenterKind')) &&
    (v.capacityUnitsPerHour === undefined || (n++, (value(v.capacityUnitsPerHour) || misfit('capacityUnitsPerHour')))) &&
    (v.efficiency === undefined || (n++, (value2(v.efficiency) || misfit('efficiency')))) &&
    (v.costCenter === undefined || (n++, (id(v.costCenter) || misfit('costCenter')))) &&
    (v.calendarId === undefined || (n++, (id(v.calendarId) || misfit('calendarId')))) &&
    (status5(v.status) || misfit('status')) &&
    (isInteger(v.version, 1, 2147483647) || misfit('version')) &&
    (instant(v.updatedAt) || misfit('updatedAt')) &&
    (v.validFrom === undefined || (n++, (instant(v.validFrom) || misfit('validFrom')))) &&
    (v.validTo === undefined || (n++, (instant(v.validTo) || misfit('validTo')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (v.changedFields === undefined || (n++, ((isList(v.changedFields, 0, 50, fieldName) && areUnique(v.changedFields)) || misfit('changedFields')))) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.areaId === undefined ? '' : `"areaId":"${v.areaId}",`}${v.calendarId === undefined ? '' : `"calendarId":"${v.calendarId}",`}${v.capacityUnitsPerHour === undefined ? '' : `"capacityUnitsPerHour":"${v.capacityUnitsPerHour}",`}${v.changedFields === undefined ? '' : `"changedFields":${setText(v.changedFields, (entry: any) => `"${entry}"`)},`}${v.costCenter === undefined ? '' : `"costCenter":"${v.costCenter}",`}${v.efficiency === undefined ? '' : `"efficiency":"${v.efficiency}",`}"id":"${v.id}","name":${quoted(v.name)},"plantId":"${v.plantId}","status":"${v.status}","updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version},"workCenterKind":"${v.workCenterKind}"}`;
}

function key(v: any): string {
  return `["1","master-data.work-center-changed","${v.plantId}","M","${v.id}","${v.version}"]`;
}

export const WorkCenterChangedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
    (data: any): boolean => data.changedFields === undefined || data.version > 1,
  ],
});
