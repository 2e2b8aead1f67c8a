// Printed by `tsx codegen/main.ts`, never edited by hand.
import { HoldPlacedV1 as declared } from '../../contracts/quality/hold-placed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isList, isObject, isOpen, isText, setText } from '../../core/shape.js';
import { REVERSE_DNS, holdReason, holdReasonText, holdScope, holdScopeText, id, instant, restrictions, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (id(v.holdId) || misfit('holdId')) &&
    (holdScope(v.scope) || misfit('scope')) &&
    (holdReason(v.reason) || misfit('reason')) &&
    ((isList(v.restrictions, 1, 4, restrictions) && areUnique(v.restrictions)) || misfit('restrictions')) &&
    (instant(v.placedAt) || misfit('placedAt')) &&
    (id(v.placedBy) || misfit('placedBy')) &&
    (v.nonconformanceId === undefined || (n++, (id(v.nonconformanceId) || misfit('nonconformanceId')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"holdId":"${v.holdId}"${v.nonconformanceId === undefined ? '' : `,"nonconformanceId":"${v.nonconformanceId}"`},"placedAt":"${v.placedAt}","placedBy":"${v.placedBy}","plantId":"${v.plantId}","reason":${holdReasonText(v.reason)},"restrictions":${setText(v.restrictions, (entry: any) => `"${entry}"`)},"scope":${holdScopeText(v.scope)}}`;
}

function key(v: any): string {
  return `["1","quality.hold-placed","${v.plantId}","L","${v.holdId}"]`;
}

export const HoldPlacedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => ['lot', 'serial'].includes(data.scope.scopeKind) === (data.scope.lots !== undefined),
    (data: any): boolean => ['workOrder'].includes(data.scope.scopeKind) === (data.scope.workOrderId !== undefined),
    (data: any): boolean => ['location'].includes(data.scope.scopeKind) === (data.scope.locationId !== undefined),
    (data: any): boolean => ['shipment'].includes(data.scope.scopeKind) === (data.scope.shipmentId !== undefined),
    (data: any): boolean => ['itemWindow'].includes(data.scope.scopeKind) === (data.scope.itemWindow !== undefined),
    (data: any): boolean => data.scope.itemWindow === undefined || data.scope.itemWindow.producedTo > data.scope.itemWindow.producedFrom,
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
  ],
});
