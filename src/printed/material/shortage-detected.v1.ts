// Printed by `tsx codegen/main.ts`, never edited by hand.
import { ShortageDetectedV1 as declared } from '../../contracts/material/shortage-detected.v1.js';
import { withCode } from '../../core/code.js';
import { decimalCompare } from '../../core/decimal.js';
import { areUnique, fieldCount, isList, isObject, isOpen, isSame, isText } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, positiveQuantity, positiveQuantityText, quantity, quantityText, sourceRef, sourceRefText, timeSource } from '../words.js';

function impact(v: unknown): boolean {
  return v === "stop" || v === "risk";
}

function accepts(v: any): boolean {
  let n = 9;
  return (
    isObject(v) &&
    id(v.workOrderId) &&
    id(v.lineId) &&
    (v.operationId === undefined || (n++, id(v.operationId))) &&
    id(v.itemId) &&
    positiveQuantity(v.requiredQuantity) &&
    quantity(v.availableQuantity) &&
    instant(v.detectedAt) &&
    instant(v.neededAt) &&
    impact(v.impact) &&
    id(v.plantId) &&
    (v.timeSource === undefined || (n++, timeSource(v.timeSource))) &&
    (v.notes === undefined || (n++, isText(v.notes, 1000))) &&
    (v.sourceReferences === undefined || (n++, isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText)))) &&
    (v.extensions === undefined || (n++, isOpen(v.extensions, REVERSE_DNS, 128))) &&
    fieldCount(v) === n
  );
}

function text(v: any): string {
  return `{"availableQuantity":${quantityText(v.availableQuantity)},"detectedAt":"${v.detectedAt}","impact":"${v.impact}","itemId":"${v.itemId}","lineId":"${v.lineId}","neededAt":"${v.neededAt}"${v.operationId === undefined ? '' : `,"operationId":"${v.operationId}"`},"plantId":"${v.plantId}","requiredQuantity":${positiveQuantityText(v.requiredQuantity)},"workOrderId":"${v.workOrderId}"}`;
}

export const ShortageDetectedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  rules: [
    (data: any): boolean => isSame(data.requiredQuantity.unit, data.availableQuantity.unit),
    (data: any): boolean => decimalCompare(data.availableQuantity.value, data.requiredQuantity.value) < 0,
  ],
});
