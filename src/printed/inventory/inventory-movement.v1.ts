// Printed by `tsx codegen/main.ts`, never edited by hand.
import { InventoryMovementV1 as declared } from '../../contracts/inventory/inventory-movement.v1.js';
import { gs1Valid } from '../../core/check-digit.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isSame, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, day, fromStatus, id, instant, locationRef, locationRefText, movementKind, positiveQuantity, positiveQuantityText, sourceRef, sourceRefText } from '../words.js';

function accepts(v: any): boolean {
  let n = 11;
  return (
    isObject(v) &&
    v.entityType === "inventoryMovement" &&
    id(v.id) &&
    id(v.plantId) &&
    movementKind(v.movementKind) &&
    id(v.itemId) &&
    (v.lotNumber === undefined || (n++, isLabel(v.lotNumber, 64, LABEL))) &&
    positiveQuantity(v.quantity) &&
    instant(v.occurredAt) &&
    locationRef(v.from) &&
    locationRef(v.to) &&
    (v.fromStatus === undefined || (n++, fromStatus(v.fromStatus))) &&
    (v.toStatus === undefined || (n++, fromStatus(v.toStatus))) &&
    (v.fromHandlingUnit === undefined || (n++, isLabel(v.fromHandlingUnit, 64, LABEL))) &&
    (v.toHandlingUnit === undefined || (n++, isLabel(v.toHandlingUnit, 64, LABEL))) &&
    (v.ownerId === undefined || (n++, id(v.ownerId))) &&
    (v.reference === undefined || (n++, sourceRef(v.reference))) &&
    (v.accountingDate === undefined || (n++, day(v.accountingDate))) &&
    (v.toOwnerId === undefined || (n++, id(v.toOwnerId))) &&
    isInteger(v.version, 1, 2147483647) &&
    instant(v.updatedAt) &&
    (v.validFrom === undefined || (n++, instant(v.validFrom))) &&
    (v.validTo === undefined || (n++, instant(v.validTo))) &&
    (v.sourceReferences === undefined || (n++, isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText)))) &&
    (v.extensions === undefined || (n++, isOpen(v.extensions, REVERSE_DNS, 128))) &&
    fieldCount(v) === n
  );
}

function text(v: any): string {
  return `{${v.accountingDate === undefined ? '' : `"accountingDate":"${v.accountingDate}",`}"entityType":${quoted(v.entityType)},"from":${locationRefText(v.from)}${v.fromHandlingUnit === undefined ? '' : `,"fromHandlingUnit":${quoted(v.fromHandlingUnit)}`}${v.fromStatus === undefined ? '' : `,"fromStatus":"${v.fromStatus}"`},"id":"${v.id}","itemId":"${v.itemId}"${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`},"movementKind":"${v.movementKind}","occurredAt":"${v.occurredAt}"${v.ownerId === undefined ? '' : `,"ownerId":"${v.ownerId}"`},"plantId":"${v.plantId}","quantity":${positiveQuantityText(v.quantity)}${v.reference === undefined ? '' : `,"reference":${sourceRefText(v.reference)}`},"to":${locationRefText(v.to)}${v.toHandlingUnit === undefined ? '' : `,"toHandlingUnit":${quoted(v.toHandlingUnit)}`}${v.toOwnerId === undefined ? '' : `,"toOwnerId":"${v.toOwnerId}"`}${v.toStatus === undefined ? '' : `,"toStatus":"${v.toStatus}"`},"updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

export const InventoryMovementV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  rules: [
    (data: any): boolean => !isSame(data.from, data.to) || ['statusChange', 'ownerChange'].includes(data.movementKind) || data.fromHandlingUnit !== undefined || data.toHandlingUnit !== undefined,
    (data: any): boolean => data.movementKind !== 'statusChange' || data.fromStatus !== undefined && data.toStatus !== undefined && !isSame(data.fromStatus, data.toStatus),
    (data: any): boolean => data.movementKind === 'ownerChange' ? data.ownerId !== undefined !== (data.toOwnerId !== undefined) || data.ownerId !== undefined && !isSame(data.ownerId, data.toOwnerId) : data.toOwnerId === undefined,
    (data: any): boolean => data.fromHandlingUnit === undefined || (!/^[0-9]{18}$/.test(data.fromHandlingUnit) || gs1Valid(data.fromHandlingUnit)),
    (data: any): boolean => data.toHandlingUnit === undefined || (!/^[0-9]{18}$/.test(data.toHandlingUnit) || gs1Valid(data.toHandlingUnit)),
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
