// Printed by `tsx codegen/main.ts`, never edited by hand.
import { WorkOrderHeldV1 as declared } from '../../contracts/production/work-order-held.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, sourceCode, sourceCodeText, sourceRef, sourceRefText, timeSource } from '../words.js';

function code10(v: unknown): boolean {
  return v === "materialShortage" || v === "qualityProblem" || v === "equipmentUnavailable" || v === "operatorUnavailable" || v === "engineeringChange" || v === "customerRequest" || v === "capacity" || v === "documentation" || v === "unclassified" || v === "other";
}

function workOrderHoldReason(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    code10(v.code) &&
    (v.source === undefined || (n++, sourceCode(v.source))) &&
    fieldCount(v) === n
  );
}

function workOrderHoldReasonText(v: any): string {
  return `{"code":"${v.code}"${v.source === undefined ? '' : `,"source":${sourceCodeText(v.source)}`}}`;
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 5;
  return (
    isObject(v) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (isInteger(v.holdNo, 1, 2147483647) || misfit('holdNo')) &&
    (workOrderHoldReason(v.reason) || misfit('reason')) &&
    (instant(v.heldAt) || misfit('heldAt')) &&
    (v.heldBy === undefined || (n++, (id(v.heldBy) || misfit('heldBy')))) &&
    (v.expectedUntil === undefined || (n++, (instant(v.expectedUntil) || misfit('expectedUntil')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.expectedUntil === undefined ? '' : `"expectedUntil":"${v.expectedUntil}",`}"heldAt":"${v.heldAt}"${v.heldBy === undefined ? '' : `,"heldBy":"${v.heldBy}"`},"holdNo":${v.holdNo},"plantId":"${v.plantId}","reason":${workOrderHoldReasonText(v.reason)},"workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","production.work-order-held","${v.plantId}","L","${v.workOrderId}","${v.holdNo}"]`;
}

export const WorkOrderHeldV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
    (data: any): boolean => data.expectedUntil === undefined || data.expectedUntil > data.heldAt,
  ],
});
