// Printed by `tsx codegen/main.ts`, never edited by hand.
import { ShipmentDispatchedV1 as declared } from '../../contracts/logistics/shipment-dispatched.v1.js';
import { gs1Valid } from '../../core/check-digit.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isText, listText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, shipmentLine, shipmentLineText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 6;
  return (
    isObject(v) &&
    (id(v.shipmentId) || misfit('shipmentId')) &&
    (isInteger(v.dispatchNo, 1, 2147483647) || misfit('dispatchNo')) &&
    (instant(v.dispatchedAt) || misfit('dispatchedAt')) &&
    (id(v.shipToId) || misfit('shipToId')) &&
    (isList(v.lines, 1, 500, shipmentLine) || misfit('lines')) &&
    (v.handlingUnits === undefined || (n++, ((isList(v.handlingUnits, 0, 500, (entry: any) => isLabel(entry, 64, LABEL)) && areUnique(v.handlingUnits)) || misfit('handlingUnits')))) &&
    (v.carrierId === undefined || (n++, (id(v.carrierId) || misfit('carrierId')))) &&
    (v.trackingRef === undefined || (n++, (isLabel(v.trackingRef, 128, LABEL) || misfit('trackingRef')))) &&
    (v.asnSent === undefined || (n++, (typeof v.asnSent === 'boolean' || misfit('asnSent')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.asnSent === undefined ? '' : `"asnSent":${v.asnSent},`}${v.carrierId === undefined ? '' : `"carrierId":"${v.carrierId}",`}"dispatchNo":${v.dispatchNo},"dispatchedAt":"${v.dispatchedAt}"${v.handlingUnits === undefined ? '' : `,"handlingUnits":${setText(v.handlingUnits, quoted)}`},"lines":${listText(v.lines, shipmentLineText)},"plantId":"${v.plantId}","shipToId":"${v.shipToId}","shipmentId":"${v.shipmentId}"${v.trackingRef === undefined ? '' : `,"trackingRef":${quoted(v.trackingRef)}`}}`;
}

function key(v: any): string {
  return `["1","logistics.shipment-dispatched","${v.plantId}","L","${v.shipmentId}","${v.dispatchNo}"]`;
}

export const ShipmentDispatchedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => areUnique(data.lines.map((l: any) => l.lineId)),
    (data: any): boolean => data.handlingUnits === undefined || data.handlingUnits.every((h: any) => !/^[0-9]{18}$/.test(h) || gs1Valid(h)),
    (data: any): boolean => data.lines.every((l: any) => l.handlingUnit === undefined || (!/^[0-9]{18}$/.test(l.handlingUnit) || gs1Valid(l.handlingUnit))),
  ],
});
