// Printed by `tsx codegen/main.ts`, never edited by hand.
import { AsnReceivedV1 as declared } from '../../contracts/logistics/asn-received.v1.js';
import { acyclic } from '../../core/acyclic.js';
import { gs1Valid } from '../../core/check-digit.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, isText, listText } from '../../core/shape.js';
import { REVERSE_DNS, asnLine, asnLineText, id, instant, packedUnit, packedUnitText, sourceRef, sourceRefText, timeSource } from '../words.js';

function noticeKind(v: unknown): boolean {
  return v === "original" || v === "replacement" || v === "cancellation";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 10;
  return (
    isObject(v) &&
    (id(v.asnId) || misfit('asnId')) &&
    (isInteger(v.version, 1, 2147483647) || misfit('version')) &&
    (noticeKind(v.noticeKind) || misfit('noticeKind')) &&
    (instant(v.receivedAt) || misfit('receivedAt')) &&
    (id(v.supplierId) || misfit('supplierId')) &&
    (v.purchaseOrderId === undefined || (n++, (id(v.purchaseOrderId) || misfit('purchaseOrderId')))) &&
    (instant(v.despatchedAt) || misfit('despatchedAt')) &&
    (instant(v.expectedAt) || misfit('expectedAt')) &&
    (v.carrierId === undefined || (n++, (id(v.carrierId) || misfit('carrierId')))) &&
    (isList(v.handlingUnits, 0, 500, packedUnit) || misfit('handlingUnits')) &&
    (isList(v.lines, 1, 500, asnLine) || misfit('lines')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"asnId":"${v.asnId}"${v.carrierId === undefined ? '' : `,"carrierId":"${v.carrierId}"`},"despatchedAt":"${v.despatchedAt}","expectedAt":"${v.expectedAt}","handlingUnits":${listText(v.handlingUnits, packedUnitText)},"lines":${listText(v.lines, asnLineText)},"noticeKind":"${v.noticeKind}","plantId":"${v.plantId}"${v.purchaseOrderId === undefined ? '' : `,"purchaseOrderId":"${v.purchaseOrderId}"`},"receivedAt":"${v.receivedAt}","supplierId":"${v.supplierId}","version":${v.version}}`;
}

function key(v: any): string {
  return `["1","logistics.asn-received","${v.plantId}","L","${v.supplierId}","${v.asnId}","${v.version}"]`;
}

export const AsnReceivedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.version === 1 === (data.noticeKind === 'original'),
    (data: any): boolean => data.expectedAt >= data.despatchedAt,
    (data: any): boolean => data.lines.every((l: any) => data.purchaseOrderId === undefined || isSame(l.purchaseOrderId, data.purchaseOrderId)),
    (data: any): boolean => areUnique(data.lines.map((l: any) => l.lineId)),
    (data: any): boolean => areUnique(data.handlingUnits.map((h: any) => h.handlingUnit)),
    (data: any): boolean => acyclic(data.handlingUnits.map((h: any) => h.handlingUnit), data.handlingUnits.map((h: any) => h.parent !== undefined ? [h.parent] : [])),
    (data: any): boolean => data.handlingUnits.every((l: any) => l.handlingUnit === undefined || (!/^[0-9]{18}$/.test(l.handlingUnit) || gs1Valid(l.handlingUnit))),
    (data: any): boolean => data.lines.every((l: any) => l.handlingUnit === undefined || (!/^[0-9]{18}$/.test(l.handlingUnit) || gs1Valid(l.handlingUnit))),
  ],
});
