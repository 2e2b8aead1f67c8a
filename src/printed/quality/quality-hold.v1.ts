// Printed by `tsx codegen/main.ts`, never edited by hand.
import { QualityHoldV1 as declared } from '../../contracts/quality/quality-hold.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, quoted, setText } from '../../core/shape.js';
import { REVERSE_DNS, holdDisposition, holdDispositionText, holdReason, holdReasonText, holdScope, holdScopeText, id, instant, restrictions, sourceRef, sourceRefText } from '../words.js';

function status12(v: unknown): boolean {
  return v === "active" || v === "released";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 11;
  return (
    isObject(v) &&
    (v.entityType === "qualityHold" || misfit('entityType')) &&
    (id(v.id) || misfit('id')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (holdScope(v.scope) || misfit('scope')) &&
    (holdReason(v.reason) || misfit('reason')) &&
    ((isList(v.restrictions, 1, 4, restrictions) && areUnique(v.restrictions)) || misfit('restrictions')) &&
    (instant(v.placedAt) || misfit('placedAt')) &&
    (id(v.placedBy) || misfit('placedBy')) &&
    (v.nonconformanceId === undefined || (n++, (id(v.nonconformanceId) || misfit('nonconformanceId')))) &&
    (status12(v.status) || misfit('status')) &&
    (v.disposition === undefined || (n++, (holdDisposition(v.disposition) || misfit('disposition')))) &&
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
  return `{${v.disposition === undefined ? '' : `"disposition":${holdDispositionText(v.disposition)},`}"entityType":${quoted(v.entityType)},"id":"${v.id}"${v.nonconformanceId === undefined ? '' : `,"nonconformanceId":"${v.nonconformanceId}"`},"placedAt":"${v.placedAt}","placedBy":"${v.placedBy}","plantId":"${v.plantId}","reason":${holdReasonText(v.reason)},"restrictions":${setText(v.restrictions, (entry: any) => `"${entry}"`)},"scope":${holdScopeText(v.scope)},"status":"${v.status}","updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","quality.quality-hold","${v.plantId}","M","${v.id}","${v.version}"]`;
}

export const QualityHoldV1 = /* @__PURE__ */ withCode(declared, {
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
    (data: any): boolean => data.status !== 'released' || data.disposition !== undefined,
    (data: any): boolean => data.disposition === undefined || data.disposition.decidedAt >= data.placedAt,
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
