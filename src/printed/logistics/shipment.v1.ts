// Printed by `tsx codegen/main.ts`, never edited by hand.
import { ShipmentV1 as declared } from '../../contracts/logistics/shipment.v1.js';
import { gs1Valid } from '../../core/check-digit.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, listText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, releaseChecks, releaseChecksText, shipmentLine, shipmentLineText, sourceRef, sourceRefText } from '../words.js';

function status2(v: unknown): boolean {
  return v === "planned" || v === "released" || v === "dispatched" || v === "delivered" || v === "cancelled";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 8;
  return (
    isObject(v) &&
    (v.entityType === "shipment" || misfit('entityType')) &&
    (id(v.id) || misfit('id')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (status2(v.status) || misfit('status')) &&
    (id(v.shipToId) || misfit('shipToId')) &&
    (isList(v.lines, 1, 500, shipmentLine) || misfit('lines')) &&
    (v.handlingUnits === undefined || (n++, ((isList(v.handlingUnits, 0, 500, (entry: any) => isLabel(entry, 64, LABEL)) && areUnique(v.handlingUnits)) || misfit('handlingUnits')))) &&
    (v.carrierId === undefined || (n++, (id(v.carrierId) || misfit('carrierId')))) &&
    (v.trackingRef === undefined || (n++, (isLabel(v.trackingRef, 128, LABEL) || misfit('trackingRef')))) &&
    (v.releaseChecks === undefined || (n++, (releaseChecks(v.releaseChecks) || misfit('releaseChecks')))) &&
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
  return `{${v.carrierId === undefined ? '' : `"carrierId":"${v.carrierId}",`}"entityType":${quoted(v.entityType)}${v.handlingUnits === undefined ? '' : `,"handlingUnits":${setText(v.handlingUnits, quoted)}`},"id":"${v.id}","lines":${listText(v.lines, shipmentLineText)},"plantId":"${v.plantId}"${v.releaseChecks === undefined ? '' : `,"releaseChecks":${releaseChecksText(v.releaseChecks)}`},"shipToId":"${v.shipToId}","status":"${v.status}"${v.trackingRef === undefined ? '' : `,"trackingRef":${quoted(v.trackingRef)}`},"updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","logistics.shipment","${v.plantId}","M","${v.id}","${v.version}"]`;
}

export const ShipmentV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => areUnique(data.lines.map((l: any) => l.lineId)),
    (data: any): boolean => data.handlingUnits === undefined || data.handlingUnits.every((h: any) => !/^[0-9]{18}$/.test(h) || gs1Valid(h)),
    (data: any): boolean => data.lines.every((l: any) => l.handlingUnit === undefined || (!/^[0-9]{18}$/.test(l.handlingUnit) || gs1Valid(l.handlingUnit))),
    (data: any): boolean => !['released', 'dispatched', 'delivered'].includes(data.status) || data.releaseChecks !== undefined && data.releaseChecks.holds === 'clear' && data.releaseChecks.genealogy === 'complete' && data.releaseChecks.documents === 'complete',
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
