// Printed by `tsx codegen/main.ts`, never edited by hand.
import { WorkOrderChangedV1 as declared } from '../../contracts/production/work-order-changed.v1.js';
import { acyclic } from '../../core/acyclic.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText, listText, setText } from '../../core/shape.js';
import { REVERSE_DNS, bomRef, bomRefText, day, fieldName, id, instant, lotRef, lotRefText, orderKind, positiveQuantity, positiveQuantityText, sourceCode, sourceCodeText, sourceRef, sourceRefText, timeSource, workOrderMaterial, workOrderMaterialText, workOrderOperation, workOrderOperationText } from '../words.js';

function code9(v: unknown): boolean {
  return v === "demandChange" || v === "engineeringChange" || v === "materialShortage" || v === "capacity" || v === "qualityProblem" || v === "dataCorrection" || v === "unclassified" || v === "other";
}

function workOrderChangeReason(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    code9(v.code) &&
    (v.source === undefined || (n++, sourceCode(v.source))) &&
    fieldCount(v) === n
  );
}

function workOrderChangeReasonText(v: any): string {
  return `{"code":"${v.code}"${v.source === undefined ? '' : `,"source":${sourceCodeText(v.source)}`}}`;
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 11;
  return (
    isObject(v) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (isInteger(v.revision, 1, 2147483647) || misfit('revision')) &&
    (instant(v.changedAt) || misfit('changedAt')) &&
    (v.changedBy === undefined || (n++, (id(v.changedBy) || misfit('changedBy')))) &&
    ((isList(v.changedFields, 0, 50, fieldName) && areUnique(v.changedFields)) || misfit('changedFields')) &&
    (v.reason === undefined || (n++, (workOrderChangeReason(v.reason) || misfit('reason')))) &&
    (id(v.itemId) || misfit('itemId')) &&
    (v.bomRef === undefined || (n++, (bomRef(v.bomRef) || misfit('bomRef')))) &&
    (v.routingRef === undefined || (n++, (bomRef(v.routingRef) || misfit('routingRef')))) &&
    (positiveQuantity(v.plannedQuantity) || misfit('plannedQuantity')) &&
    (isInteger(v.priority, 0, 9) || misfit('priority')) &&
    (orderKind(v.orderKind) || misfit('orderKind')) &&
    (v.scheduledStart === undefined || (n++, (instant(v.scheduledStart) || misfit('scheduledStart')))) &&
    (v.scheduledEnd === undefined || (n++, (instant(v.scheduledEnd) || misfit('scheduledEnd')))) &&
    (v.dueDate === undefined || (n++, (day(v.dueDate) || misfit('dueDate')))) &&
    (v.producedLots === undefined || (n++, ((isList(v.producedLots, 0, 200, lotRef) && areUnique(v.producedLots.map(lotRefText))) || misfit('producedLots')))) &&
    (isList(v.materials, 0, 500, workOrderMaterial) || misfit('materials')) &&
    (isList(v.operations, 0, 200, workOrderOperation) || misfit('operations')) &&
    (v.demandRefs === undefined || (n++, ((isList(v.demandRefs, 0, 50, sourceRef) && areUnique(v.demandRefs.map(sourceRefText))) || misfit('demandRefs')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.bomRef === undefined ? '' : `"bomRef":${bomRefText(v.bomRef)},`}"changedAt":"${v.changedAt}"${v.changedBy === undefined ? '' : `,"changedBy":"${v.changedBy}"`},"changedFields":${setText(v.changedFields, (entry: any) => `"${entry}"`)}${v.demandRefs === undefined ? '' : `,"demandRefs":${setText(v.demandRefs, sourceRefText)}`}${v.dueDate === undefined ? '' : `,"dueDate":"${v.dueDate}"`},"itemId":"${v.itemId}","materials":${listText(v.materials, workOrderMaterialText)},"operations":${listText(v.operations, workOrderOperationText)},"orderKind":"${v.orderKind}","plannedQuantity":${positiveQuantityText(v.plannedQuantity)},"plantId":"${v.plantId}","priority":${v.priority}${v.producedLots === undefined ? '' : `,"producedLots":${setText(v.producedLots, lotRefText)}`}${v.reason === undefined ? '' : `,"reason":${workOrderChangeReasonText(v.reason)}`},"revision":${v.revision}${v.routingRef === undefined ? '' : `,"routingRef":${bomRefText(v.routingRef)}`}${v.scheduledEnd === undefined ? '' : `,"scheduledEnd":"${v.scheduledEnd}"`}${v.scheduledStart === undefined ? '' : `,"scheduledStart":"${v.scheduledStart}"`},"workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","production.work-order-changed","${v.plantId}","L","${v.workOrderId}","${v.revision}"]`;
}

export const WorkOrderChangedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.revision >= 2,
    (data: any): boolean => data.changedFields.length > 0,
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
    (data: any): boolean => data.scheduledStart === undefined || data.scheduledEnd === undefined || data.scheduledEnd >= data.scheduledStart,
    (data: any): boolean => areUnique(data.operations.map((o: any) => o.operationId)),
    (data: any): boolean => areUnique(data.materials.map((m: any) => m.lineId)),
    (data: any): boolean => acyclic(data.operations.map((o: any) => o.operationId), data.operations.map((o: any) => o.predecessors !== undefined ? o.predecessors : [])),
  ],
});
