// Printed by `tsx codegen/main.ts`, never edited by hand.
import { PurchaseOrderIssuedV1 as declared } from '../../contracts/logistics/purchase-order-issued.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, isText, listText } from '../../core/shape.js';
import { REVERSE_DNS, currency, id, instant, purchaseOrderLine, purchaseOrderLineText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 8;
  return (
    isObject(v) &&
    (id(v.purchaseOrderId) || misfit('purchaseOrderId')) &&
    (isInteger(v.revision, 1, 2147483647) || misfit('revision')) &&
    (instant(v.issuedAt) || misfit('issuedAt')) &&
    (id(v.supplierId) || misfit('supplierId')) &&
    (instant(v.orderedAt) || misfit('orderedAt')) &&
    (currency(v.currency) || misfit('currency')) &&
    (isList(v.lines, 1, 500, purchaseOrderLine) || misfit('lines')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"currency":"${v.currency}","issuedAt":"${v.issuedAt}","lines":${listText(v.lines, purchaseOrderLineText)},"orderedAt":"${v.orderedAt}","plantId":"${v.plantId}","purchaseOrderId":"${v.purchaseOrderId}","revision":${v.revision},"supplierId":"${v.supplierId}"}`;
}

function key(v: any): string {
  return `["1","logistics.purchase-order-issued","${v.plantId}","L","${v.purchaseOrderId}","${v.revision}"]`;
}

export const PurchaseOrderIssuedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => areUnique(data.lines.map((l: any) => l.lineId)),
    (data: any): boolean => data.lines.every((l: any) => l.unitPrice === undefined || isSame(l.unitPrice.currency, data.currency)),
    (data: any): boolean => data.lines.every((l: any) => l.confirmedQuantity === undefined || isSame(l.confirmedQuantity.unit, l.quantity.unit)),
    (data: any): boolean => data.issuedAt >= data.orderedAt,
  ],
});
