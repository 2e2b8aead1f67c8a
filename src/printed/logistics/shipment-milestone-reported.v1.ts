// Printed by `tsx codegen/main.ts`, never edited by hand.
import { ShipmentMilestoneReportedV1 as declared } from '../../contracts/logistics/shipment-milestone-reported.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isText, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, sourceCode, sourceCodeText, sourceRef, sourceRefText, timeSource } from '../words.js';

function code3(v: unknown): boolean {
  return v === "delayed" || v === "damaged" || v === "lost" || v === "refused" || v === "customs" || v === "unclassified" || v === "other";
}

function milestone(v: unknown): boolean {
  return v === "pickedUp" || v === "departed" || v === "arrived" || v === "delivered" || v === "exception";
}

function shipmentExceptionReason(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    code3(v.code) &&
    (v.source === undefined || (n++, sourceCode(v.source))) &&
    fieldCount(v) === n
  );
}

function shipmentExceptionReasonText(v: any): string {
  return `{"code":"${v.code}"${v.source === undefined ? '' : `,"source":${sourceCodeText(v.source)}`}}`;
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 5;
  return (
    isObject(v) &&
    (id(v.shipmentId) || misfit('shipmentId')) &&
    (milestone(v.milestone) || misfit('milestone')) &&
    (isInteger(v.milestoneNo, 1, 2147483647) || misfit('milestoneNo')) &&
    (instant(v.occurredAt) || misfit('occurredAt')) &&
    (v.reason === undefined || (n++, (shipmentExceptionReason(v.reason) || misfit('reason')))) &&
    (v.placeName === undefined || (n++, (isLabel(v.placeName, 256, LABEL) || misfit('placeName')))) &&
    (v.expectedAt === undefined || (n++, (instant(v.expectedAt) || misfit('expectedAt')))) &&
    (v.carrierId === undefined || (n++, (id(v.carrierId) || misfit('carrierId')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.carrierId === undefined ? '' : `"carrierId":"${v.carrierId}",`}${v.expectedAt === undefined ? '' : `"expectedAt":"${v.expectedAt}",`}"milestone":"${v.milestone}","milestoneNo":${v.milestoneNo},"occurredAt":"${v.occurredAt}"${v.placeName === undefined ? '' : `,"placeName":${quoted(v.placeName)}`},"plantId":"${v.plantId}"${v.reason === undefined ? '' : `,"reason":${shipmentExceptionReasonText(v.reason)}`},"shipmentId":"${v.shipmentId}"}`;
}

function key(v: any): string {
  return `["1","logistics.shipment-milestone-reported","${v.plantId}","L","${v.shipmentId}","${v.milestone}","${v.milestoneNo}"]`;
}

export const ShipmentMilestoneReportedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.milestone === 'exception' === (data.reason !== undefined),
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
    (data: any): boolean => data.milestone !== 'delivered' || data.expectedAt === undefined,
  ],
});
