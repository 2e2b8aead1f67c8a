// Printed by `tsx codegen/main.ts`, never edited by hand.
import { LotV1 as declared } from '../../contracts/material/lot.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isSame, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, day, id, instant, lotRef, lotRefText, lotStatus, originKind, sourceRef, sourceRefText, trackingKind2 } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 8;
  return (
    isObject(v) &&
    (v.entityType === "lot" || misfit('entityType')) &&
    (id(v.itemId) || misfit('itemId')) &&
    (isLabel(v.lotNumber, 64, LABEL) || misfit('lotNumber')) &&
    (trackingKind2(v.trackingKind) || misfit('trackingKind')) &&
    (lotStatus(v.lotStatus) || misfit('lotStatus')) &&
    (originKind(v.originKind) || misfit('originKind')) &&
    (v.originWorkOrderId === undefined || (n++, (id(v.originWorkOrderId) || misfit('originWorkOrderId')))) &&
    (v.supplierId === undefined || (n++, (id(v.supplierId) || misfit('supplierId')))) &&
    (v.supplierLotNumber === undefined || (n++, (isLabel(v.supplierLotNumber, 64, LABEL) || misfit('supplierLotNumber')))) &&
    (v.manufacturedAt === undefined || (n++, (instant(v.manufacturedAt) || misfit('manufacturedAt')))) &&
    (v.expiresOn === undefined || (n++, (day(v.expiresOn) || misfit('expiresOn')))) &&
    (v.bestBeforeOn === undefined || (n++, (day(v.bestBeforeOn) || misfit('bestBeforeOn')))) &&
    (v.parentLots === undefined || (n++, ((isList(v.parentLots, 0, 200, lotRef) && areUnique(v.parentLots.map(lotRefText))) || misfit('parentLots')))) &&
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
  return `{${v.bestBeforeOn === undefined ? '' : `"bestBeforeOn":"${v.bestBeforeOn}",`}"entityType":${quoted(v.entityType)}${v.expiresOn === undefined ? '' : `,"expiresOn":"${v.expiresOn}"`},"itemId":"${v.itemId}","lotNumber":${quoted(v.lotNumber)},"lotStatus":"${v.lotStatus}"${v.manufacturedAt === undefined ? '' : `,"manufacturedAt":"${v.manufacturedAt}"`},"originKind":"${v.originKind}"${v.originWorkOrderId === undefined ? '' : `,"originWorkOrderId":"${v.originWorkOrderId}"`}${v.parentLots === undefined ? '' : `,"parentLots":${setText(v.parentLots, lotRefText)}`}${v.supplierId === undefined ? '' : `,"supplierId":"${v.supplierId}"`}${v.supplierLotNumber === undefined ? '' : `,"supplierLotNumber":${quoted(v.supplierLotNumber)}`},"trackingKind":"${v.trackingKind}","updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","material.lot",null,"M","${v.itemId}",${quoted(v.lotNumber)},"${v.version}"]`;
}

export const LotV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.originKind !== 'produced' || data.originWorkOrderId !== undefined,
    (data: any): boolean => data.originKind !== 'purchased' || data.supplierId !== undefined,
    (data: any): boolean => data.parentLots === undefined || data.parentLots.every((p: any) => !isSame(p.itemId, data.itemId) || !isSame(p.lotNumber, data.lotNumber)),
    (data: any): boolean => data.parentLots === undefined || data.parentLots.length === 0 || ['split', 'merged'].includes(data.originKind),
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
