// Printed by `tsx codegen/main.ts`, never edited by hand.
import { StockBalanceV1 as declared } from '../../contracts/inventory/stock-balance.v1.js';
import { gs1Valid } from '../../core/check-digit.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, keyPart, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, asOfSequence, fromStatus, id, instant, quantity, quantityText, signedQuantity, signedQuantityText, sourceRef, sourceRefText } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 8;
  return (
    isObject(v) &&
    (v.entityType === "stockBalance" || misfit('entityType')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (id(v.system) || misfit('system')) &&
    (id(v.locationId) || misfit('locationId')) &&
    (id(v.itemId) || misfit('itemId')) &&
    (v.lotNumber === undefined || (n++, (isLabel(v.lotNumber, 64, LABEL) || misfit('lotNumber')))) &&
    (fromStatus(v.stockStatus) || misfit('stockStatus')) &&
    (v.ownerId === undefined || (n++, (id(v.ownerId) || misfit('ownerId')))) &&
    (v.handlingUnit === undefined || (n++, (isLabel(v.handlingUnit, 64, LABEL) || misfit('handlingUnit')))) &&
    (signedQuantity(v.onHand) || misfit('onHand')) &&
    (v.reserved === undefined || (n++, (quantity(v.reserved) || misfit('reserved')))) &&
    (instant(v.asOf) || misfit('asOf')) &&
    (v.asOfSequence === undefined || (n++, (asOfSequence(v.asOfSequence) || misfit('asOfSequence')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"asOf":"${v.asOf}"${v.asOfSequence === undefined ? '' : `,"asOfSequence":"${v.asOfSequence}"`},"entityType":${quoted(v.entityType)}${v.handlingUnit === undefined ? '' : `,"handlingUnit":${quoted(v.handlingUnit)}`},"itemId":"${v.itemId}","locationId":"${v.locationId}"${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`},"onHand":${signedQuantityText(v.onHand)}${v.ownerId === undefined ? '' : `,"ownerId":"${v.ownerId}"`},"plantId":"${v.plantId}"${v.reserved === undefined ? '' : `,"reserved":${quantityText(v.reserved)}`},"stockStatus":"${v.stockStatus}","system":"${v.system}"}`;
}

function key(v: any): string {
  return `["1","inventory.stock-balance","${v.plantId}","S","${v.system}","${v.locationId}","${v.itemId}",${keyPart(v.lotNumber)},"${v.stockStatus}",${keyPart(v.ownerId)},${keyPart(v.handlingUnit)},"${v.asOf}"]`;
}

export const StockBalanceV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.handlingUnit === undefined || (!/^[0-9]{18}$/.test(data.handlingUnit) || gs1Valid(data.handlingUnit)),
  ],
});
