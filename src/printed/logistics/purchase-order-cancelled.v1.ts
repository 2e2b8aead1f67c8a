// Printed by `tsx codegen/main.ts`, never edited by hand.
import { PurchaseOrderCancelledV1 as declared } from '../../contracts/logistics/purchase-order-cancelled.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, purchaseOrderReason, purchaseOrderReasonText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 6;
  return (
    isObject(v) &&
    (id(v.purchaseOrderId) || misfit('purchaseOrderId')) &&
    (isInteger(v.revision, 1, 2147483647) || misfit('revision')) &&
    (id(v.supplierId) || misfit('supplierId')) &&
    (instant(v.cancelledAt) || misfit('cancelledAt')) &&
    (purchaseOrderReason(v.reason) || misfit('reason')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"cancelledAt":"${v.cancelledAt}","plantId":"${v.plantId}","purchaseOrderId":"${v.purchaseOrderId}","reason":${purchaseOrderReasonText(v.reason)},"revision":${v.revision},"supplierId":"${v.supplierId}"}`;
}

function key(v: any): string {
  return `["1","logistics.purchase-order-cancelled","${v.plantId}","L","${v.purchaseOrderId}","${v.revision}"]`;
}

export const PurchaseOrderCancelledV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
  ],
});
