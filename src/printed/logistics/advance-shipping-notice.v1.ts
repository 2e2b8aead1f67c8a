// Printed by `tsx codegen/main.ts`, never edited by hand.
import { AdvanceShippingNoticeV1 as declared } from '../../contracts/logistics/advance-shipping-notice.v1.js';
import { acyclic } from '../../core/acyclic.js';
import { gs1Valid } from '../../core/check-digit.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, listText, quoted } from '../../core/shape.js';
import { REVERSE_DNS, asnLine, asnLineText, id, instant, packedUnit, packedUnitText, sourceRef, sourceRefText } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 10;
  return (
    isObject(v) &&
    (v.entityType === "advanceShippingNotice" || misfit('entityType')) &&
    (id(v.id) || misfit('id')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (id(v.supplierId) || misfit('supplierId')) &&
    (v.purchaseOrderId === undefined || (n++, (id(v.purchaseOrderId) || misfit('purchaseOrderId')))) &&
    (instant(v.despatchedAt) || misfit('despatchedAt')) &&
    (instant(v.expectedAt) || misfit('expectedAt')) &&
    (v.carrierId === undefined || (n++, (id(v.carrierId) || misfit('carrierId')))) &&
    (isList(v.handlingUnits, 0, 500, packedUnit) || misfit('handlingUnits')) &&
    (isList(v.lines, 1, 500, asnLine) || misfit('lines')) &&
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
  return `{${v.carrierId === undefined ? '' : `"carrierId":"${v.carrierId}",`}"despatchedAt":"${v.despatchedAt}","entityType":${quoted(v.entityType)},"expectedAt":"${v.expectedAt}","handlingUnits":${listText(v.handlingUnits, packedUnitText)},"id":"${v.id}","lines":${listText(v.lines, asnLineText)},"plantId":"${v.plantId}"${v.purchaseOrderId === undefined ? '' : `,"purchaseOrderId":"${v.purchaseOrderId}"`},"supplierId":"${v.supplierId}","updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","logistics.advance-shipping-notice","${v.plantId}","M","${v.supplierId}","${v.id}","${v.version}"]`;
}

export const AdvanceShippingNoticeV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.expectedAt >= data.despatchedAt,
    (data: any): boolean => data.lines.every((l: any) => data.purchaseOrderId === undefined || isSame(l.purchaseOrderId, data.purchaseOrderId)),
    (data: any): boolean => areUnique(data.lines.map((l: any) => l.lineId)),
    (data: any): boolean => areUnique(data.handlingUnits.map((h: any) => h.handlingUnit)),
    (data: any): boolean => acyclic(data.handlingUnits.map((h: any) => h.handlingUnit), data.handlingUnits.map((h: any) => h.parent !== undefined ? [h.parent] : [])),
    (data: any): boolean => data.handlingUnits.every((l: any) => l.handlingUnit === undefined || (!/^[0-9]{18}$/.test(l.handlingUnit) || gs1Valid(l.handlingUnit))),
    (data: any): boolean => data.lines.every((l: any) => l.handlingUnit === undefined || (!/^[0-9]{18}$/.test(l.handlingUnit) || gs1Valid(l.handlingUnit))),
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
