// Printed by `tsx codegen/main.ts`, never edited by hand.
import { AdjustedV1 as declared } from '../../contracts/inventory/adjusted.v1.js';
import { gs1Valid } from '../../core/check-digit.js';
import { withCode } from '../../core/code.js';
import { decimalAdd, decimalCompare } from '../../core/decimal.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, isSame, isText, keyPart, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, day, fromStatus, id, instant, locationRef, locationRefText, positiveQuantity, positiveQuantityText, quantity, quantityText, signedQuantity, signedQuantityText, sourceCode, sourceCodeText, sourceRef, sourceRefText, timeSource } from '../words.js';

function adjustmentReason(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    code(v.code) &&
    (v.source === undefined || (n++, sourceCode(v.source))) &&
    fieldCount(v) === n
  );
}

function adjustmentReasonText(v: any): string {
  return `{"code":"${v.code}"${v.source === undefined ? '' : `,"source":${sourceCodeText(v.source)}`}}`;
}

function code(v: unknown): boolean {
  return v === "cycleCount" || v === "stocktaking" || v === "postingError" || v === "loss" || v === "found" || v === "openingStock" || v === "unclassified" || v === "other";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 9;
  return (
    isObject(v) &&
    (sourceRef(v.businessRef) || misfit('businessRef')) &&
    (sourceRef(v.countSheet) || misfit('countSheet')) &&
    (adjustmentReason(v.reason) || misfit('reason')) &&
    (id(v.itemId) || misfit('itemId')) &&
    (v.lotNumber === undefined || (n++, (isLabel(v.lotNumber, 64, LABEL) || misfit('lotNumber')))) &&
    (positiveQuantity(v.quantity) || misfit('quantity')) &&
    (instant(v.occurredAt) || misfit('occurredAt')) &&
    (locationRef(v.from) || misfit('from')) &&
    (locationRef(v.to) || misfit('to')) &&
    (v.fromStatus === undefined || (n++, (fromStatus(v.fromStatus) || misfit('fromStatus')))) &&
    (v.toStatus === undefined || (n++, (fromStatus(v.toStatus) || misfit('toStatus')))) &&
    (v.fromHandlingUnit === undefined || (n++, (isLabel(v.fromHandlingUnit, 64, LABEL) || misfit('fromHandlingUnit')))) &&
    (v.toHandlingUnit === undefined || (n++, (isLabel(v.toHandlingUnit, 64, LABEL) || misfit('toHandlingUnit')))) &&
    (v.ownerId === undefined || (n++, (id(v.ownerId) || misfit('ownerId')))) &&
    (v.reference === undefined || (n++, (sourceRef(v.reference) || misfit('reference')))) &&
    (v.accountingDate === undefined || (n++, (day(v.accountingDate) || misfit('accountingDate')))) &&
    (v.countedQuantity === undefined || (n++, (quantity(v.countedQuantity) || misfit('countedQuantity')))) &&
    (v.bookQuantity === undefined || (n++, (signedQuantity(v.bookQuantity) || misfit('bookQuantity')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.accountingDate === undefined ? '' : `"accountingDate":"${v.accountingDate}",`}${v.bookQuantity === undefined ? '' : `"bookQuantity":${signedQuantityText(v.bookQuantity)},`}"businessRef":${sourceRefText(v.businessRef)},"countSheet":${sourceRefText(v.countSheet)}${v.countedQuantity === undefined ? '' : `,"countedQuantity":${quantityText(v.countedQuantity)}`},"from":${locationRefText(v.from)}${v.fromHandlingUnit === undefined ? '' : `,"fromHandlingUnit":${quoted(v.fromHandlingUnit)}`}${v.fromStatus === undefined ? '' : `,"fromStatus":"${v.fromStatus}"`},"itemId":"${v.itemId}"${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`},"occurredAt":"${v.occurredAt}"${v.ownerId === undefined ? '' : `,"ownerId":"${v.ownerId}"`},"plantId":"${v.plantId}","quantity":${positiveQuantityText(v.quantity)},"reason":${adjustmentReasonText(v.reason)}${v.reference === undefined ? '' : `,"reference":${sourceRefText(v.reference)}`},"to":${locationRefText(v.to)}${v.toHandlingUnit === undefined ? '' : `,"toHandlingUnit":${quoted(v.toHandlingUnit)}`}${v.toStatus === undefined ? '' : `,"toStatus":"${v.toStatus}"`}}`;
}

function key(v: any): string {
  return `["1","inventory.adjusted","${v.plantId}","T","${v.businessRef.system}",${keyPart(v.businessRef.objectType)},${quoted(v.businessRef.id)},${keyPart(v.businessRef.line)}]`;
}

export const AdjustedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
    (data: any): boolean => data.fromStatus !== undefined !== (data.toStatus !== undefined),
    (data: any): boolean => !isSame(data.from, data.to),
    (data: any): boolean => data.countedQuantity === undefined || isSame(data.countedQuantity.unit, data.quantity.unit),
    (data: any): boolean => data.bookQuantity === undefined || isSame(data.bookQuantity.unit, data.quantity.unit),
    (data: any): boolean => data.countedQuantity === undefined || data.bookQuantity === undefined || (data.toStatus !== undefined ? decimalCompare(data.countedQuantity.value, decimalAdd(data.bookQuantity.value, data.quantity.value)) === 0 : decimalCompare(data.bookQuantity.value, decimalAdd(data.countedQuantity.value, data.quantity.value)) === 0),
    (data: any): boolean => data.fromHandlingUnit === undefined || (!/^[0-9]{18}$/.test(data.fromHandlingUnit) || gs1Valid(data.fromHandlingUnit)),
    (data: any): boolean => data.toHandlingUnit === undefined || (!/^[0-9]{18}$/.test(data.toHandlingUnit) || gs1Valid(data.toHandlingUnit)),
  ],
});
