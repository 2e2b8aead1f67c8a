// Printed by `tsx codegen/main.ts`, never edited by hand.
import { BillOfMaterialV1 as declared } from '../../contracts/master-data/bill-of-material.v1.js';
import { withCode } from '../../core/code.js';
import { decimalCompare, decimalSum } from '../../core/decimal.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, keyPart, listText, quoted } from '../../core/shape.js';
import { REVERSE_DNS, bomKind, bomLine, bomLineText, consumptionPolicy, id, instant, positiveQuantity, positiveQuantityText, sourceRef, sourceRefText } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 9;
  return (
    isObject(v) &&
    (v.entityType === "billOfMaterial" || misfit('entityType')) &&
    (id(v.id) || misfit('id')) &&
    (id(v.itemId) || misfit('itemId')) &&
    (v.plantId === undefined || (n++, (id(v.plantId) || misfit('plantId')))) &&
    (bomKind(v.bomKind) || misfit('bomKind')) &&
    (positiveQuantity(v.outputQuantity) || misfit('outputQuantity')) &&
    (consumptionPolicy(v.consumptionPolicy) || misfit('consumptionPolicy')) &&
    (isList(v.lines, 1, 500, bomLine) || misfit('lines')) &&
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
  return `{"bomKind":"${v.bomKind}","consumptionPolicy":"${v.consumptionPolicy}","entityType":${quoted(v.entityType)},"id":"${v.id}","itemId":"${v.itemId}","lines":${listText(v.lines, bomLineText)},"outputQuantity":${positiveQuantityText(v.outputQuantity)}${v.plantId === undefined ? '' : `,"plantId":"${v.plantId}"`},"updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","master-data.bill-of-material",${keyPart(v.plantId)},"M","${v.id}","${v.version}"]`;
}

export const BillOfMaterialV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => areUnique(data.lines.map((l: any) => l.lineId)),
    (data: any): boolean => data.lines.every((l: any) => !isSame(l.itemId, data.itemId)),
    (data: any): boolean => data.lines.every((l: any) => l.scrapFactor === undefined || decimalCompare(l.scrapFactor, '1') <= 0),
    (data: any): boolean => data.lines.every((l: any) => l.costShare === undefined || ['byProduct', 'coProduct'].includes(l.usage)),
    (data: any): boolean => decimalCompare(decimalSum(data.lines.filter((l: any) => l.costShare !== undefined).map((l: any) => l.costShare)), '1') <= 0,
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
