// Printed by `tsx codegen/main.ts`, never edited by hand.
import { ReturnedV1 as declared } from '../../contracts/material/returned.v1.js';
import { withCode } from '../../core/code.js';
import { decimalCompare } from '../../core/decimal.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, isSame, isText, keyPart, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, fromStatus, id, instant, locationRef, locationRefText, positiveQuantity, positiveQuantityText, sourceCode, sourceCodeText, sourceRef, sourceRefText, timeSource } from '../words.js';

function code6(v: unknown): boolean {
  return v === "leftOver" || v === "wrongMaterial" || v === "unfit" || v === "orderChanged" || v === "unclassified" || v === "other";
}

function returnOf(v: unknown): boolean {
  return v === "issued" || v === "consumed";
}

function returnReason(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    code6(v.code) &&
    (v.source === undefined || (n++, sourceCode(v.source))) &&
    fieldCount(v) === n
  );
}

function returnReasonText(v: any): string {
  return `{"code":"${v.code}"${v.source === undefined ? '' : `,"source":${sourceCodeText(v.source)}`}}`;
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 9;
  return (
    isObject(v) &&
    (sourceRef(v.businessRef) || misfit('businessRef')) &&
    (returnOf(v.returnOf) || misfit('returnOf')) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (v.lineId === undefined || (n++, (id(v.lineId) || misfit('lineId')))) &&
    (v.operationId === undefined || (n++, (id(v.operationId) || misfit('operationId')))) &&
    (id(v.itemId) || misfit('itemId')) &&
    (v.lotNumber === undefined || (n++, (isLabel(v.lotNumber, 64, LABEL) || misfit('lotNumber')))) &&
    (v.serials === undefined || (n++, ((isList(v.serials, 0, 500, (entry: any) => isLabel(entry, 64, LABEL)) && areUnique(v.serials)) || misfit('serials')))) &&
    (positiveQuantity(v.quantity) || misfit('quantity')) &&
    (v.reason === undefined || (n++, (returnReason(v.reason) || misfit('reason')))) &&
    (instant(v.occurredAt) || misfit('occurredAt')) &&
    (v.from === undefined || (n++, (locationRef(v.from) || misfit('from')))) &&
    (locationRef(v.to) || misfit('to')) &&
    (fromStatus(v.stockStatus) || misfit('stockStatus')) &&
    (v.genealogyGroupId === undefined || (n++, (id(v.genealogyGroupId) || misfit('genealogyGroupId')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"businessRef":${sourceRefText(v.businessRef)}${v.from === undefined ? '' : `,"from":${locationRefText(v.from)}`}${v.genealogyGroupId === undefined ? '' : `,"genealogyGroupId":"${v.genealogyGroupId}"`},"itemId":"${v.itemId}"${v.lineId === undefined ? '' : `,"lineId":"${v.lineId}"`}${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`},"occurredAt":"${v.occurredAt}"${v.operationId === undefined ? '' : `,"operationId":"${v.operationId}"`},"plantId":"${v.plantId}","quantity":${positiveQuantityText(v.quantity)}${v.reason === undefined ? '' : `,"reason":${returnReasonText(v.reason)}`},"returnOf":"${v.returnOf}"${v.serials === undefined ? '' : `,"serials":${setText(v.serials, quoted)}`},"stockStatus":"${v.stockStatus}","to":${locationRefText(v.to)},"workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","material.returned","${v.plantId}","T","${v.businessRef.system}",${keyPart(v.businessRef.objectType)},${quoted(v.businessRef.id)},${keyPart(v.businessRef.line)}]`;
}

export const ReturnedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.serials === undefined || data.serials.length === 0 || !['C62', 'H87', 'EA'].includes(data.quantity.unit) || decimalCompare(String(data.serials.length), data.quantity.value) === 0,
    (data: any): boolean => data.lineId !== undefined || data.reason !== undefined,
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
    (data: any): boolean => data.returnOf !== 'consumed' || data.from === undefined,
    (data: any): boolean => data.returnOf !== 'issued' || data.genealogyGroupId === undefined,
    (data: any): boolean => data.from === undefined || !isSame(data.from, data.to),
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'unfit' || ['quality', 'blocked'].includes(data.stockStatus),
  ],
});
