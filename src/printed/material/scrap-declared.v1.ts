// Printed by `tsx codegen/main.ts`, never edited by hand.
import { ScrapDeclaredV1 as declared } from '../../contracts/material/scrap-declared.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, isText, keyPart, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, fromStatus, id, instant, locationRef, locationRefText, money, moneyText, positiveQuantity, positiveQuantityText, scrapReason, scrapReasonText, sourceRef, sourceRefText, timeSource } from '../words.js';

function scrapKind(v: unknown): boolean {
  return v === "product" || v === "component" || v === "stock";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (v.businessRef === undefined || (n++, (sourceRef(v.businessRef) || misfit('businessRef')))) &&
    (scrapKind(v.scrapKind) || misfit('scrapKind')) &&
    (id(v.itemId) || misfit('itemId')) &&
    (v.lotNumber === undefined || (n++, (isLabel(v.lotNumber, 64, LABEL) || misfit('lotNumber')))) &&
    (positiveQuantity(v.quantity) || misfit('quantity')) &&
    (scrapReason(v.reason) || misfit('reason')) &&
    (instant(v.occurredAt) || misfit('occurredAt')) &&
    (v.workOrderId === undefined || (n++, (id(v.workOrderId) || misfit('workOrderId')))) &&
    (v.operationId === undefined || (n++, (id(v.operationId) || misfit('operationId')))) &&
    (locationRef(v.from) || misfit('from')) &&
    (v.fromStatus === undefined || (n++, (fromStatus(v.fromStatus) || misfit('fromStatus')))) &&
    (v.scrapLocation === undefined || (n++, (locationRef(v.scrapLocation) || misfit('scrapLocation')))) &&
    (v.recoverableValue === undefined || (n++, (money(v.recoverableValue) || misfit('recoverableValue')))) &&
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
  return `{${v.businessRef === undefined ? '' : `"businessRef":${sourceRefText(v.businessRef)},`}"from":${locationRefText(v.from)}${v.fromStatus === undefined ? '' : `,"fromStatus":"${v.fromStatus}"`},"itemId":"${v.itemId}"${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`}${v.nonconformanceId === undefined ? '' : `,"nonconformanceId":"${v.nonconformanceId}"`},"occurredAt":"${v.occurredAt}"${v.operationId === undefined ? '' : `,"operationId":"${v.operationId}"`},"plantId":"${v.plantId}","quantity":${positiveQuantityText(v.quantity)},"reason":${scrapReasonText(v.reason)}${v.recoverableValue === undefined ? '' : `,"recoverableValue":${moneyText(v.recoverableValue)}`},"scrapKind":"${v.scrapKind}"${v.scrapLocation === undefined ? '' : `,"scrapLocation":${locationRefText(v.scrapLocation)}`}${v.workOrderId === undefined ? '' : `,"workOrderId":"${v.workOrderId}"`}}`;
}

function key(v: any): string {
  return v.businessRef?.system === undefined
    ? `["1","material.scrap-declared","${v.plantId}","composite",${keyPart(v.workOrderId)},${keyPart(v.operationId)},"${v.itemId}",${keyPart(v.lotNumber)},"${v.occurredAt}","${v.quantity.value}","${v.quantity.unit}"]`
    : `["1","material.scrap-declared","${v.plantId}","T",${keyPart(v.businessRef?.system)},${keyPart(v.businessRef?.objectType)},${keyPart(v.businessRef?.id)},${keyPart(v.businessRef?.line)}]`;
}

export const ScrapDeclaredV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
    (data: any): boolean => data.scrapKind === 'stock' || data.workOrderId !== undefined,
    (data: any): boolean => data.operationId === undefined || data.workOrderId !== undefined,
  ],
});
