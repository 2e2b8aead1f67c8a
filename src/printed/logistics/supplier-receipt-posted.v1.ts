// Printed by `tsx codegen/main.ts`, never edited by hand.
import { SupplierReceiptPostedV1 as declared } from '../../contracts/logistics/supplier-receipt-posted.v1.js';
import { withCode } from '../../core/code.js';
import { decimalAdd, decimalCompare } from '../../core/decimal.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, isSame, isText, keyPart, listText, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, fromStatus, id, instant, locationRef, locationRefText, positiveQuantity, positiveQuantityText, quantity, quantityText, sourceRef, sourceRefText, timeSource } from '../words.js';

function receiptLine(v: any): boolean {
  let n = 9;
  return (
    isObject(v) &&
    id(v.lineId) &&
    id(v.purchaseOrderId) &&
    id(v.purchaseOrderLineId) &&
    (v.asnId === undefined || (n++, id(v.asnId))) &&
    id(v.itemId) &&
    (v.lotNumber === undefined || (n++, isLabel(v.lotNumber, 64, LABEL))) &&
    (v.supplierLotNumber === undefined || (n++, isLabel(v.supplierLotNumber, 64, LABEL))) &&
    positiveQuantity(v.received) &&
    quantity(v.accepted) &&
    quantity(v.rejected) &&
    locationRef(v.to) &&
    fromStatus(v.stockStatus) &&
    fieldCount(v) === n
  );
}

function receiptLineText(v: any): string {
  return `{"accepted":${quantityText(v.accepted)}${v.asnId === undefined ? '' : `,"asnId":"${v.asnId}"`},"itemId":"${v.itemId}","lineId":"${v.lineId}"${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`},"purchaseOrderId":"${v.purchaseOrderId}","purchaseOrderLineId":"${v.purchaseOrderLineId}","received":${positiveQuantityText(v.received)},"rejected":${quantityText(v.rejected)},"stockStatus":"${v.stockStatus}"${v.supplierLotNumber === undefined ? '' : `,"supplierLotNumber":${quoted(v.supplierLotNumber)}`},"to":${locationRefText(v.to)}}`;
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 6;
  return (
    isObject(v) &&
    (sourceRef(v.businessRef) || misfit('businessRef')) &&
    (id(v.receiptId) || misfit('receiptId')) &&
    (id(v.supplierId) || misfit('supplierId')) &&
    (v.purchaseOrderId === undefined || (n++, (id(v.purchaseOrderId) || misfit('purchaseOrderId')))) &&
    (instant(v.postedAt) || misfit('postedAt')) &&
    (isList(v.lines, 1, 500, receiptLine) || misfit('lines')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"businessRef":${sourceRefText(v.businessRef)},"lines":${listText(v.lines, receiptLineText)},"plantId":"${v.plantId}","postedAt":"${v.postedAt}"${v.purchaseOrderId === undefined ? '' : `,"purchaseOrderId":"${v.purchaseOrderId}"`},"receiptId":"${v.receiptId}","supplierId":"${v.supplierId}"}`;
}

function key(v: any): string {
  return `["1","logistics.supplier-receipt-posted","${v.plantId}","T","${v.businessRef.system}",${keyPart(v.businessRef.objectType)},${quoted(v.businessRef.id)},${keyPart(v.businessRef.line)}]`;
}

export const SupplierReceiptPostedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.lines.every((l: any) => data.purchaseOrderId === undefined || isSame(l.purchaseOrderId, data.purchaseOrderId)),
    (data: any): boolean => areUnique(data.lines.map((l: any) => l.lineId)),
    (data: any): boolean => data.lines.every((l: any) => isSame(l.accepted.unit, l.received.unit) && isSame(l.rejected.unit, l.received.unit)),
    (data: any): boolean => data.lines.every((l: any) => decimalCompare(decimalAdd(l.accepted.value, l.rejected.value), l.received.value) === 0),
  ],
});
