// Printed by `tsx codegen/main.ts`, never edited by hand.
import { InventoryMovementV1 as declared } from '../../contracts/inventory/inventory-movement.v1.js';
import { gs1Valid } from '../../core/check-digit.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isSame, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, day, fromStatus, id, instant, locationRef, locationRefText, movementKind, positiveQuantity, positiveQuantityText, sourceRef, sourceRefText } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 11;
  return (
    isObject(v) &&
    (v.entityType === "inventoryMovement" || misfit('entityType')) &&
    (id(v.id) || misfit('id')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (movementKind(v.movementKind) || misfit('movementKind')) &&
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
    (v.toOwnerId === undefined || (n++, (id(v.toOwnerId) || misfit('toOwnerId')))) &&
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
  return `{${v.accountingDate === undefined ? '' : `"accountingDate":"${v.accountingDate}",`}"entityType":${quoted(v.entityType)},"from":${locationRefText(v.from)}${v.fromHandlingUnit === undefined ? '' : `,"fromHandlingUnit":${quoted(v.fromHandlingUnit)}`}${v.fromStatus === undefined ? '' : `,"fromStatus":"${v.fromStatus}"`},"id":"${v.id}","itemId":"${v.itemId}"${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`},"movementKind":"${v.movementKind}","occurredAt":"${v.occurredAt}"${v.ownerId === undefined ? '' : `,"ownerId":"${v.ownerId}"`},"plantId":"${v.plantId}","quantity":${positiveQuantityText(v.quantity)}${v.reference === undefined ? '' : `,"reference":${sourceRefText(v.reference)}`},"to":${locationRefText(v.to)}${v.toHandlingUnit === undefined ? '' : `,"toHandlingUnit":${quoted(v.toHandlingUnit)}`}${v.toOwnerId === undefined ? '' : `,"toOwnerId":"${v.toOwnerId}"`}${v.toStatus === undefined ? '' : `,"toStatus":"${v.toStatus}"`},"updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","inventory.inventory-movement","${v.plantId}","M","${v.id}","${v.version}"]`;
}

export const InventoryMovementV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => !isSame(data.from, data.to) || ['statusChange', 'ownerChange'].includes(data.movementKind) || data.fromHandlingUnit !== undefined || data.toHandlingUnit !== undefined,
    (data: any): boolean => data.movementKind !== 'statusChange' || data.fromStatus !== undefined && data.toStatus !== undefined && !isSame(data.fromStatus, data.toStatus),
    (data: any): boolean => data.movementKind === 'ownerChange' ? data.ownerId !== undefined !== (data.toOwnerId !== undefined) || data.ownerId !== undefined && !isSame(data.ownerId, data.toOwnerId) : data.toOwnerId === undefined,
    (data: any): boolean => data.fromHandlingUnit === undefined || (!/^[0-9]{18}$/.test(data.fromHandlingUnit) || gs1Valid(data.fromHandlingUnit)),
    (data: any): boolean => data.toHandlingUnit === undefined || (!/^[0-9]{18}$/.test(data.toHandlingUnit) || gs1Valid(data.toHandlingUnit)),
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
