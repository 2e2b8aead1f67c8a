// Printed by `tsx codegen/main.ts`, never edited by hand.
import { PurchaseOrderChangedV1 as declared } from '../../contracts/logistics/purchase-order-changed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, isText, listText, setText } from '../../core/shape.js';
import { REVERSE_DNS, currency, fieldName, id, instant, purchaseOrderLine, purchaseOrderLineText, purchaseOrderReason, purchaseOrderReasonText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 9;
  return (
    isObject(v) &&
    (id(v.purchaseOrderId) || misfit('purchaseOrderId')) &&
    (isInteger(v.revision, 1, 2147483647) || misfit('revision')) &&
    (instant(v.changedAt) || misfit('changedAt')) &&
    ((isList(v.changedFields, 0, 50, fieldName) && areUnique(v.changedFields)) || misfit('changedFields')) &&
    (v.reason === undefined || (n++, (purchaseOrderReason(v.reason) || misfit('reason')))) &&
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
  return `{"changedAt":"${v.changedAt}","changedFields":${setText(v.changedFields, (entry: any) => `"${entry}"`)},"currency":"${v.currency}","lines":${listText(v.lines, purchaseOrderLineText)},"orderedAt":"${v.orderedAt}","plantId":"${v.plantId}","purchaseOrderId":"${v.purchaseOrderId}"${v.reason === undefined ? '' : `,"reason":${purchaseOrderReasonText(v.reason)}`},"revision":${v.revision},"supplierId":"${v.supplierId}"}`;
}

function key(v: any): string {
  return `["1","logistics.purchase-order-changed","${v.plantId}","L","${v.purchaseOrderId}","${v.revision}"]`;
}

export const PurchaseOrderChangedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.revision > 1,
    (data: any): boolean => data.changedFields.length > 0,
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
    (data: any): boolean => data.changedAt >= data.orderedAt,
    (data: any): boolean => areUnique(data.lines.map((l: any) => l.lineId)),
    (data: any): boolean => data.lines.every((l: any) => l.unitPrice === undefined || isSame(l.unitPrice.currency, data.currency)),
    (data: any): boolean => data.lines.every((l: any) => l.confirmedQuantity === undefined || isSame(l.confirmedQuantity.unit, l.quantity.unit)),
  ],
});
