// Printed by `tsx codegen/main.ts`, never edited by hand.
import { DowntimeReasonChangedV1 as declared } from '../../contracts/master-data/downtime-reason-changed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, code4, fieldName, id, instant, oeeCategory, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 8;
  return (
    isObject(v) &&
    (id(v.id) || misfit('id')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (isLabel(v.plantCode, 64, LABEL) || misfit('plantCode')) &&
    (isLabel(v.text, 256, LABEL) || misfit('text')) &&
    (code4(v.reasonClass) || misfit('reasonClass')) &&
    (v.planned === undefined || (n++, (typeof v.planned === 'boolean' || misfit('planned')))) &&
    (oeeCategory(v.oeeCategory) || misfit('oeeCategory')) &&
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
  return `{${v.changedFields === undefined ? '' : `"changedFields":${setText(v.changedFields, (entry: any) => `"${entry}"`)},`}"id":"${v.id}","oeeCategory":"${v.oeeCategory}"${v.planned === undefined ? '' : `,"planned":${v.planned}`},"plantCode":${quoted(v.plantCode)},"plantId":"${v.plantId}","reasonClass":"${v.reasonClass}","text":${quoted(v.text)},"updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","master-data.downtime-reason-changed","${v.plantId}","M","${v.id}","${v.version}"]`;
}

export const DowntimeReasonChangedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => (!['breakdown', 'setup', 'materialShortage', 'operatorUnavailable', 'toolUnavailable', 'starved', 'blocked', 'utilityOutage', 'qualityStop', 'unclassified'].includes(data.reasonClass) || data.oeeCategory === 'availability') && (!['minorStop'].includes(data.reasonClass) || data.oeeCategory === 'performance') && (!['plannedMaintenance', 'plannedBreak', 'noDemand', 'trial'].includes(data.reasonClass) || data.oeeCategory === 'none'),
    (data: any): boolean => !['plannedMaintenance', 'plannedBreak', 'noDemand', 'trial'].includes(data.reasonClass) || data.planned !== undefined && data.planned,
    (data: any): boolean => !['breakdown', 'setup', 'materialShortage', 'operatorUnavailable', 'toolUnavailable', 'starved', 'blocked', 'utilityOutage', 'qualityStop', 'minorStop'].includes(data.reasonClass) || data.planned !== undefined && !data.planned,
    (data: any): boolean => !['unclassified'].includes(data.reasonClass) || data.planned === undefined,
    (data: any): boolean => !['other'].includes(data.reasonClass) || data.planned !== undefined,
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
    (data: any): boolean => data.changedFields === undefined || data.version > 1,
  ],
});
