// Printed by `tsx codegen/main.ts`, never edited by hand.
import { HoldReleasedV1 as declared } from '../../contracts/quality/hold-released.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText, setText } from '../../core/shape.js';
import { REVERSE_DNS, holdDisposition, holdDispositionText, holdScope, holdScopeText, id, instant, lotRef, lotRefText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 6;
  return (
    isObject(v) &&
    (id(v.holdId) || misfit('holdId')) &&
    (isInteger(v.releaseNo, 1, 2147483647) || misfit('releaseNo')) &&
    (instant(v.releasedAt) || misfit('releasedAt')) &&
    (holdDisposition(v.disposition) || misfit('disposition')) &&
    (holdScope(v.scopeReleased) || misfit('scopeReleased')) &&
    (v.remainingLots === undefined || (n++, ((isList(v.remainingLots, 1, 500, lotRef) && areUnique(v.remainingLots.map(lotRefText))) || misfit('remainingLots')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"disposition":${holdDispositionText(v.disposition)},"holdId":"${v.holdId}","plantId":"${v.plantId}","releaseNo":${v.releaseNo},"releasedAt":"${v.releasedAt}"${v.remainingLots === undefined ? '' : `,"remainingLots":${setText(v.remainingLots, lotRefText)}`},"scopeReleased":${holdScopeText(v.scopeReleased)}}`;
}

function key(v: any): string {
  return `["1","quality.hold-released","${v.plantId}","L","${v.holdId}","${v.releaseNo}"]`;
}

export const HoldReleasedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => ['lot', 'serial'].includes(data.scopeReleased.scopeKind) === (data.scopeReleased.lots !== undefined),
    (data: any): boolean => ['workOrder'].includes(data.scopeReleased.scopeKind) === (data.scopeReleased.workOrderId !== undefined),
    (data: any): boolean => ['location'].includes(data.scopeReleased.scopeKind) === (data.scopeReleased.locationId !== undefined),
    (data: any): boolean => ['shipment'].includes(data.scopeReleased.scopeKind) === (data.scopeReleased.shipmentId !== undefined),
    (data: any): boolean => ['itemWindow'].includes(data.scopeReleased.scopeKind) === (data.scopeReleased.itemWindow !== undefined),
    (data: any): boolean => data.scopeReleased.itemWindow === undefined || data.scopeReleased.itemWindow.producedTo > data.scopeReleased.itemWindow.producedFrom,
    (data: any): boolean => data.disposition.decidedAt <= data.releasedAt,
    (data: any): boolean => data.remainingLots === undefined || data.scopeReleased.lots !== undefined,
    (data: any): boolean => data.remainingLots === undefined || data.scopeReleased.lots === undefined || areUnique([...data.scopeReleased.lots.map((l: any) => l.itemId + '~' + l.lotNumber), ...data.remainingLots.map((l: any) => l.itemId + '~' + l.lotNumber)]),
  ],
});
