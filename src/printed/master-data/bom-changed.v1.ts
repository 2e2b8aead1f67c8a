// Printed by `tsx codegen/main.ts`, never edited by hand.
import { BomChangedV1 as declared } from '../../contracts/master-data/bom-changed.v1.js';
import { withCode } from '../../core/code.js';
import { decimalCompare, decimalSum } from '../../core/decimal.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, isText, listText, setText } from '../../core/shape.js';
import { REVERSE_DNS, bomKind, bomLine, bomLineText, consumptionPolicy, fieldName, id, instant, positiveQuantity, positiveQuantityText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 9;
  return (
    isObject(v) &&
    (id(v.id) || misfit('id')) &&
    (id(v.itemId) || misfit('itemId')) &&
    (id(v.plantId) || misfit('plantId')) &&
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
    (v.changedFields === undefined || (n++, ((isList(v.changedFields, 0, 50, fieldName) && areUnique(v.changedFields)) || misfit('changedFields')))) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"bomKind":"${v.bomKind}"${v.changedFields === undefined ? '' : `,"changedFields":${setText(v.changedFields, (entry: any) => `"${entry}"`)}`},"consumptionPolicy":"${v.consumptionPolicy}","id":"${v.id}","itemId":"${v.itemId}","lines":${listText(v.lines, bomLineText)},"outputQuantity":${positiveQuantityText(v.outputQuantity)},"plantId":"${v.plantId}","updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","master-data.bom-changed","${v.plantId}","M","${v.id}","${v.version}"]`;
}

export const BomChangedV1 = /* @__PURE__ */ withCode(declared, {
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
    (data: any): boolean => data.changedFields === undefined || data.version > 1,
  ],
});
