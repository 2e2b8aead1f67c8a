// Printed by `tsx codegen/main.ts`, never edited by hand.
import { PurchaseOrderConfirmedV1 as declared } from '../../contracts/logistics/purchase-order-confirmed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText, listText } from '../../core/shape.js';
import { REVERSE_DNS, day, id, instant, positiveQuantity, positiveQuantityText, sourceRef, sourceRefText, timeSource } from '../words.js';

function answer(v: unknown): boolean {
  return v === "accepted" || v === "changed" || v === "rejected";
}

function confirmedLine(v: any): boolean {
  let n = 2;
  return (
    isObject(v) &&
    id(v.lineId) &&
    answer(v.answer) &&
    (v.confirmedQuantity === undefined || (n++, positiveQuantity(v.confirmedQuantity))) &&
    (v.confirmedDate === undefined || (n++, day(v.confirmedDate))) &&
    fieldCount(v) === n
  );
}

function confirmedLineText(v: any): string {
  return `{"answer":"${v.answer}"${v.confirmedDate === undefined ? '' : `,"confirmedDate":"${v.confirmedDate}"`}${v.confirmedQuantity === undefined ? '' : `,"confirmedQuantity":${positiveQuantityText(v.confirmedQuantity)}`},"lineId":"${v.lineId}"}`;
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (id(v.purchaseOrderId) || misfit('purchaseOrderId')) &&
    (isInteger(v.revision, 1, 2147483647) || misfit('revision')) &&
    (isInteger(v.confirmationNo, 1, 2147483647) || misfit('confirmationNo')) &&
    (id(v.supplierId) || misfit('supplierId')) &&
    (instant(v.confirmedAt) || misfit('confirmedAt')) &&
    (isList(v.lines, 1, 500, confirmedLine) || misfit('lines')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"confirmationNo":${v.confirmationNo},"confirmedAt":"${v.confirmedAt}","lines":${listText(v.lines, confirmedLineText)},"plantId":"${v.plantId}","purchaseOrderId":"${v.purchaseOrderId}","revision":${v.revision},"supplierId":"${v.supplierId}"}`;
}

function key(v: any): string {
  return `["1","logistics.purchase-order-confirmed","${v.plantId}","L","${v.purchaseOrderId}","${v.revision}","${v.confirmationNo}"]`;
}

export const PurchaseOrderConfirmedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.lines.every((l: any) => l.answer === 'rejected' || l.confirmedQuantity !== undefined && l.confirmedDate !== undefined),
    (data: any): boolean => data.lines.every((l: any) => l.answer !== 'rejected' || l.confirmedQuantity === undefined && l.confirmedDate === undefined),
    (data: any): boolean => areUnique(data.lines.map((l: any) => l.lineId + ' ' + (l.confirmedDate !== undefined ? l.confirmedDate : ''))),
  ],
});
