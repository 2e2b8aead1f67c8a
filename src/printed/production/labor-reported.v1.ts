// Printed by `tsx codegen/main.ts`, never edited by hand.
import { LaborReportedV1 as declared } from '../../contracts/production/labor-reported.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText, keyPart, quoted } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, sourceRef, sourceRefText, timeSource } from '../words.js';

function activity(v: unknown): boolean {
  return v === "setup" || v === "run" || v === "teardown" || v === "rework" || v === "inspection" || v === "other";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (sourceRef(v.businessRef) || misfit('businessRef')) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (v.operationId === undefined || (n++, (id(v.operationId) || misfit('operationId')))) &&
    (v.runNo === undefined || (n++, (isInteger(v.runNo, 1, 2147483647) || misfit('runNo')))) &&
    (v.workCenterId === undefined || (n++, (id(v.workCenterId) || misfit('workCenterId')))) &&
    (v.operatorRef === undefined || (n++, (id(v.operatorRef) || misfit('operatorRef')))) &&
    (v.headcount === undefined || (n++, (isInteger(v.headcount, 1, 2147483647) || misfit('headcount')))) &&
    (activity(v.activity) || misfit('activity')) &&
    (isInteger(v.laborSeconds, 0, 2147483647) || misfit('laborSeconds')) &&
    (instant(v.startedAt) || misfit('startedAt')) &&
    (instant(v.endedAt) || misfit('endedAt')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"activity":"${v.activity}","businessRef":${sourceRefText(v.businessRef)},"endedAt":"${v.endedAt}"${v.headcount === undefined ? '' : `,"headcount":${v.headcount}`},"laborSeconds":${v.laborSeconds}${v.operationId === undefined ? '' : `,"operationId":"${v.operationId}"`}${v.operatorRef === undefined ? '' : `,"operatorRef":"${v.operatorRef}"`},"plantId":"${v.plantId}"${v.runNo === undefined ? '' : `,"runNo":${v.runNo}`},"startedAt":"${v.startedAt}"${v.workCenterId === undefined ? '' : `,"workCenterId":"${v.workCenterId}"`},"workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","production.labor-reported","${v.plantId}","T","${v.businessRef.system}",${keyPart(v.businessRef.objectType)},${quoted(v.businessRef.id)},${keyPart(v.businessRef.line)}]`;
}

export const LaborReportedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.endedAt >= data.startedAt,
    (data: any): boolean => data.runNo === undefined || data.operationId !== undefined,
    (data: any): boolean => data.operatorRef === undefined || data.headcount === undefined || data.headcount === 1,
    (data: any): boolean => data.activity !== 'other' || data.notes !== undefined,
  ],
});
