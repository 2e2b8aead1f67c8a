// Printed by `tsx codegen/main.ts`, never edited by hand.
import { FinishedGoodsReceivedV1 as declared } from '../../contracts/material/finished-goods-received.v1.js';
import { gs1Valid } from '../../core/check-digit.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, isText, keyPart, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, fromStatus, id, instant, locationRef, locationRefText, positiveQuantity, positiveQuantityText, sourceRef, sourceRefText, timeSource } from '../words.js';

function outputKind(v: unknown): boolean {
  return v === "main" || v === "byProduct" || v === "coProduct";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 9;
  return (
    isObject(v) &&
    (v.businessRef === undefined || (n++, (sourceRef(v.businessRef) || misfit('businessRef')))) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (id(v.itemId) || misfit('itemId')) &&
    (v.lotNumber === undefined || (n++, (isLabel(v.lotNumber, 64, LABEL) || misfit('lotNumber')))) &&
    (positiveQuantity(v.quantity) || misfit('quantity')) &&
    (outputKind(v.outputKind) || misfit('outputKind')) &&
    (instant(v.occurredAt) || misfit('occurredAt')) &&
    (locationRef(v.to) || misfit('to')) &&
    (fromStatus(v.stockStatus) || misfit('stockStatus')) &&
    (v.handlingUnits === undefined || (n++, ((isList(v.handlingUnits, 0, 500, (entry: any) => isLabel(entry, 64, LABEL)) && areUnique(v.handlingUnits)) || misfit('handlingUnits')))) &&
    (v.genealogyGroupId === undefined || (n++, (id(v.genealogyGroupId) || misfit('genealogyGroupId')))) &&
    (typeof v.final === 'boolean' || misfit('final')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.businessRef === undefined ? '' : `"businessRef":${sourceRefText(v.businessRef)},`}"final":${v.final}${v.genealogyGroupId === undefined ? '' : `,"genealogyGroupId":"${v.genealogyGroupId}"`}${v.handlingUnits === undefined ? '' : `,"handlingUnits":${setText(v.handlingUnits, quoted)}`},"itemId":"${v.itemId}"${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`},"occurredAt":"${v.occurredAt}","outputKind":"${v.outputKind}","plantId":"${v.plantId}","quantity":${positiveQuantityText(v.quantity)},"stockStatus":"${v.stockStatus}","to":${locationRefText(v.to)},"workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return v.businessRef?.system === undefined
    ? `["1","material.finished-goods-received","${v.plantId}","composite","${v.workOrderId}","${v.itemId}",${keyPart(v.lotNumber)},"${v.occurredAt}","${v.quantity.value}","${v.quantity.unit}"]`
    : `["1","material.finished-goods-received","${v.plantId}","T",${keyPart(v.businessRef?.system)},${keyPart(v.businessRef?.objectType)},${keyPart(v.businessRef?.id)},${keyPart(v.businessRef?.line)}]`;
}

export const FinishedGoodsReceivedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.handlingUnits === undefined || data.handlingUnits.every((h: any) => !/^[0-9]{18}$/.test(h) || gs1Valid(h)),
  ],
});
