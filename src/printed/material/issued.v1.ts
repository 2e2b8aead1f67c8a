// Printed by `tsx codegen/main.ts`, never edited by hand.
import { IssuedV1 as declared } from '../../contracts/material/issued.v1.js';
import { withCode } from '../../core/code.js';
import { decimalCompare } from '../../core/decimal.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, isSame, isText, keyPart, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, fromStatus, id, instant, issueReason, issueReasonText, locationRef, locationRefText, positiveQuantity, positiveQuantityText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (sourceRef(v.businessRef) || misfit('businessRef')) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (v.lineId === undefined || (n++, (id(v.lineId) || misfit('lineId')))) &&
    (v.operationId === undefined || (n++, (id(v.operationId) || misfit('operationId')))) &&
    (id(v.itemId) || misfit('itemId')) &&
    (v.lotNumber === undefined || (n++, (isLabel(v.lotNumber, 64, LABEL) || misfit('lotNumber')))) &&
    (v.serials === undefined || (n++, ((isList(v.serials, 0, 500, (entry: any) => isLabel(entry, 64, LABEL)) && areUnique(v.serials)) || misfit('serials')))) &&
    (positiveQuantity(v.quantity) || misfit('quantity')) &&
    (v.plannedQuantity === undefined || (n++, (positiveQuantity(v.plannedQuantity) || misfit('plannedQuantity')))) &&
    (v.reason === undefined || (n++, (issueReason(v.reason) || misfit('reason')))) &&
    (instant(v.occurredAt) || misfit('occurredAt')) &&
    (locationRef(v.from) || misfit('from')) &&
    (v.fromStatus === undefined || (n++, (fromStatus(v.fromStatus) || misfit('fromStatus')))) &&
    (v.to === undefined || (n++, (locationRef(v.to) || misfit('to')))) &&
    (v.genealogyGroupId === undefined || (n++, (id(v.genealogyGroupId) || misfit('genealogyGroupId')))) &&
    (v.substitutionFor === undefined || (n++, (id(v.substitutionFor) || misfit('substitutionFor')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"businessRef":${sourceRefText(v.businessRef)},"from":${locationRefText(v.from)}${v.fromStatus === undefined ? '' : `,"fromStatus":"${v.fromStatus}"`}${v.genealogyGroupId === undefined ? '' : `,"genealogyGroupId":"${v.genealogyGroupId}"`},"itemId":"${v.itemId}"${v.lineId === undefined ? '' : `,"lineId":"${v.lineId}"`}${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`},"occurredAt":"${v.occurredAt}"${v.operationId === undefined ? '' : `,"operationId":"${v.operationId}"`}${v.plannedQuantity === undefined ? '' : `,"plannedQuantity":${positiveQuantityText(v.plannedQuantity)}`},"plantId":"${v.plantId}","quantity":${positiveQuantityText(v.quantity)}${v.reason === undefined ? '' : `,"reason":${issueReasonText(v.reason)}`}${v.serials === undefined ? '' : `,"serials":${setText(v.serials, quoted)}`}${v.substitutionFor === undefined ? '' : `,"substitutionFor":"${v.substitutionFor}"`}${v.to === undefined ? '' : `,"to":${locationRefText(v.to)}`},"workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","material.issued","${v.plantId}","T","${v.businessRef.system}",${keyPart(v.businessRef.objectType)},${quoted(v.businessRef.id)},${keyPart(v.businessRef.line)}]`;
}

export const IssuedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.serials === undefined || data.serials.length === 0 || !['C62', 'H87', 'EA'].includes(data.quantity.unit) || decimalCompare(String(data.serials.length), data.quantity.value) === 0,
    (data: any): boolean => data.lineId !== undefined || data.reason !== undefined,
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
    (data: any): boolean => data.plannedQuantity === undefined || isSame(data.plannedQuantity.unit, data.quantity.unit),
    (data: any): boolean => data.substitutionFor === undefined || !isSame(data.substitutionFor, data.itemId),
    (data: any): boolean => data.to === undefined || !isSame(data.to, data.from),
  ],
});
