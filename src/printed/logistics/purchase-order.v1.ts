// Printed by `tsx codegen/main.ts`, never edited by hand.
import { PurchaseOrderV1 as declared } from '../../contracts/logistics/purchase-order.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, listText, quoted } from '../../core/shape.js';
import { REVERSE_DNS, currency, id, instant, purchaseOrderLine, purchaseOrderLineText, sourceRef, sourceRefText } from '../words.js';

function status(v: unknown): boolean {
  return v === "issued" || v === "confirmed" || v === "partiallyReceived" || v === "received" || v === "closed" || v === "cancelled";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 11;
  return (
    isObject(v) &&
    (v.entityType === "purchaseOrder" || misfit('entityType')) &&
    (id(v.id) || misfit('id')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (isInteger(v.revision, 1, 2147483647) || misfit('revision')) &&
    (status(v.status) || misfit('status')) &&
    (id(v.supplierId) || misfit('supplierId')) &&
    (instant(v.orderedAt) || misfit('orderedAt')) &&
    (currency(v.currency) || misfit('currency')) &&
    (isList(v.lines, 1, 500, purchaseOrderLine) || misfit('lines')) &&
    (isInteger(v.version, 1, 2147483647) || misfit('version')) &&
    (instant(v.updatedAt) || misfit('updatedAt')) &&
    (v.validFrom === undefined || (n++, (instant(v.validFrom) || misfit('validFrom')))) &&
    (v.validTo === undefined || (n++, (instant(v.validTo) || misfit('validTo')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"currency":"${v.currency}","entityType":${quoted(v.entityType)},"id":"${v.id}","lines":${listText(v.lines, purchaseOrderLineText)},"orderedAt":"${v.orderedAt}","plantId":"${v.plantId}","revision":${v.revision},"status":"${v.status}","supplierId":"${v.supplierId}","updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","logistics.purchase-order","${v.plantId}","M","${v.id}","${v.version}"]`;
}

export const PurchaseOrderV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => areUnique(data.lines.map((l: any) => l.lineId)),
    (data: any): boolean => data.lines.every((l: any) => l.unitPrice === undefined || isSame(l.unitPrice.currency, data.currency)),
    (data: any): boolean => data.lines.every((l: any) => l.confirmedQuantity === undefined || isSame(l.confirmedQuantity.unit, l.quantity.unit)),
    (data: any): boolean => data.status !== 'confirmed' || data.lines.every((l: any) => l.confirmedDate !== undefined && l.confirmedQuantity !== undefined),
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
