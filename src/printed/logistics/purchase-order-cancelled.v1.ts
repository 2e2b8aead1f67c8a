// Printed by `tsx codegen/main.ts`, never edited by hand.
import { PurchaseOrderCancelledV1 as declared } from '../../contracts/logistics/purchase-order-cancelled.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, purchaseOrderReason, purchaseOrderReasonText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any): boolean {
  let n = 6;
  return (
    isObject(v) &&
    id(v.purchaseOrderId) &&
    isInteger(v.revision, 1, 2147483647) &&
    id(v.supplierId) &&
    instant(v.cancelledAt) &&
    purchaseOrderReason(v.reason) &&
    id(v.plantId) &&
    (v.timeSource === undefined || (n++, timeSource(v.timeSource))) &&
    (v.notes === undefined || (n++, isText(v.notes, 1000))) &&
    (v.sourceReferences === undefined || (n++, isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText)))) &&
    (v.extensions === undefined || (n++, isOpen(v.extensions, REVERSE_DNS, 128))) &&
    fieldCount(v) === n
  );
}

function text(v: any): string {
  return `{"cancelledAt":"${v.cancelledAt}","plantId":"${v.plantId}","purchaseOrderId":"${v.purchaseOrderId}","reason":${purchaseOrderReasonText(v.reason)},"revision":${v.revision},"supplierId":"${v.supplierId}"}`;
}

export const PurchaseOrderCancelledV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  rules: [
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
  ],
});
