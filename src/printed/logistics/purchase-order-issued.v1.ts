// Printed by `tsx codegen/main.ts`, never edited by hand.
import { PurchaseOrderIssuedV1 as declared } from '../../contracts/logistics/purchase-order-issued.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, isText, listText } from '../../core/shape.js';
import { REVERSE_DNS, currency, id, instant, purchaseOrderLine, purchaseOrderLineText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any): boolean {
  let n = 8;
  return (
    isObject(v) &&
    id(v.purchaseOrderId) &&
    isInteger(v.revision, 1, 2147483647) &&
    instant(v.issuedAt) &&
    id(v.supplierId) &&
    instant(v.orderedAt) &&
    currency(v.currency) &&
    isList(v.lines, 1, 500, purchaseOrderLine) &&
    id(v.plantId) &&
    (v.timeSource === undefined || (n++, timeSource(v.timeSource))) &&
    (v.notes === undefined || (n++, isText(v.notes, 1000))) &&
    (v.sourceReferences === undefined || (n++, isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText)))) &&
    (v.extensions === undefined || (n++, isOpen(v.extensions, REVERSE_DNS, 128))) &&
    fieldCount(v) === n
  );
}

function text(v: any): string {
  return `{"currency":"${v.currency}","issuedAt":"${v.issuedAt}","lines":${listText(v.lines, purchaseOrderLineText)},"orderedAt":"${v.orderedAt}","plantId":"${v.plantId}","purchaseOrderId":"${v.purchaseOrderId}","revision":${v.revision},"supplierId":"${v.supplierId}"}`;
}

export const PurchaseOrderIssuedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  rules: [
    (data: any): boolean => areUnique(data.lines.map((l: any) => l.lineId)),
    (data: any): boolean => data.lines.every((l: any) => l.unitPrice === undefined || isSame(l.unitPrice.currency, data.currency)),
    (data: any): boolean => data.lines.every((l: any) => l.confirmedQuantity === undefined || isSame(l.confirmedQuantity.unit, l.quantity.unit)),
    (data: any): boolean => data.issuedAt >= data.orderedAt,
  ],
});
