// Printed by `tsx codegen/main.ts`, never edited by hand.
import { LotCreatedV1 as declared } from '../../contracts/material/lot-created.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, isSame, isText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, day, id, instant, lotRef, lotRefText, lotStatus, originKind, sourceRef, sourceRefText, timeSource, trackingKind2 } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
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
    (instant(v.createdAt) || misfit('createdAt')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.bestBeforeOn === undefined ? '' : `"bestBeforeOn":"${v.bestBeforeOn}",`}"createdAt":"${v.createdAt}"${v.expiresOn === undefined ? '' : `,"expiresOn":"${v.expiresOn}"`},"itemId":"${v.itemId}","lotNumber":${quoted(v.lotNumber)},"lotStatus":"${v.lotStatus}"${v.manufacturedAt === undefined ? '' : `,"manufacturedAt":"${v.manufacturedAt}"`},"originKind":"${v.originKind}"${v.originWorkOrderId === undefined ? '' : `,"originWorkOrderId":"${v.originWorkOrderId}"`}${v.parentLots === undefined ? '' : `,"parentLots":${setText(v.parentLots, lotRefText)}`},"plantId":"${v.plantId}"${v.supplierId === undefined ? '' : `,"supplierId":"${v.supplierId}"`}${v.supplierLotNumber === undefined ? '' : `,"supplierLotNumber":${quoted(v.supplierLotNumber)}`},"trackingKind":"${v.trackingKind}"}`;
}

function key(v: any): string {
  return `["1","material.lot-created","${v.plantId}","L","${v.itemId}",${quoted(v.lotNumber)}]`;
}

export const LotCreatedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.originKind !== 'produced' || data.originWorkOrderId !== undefined,
    (data: any): boolean => data.originKind !== 'purchased' || data.supplierId !== undefined,
    (data: any): boolean => data.parentLots === undefined || data.parentLots.every((p: any) => !isSame(p.itemId, data.itemId) || !isSame(p.lotNumber, data.lotNumber)),
    (data: any): boolean => data.parentLots === undefined || data.parentLots.length === 0 || ['split', 'merged'].includes(data.originKind),
    (data: any): boolean => !['consumed', 'closed'].includes(data.lotStatus),
  ],
});
