// Printed by `tsx codegen/main.ts`, never edited by hand.
import { ShortageDetectedV1 as declared } from '../../contracts/material/shortage-detected.v1.js';
import { withCode } from '../../core/code.js';
import { decimalCompare } from '../../core/decimal.js';
import { areUnique, fieldCount, isList, isObject, isOpen, isSame, isText } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, positiveQuantity, positiveQuantityText, quantity, quantityText, sourceRef, sourceRefText, timeSource } from '../words.js';

function impact(v: unknown): boolean {
  return v === "stop" || v === "risk";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 9;
  return (
    isObject(v) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (id(v.lineId) || misfit('lineId')) &&
    (v.operationId === undefined || (n++, (id(v.operationId) || misfit('operationId')))) &&
    (id(v.itemId) || misfit('itemId')) &&
    (positiveQuantity(v.requiredQuantity) || misfit('requiredQuantity')) &&
    (quantity(v.availableQuantity) || misfit('availableQuantity')) &&
    (instant(v.detectedAt) || misfit('detectedAt')) &&
    (instant(v.neededAt) || misfit('neededAt')) &&
    (impact(v.impact) || misfit('impact')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"availableQuantity":${quantityText(v.availableQuantity)},"detectedAt":"${v.detectedAt}","impact":"${v.impact}","itemId":"${v.itemId}","lineId":"${v.lineId}","neededAt":"${v.neededAt}"${v.operationId === undefined ? '' : `,"operationId":"${v.operationId}"`},"plantId":"${v.plantId}","requiredQuantity":${positiveQuantityText(v.requiredQuantity)},"workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","material.shortage-detected","${v.plantId}","I","${v.workOrderId}","${v.lineId}","${v.detectedAt}"]`;
}

export const ShortageDetectedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => isSame(data.requiredQuantity.unit, data.availableQuantity.unit),
    (data: any): boolean => decimalCompare(data.availableQuantity.value, data.requiredQuantity.value) < 0,
  ],
});
