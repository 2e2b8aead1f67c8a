// Printed by `tsx codegen/main.ts`, never edited by hand.
import { WorkOrderCancelledV1 as declared } from '../../contracts/production/work-order-cancelled.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, isText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, positiveQuantity, positiveQuantityText, sourceCode, sourceCodeText, sourceRef, sourceRefText, timeSource } from '../words.js';

function code8(v: unknown): boolean {
  return v === "noDemand" || v === "customerCancelled" || v === "materialUnavailable" || v === "engineeringChange" || v === "qualityProblem" || v === "duplicateOrder" || v === "dataCorrection" || v === "unclassified" || v === "other";
}

function openMaterial(v: any): boolean {
  let n = 2;
  return (
    isObject(v) &&
    id(v.itemId) &&
    (v.lotNumber === undefined || (n++, isLabel(v.lotNumber, 64, LABEL))) &&
    positiveQuantity(v.quantity) &&
    fieldCount(v) === n
  );
}

function openMaterialText(v: any): string {
  return `{"itemId":"${v.itemId}"${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`},"quantity":${positiveQuantityText(v.quantity)}}`;
}

function phase(v: unknown): boolean {
  return v === "beforeStart" || v === "afterStart";
}

function workOrderCancelReason(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    code8(v.code) &&
    (v.source === undefined || (n++, sourceCode(v.source))) &&
    fieldCount(v) === n
  );
}

function workOrderCancelReasonText(v: any): string {
  return `{"code":"${v.code}"${v.source === undefined ? '' : `,"source":${sourceCodeText(v.source)}`}}`;
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 5;
  return (
    isObject(v) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (phase(v.phase) || misfit('phase')) &&
    (workOrderCancelReason(v.reason) || misfit('reason')) &&
    (instant(v.cancelledAt) || misfit('cancelledAt')) &&
    (v.cancelledBy === undefined || (n++, (id(v.cancelledBy) || misfit('cancelledBy')))) &&
    (v.openMaterials === undefined || (n++, ((isList(v.openMaterials, 0, 500, openMaterial) && areUnique(v.openMaterials.map(openMaterialText))) || misfit('openMaterials')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"cancelledAt":"${v.cancelledAt}"${v.cancelledBy === undefined ? '' : `,"cancelledBy":"${v.cancelledBy}"`}${v.openMaterials === undefined ? '' : `,"openMaterials":${setText(v.openMaterials, openMaterialText)}`},"phase":"${v.phase}","plantId":"${v.plantId}","reason":${workOrderCancelReasonText(v.reason)},"workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","production.work-order-cancelled","${v.plantId}","L","${v.workOrderId}"]`;
}

export const WorkOrderCancelledV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
    (data: any): boolean => data.openMaterials === undefined || data.openMaterials.length === 0 || data.phase !== 'beforeStart',
    (data: any): boolean => data.openMaterials === undefined || areUnique(data.openMaterials.map((m: any) => m.itemId + '~' + (m.lotNumber !== undefined ? m.lotNumber : ''))),
  ],
});
