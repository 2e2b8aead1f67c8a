// Printed by `tsx codegen/main.ts`, never edited by hand.
import { WorkCenterV1 as declared } from '../../contracts/master-data/work-center.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, sourceRef, sourceRefText, status5, value, value2, workCenterKind } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 8;
  return (
    isObject(v) &&
    (v.entityType === "workCenter" || misfit('entityType')) &&
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
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.areaId === undefined ? '' : `"areaId":"${v.areaId}",`}${v.calendarId === undefined ? '' : `"calendarId":"${v.calendarId}",`}${v.capacityUnitsPerHour === undefined ? '' : `"capacityUnitsPerHour":"${v.capacityUnitsPerHour}",`}${v.costCenter === undefined ? '' : `"costCenter":"${v.costCenter}",`}${v.efficiency === undefined ? '' : `"efficiency":"${v.efficiency}",`}"entityType":${quoted(v.entityType)},"id":"${v.id}","name":${quoted(v.name)},"plantId":"${v.plantId}","status":"${v.status}","updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version},"workCenterKind":"${v.workCenterKind}"}`;
}

function key(v: any): string {
  return `["1","master-data.work-center","${v.plantId}","M","${v.id}","${v.version}"]`;
}

export const WorkCenterV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
