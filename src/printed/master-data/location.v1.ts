// Printed by `tsx codegen/main.ts`, never edited by hand.
import { LocationV1 as declared } from '../../contracts/master-data/location.v1.js';
import { gs1Valid } from '../../core/check-digit.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isSame, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, fromStatus, gln, id, instant, sourceRef, sourceRefText, usage2 } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 8;
  return (
    isObject(v) &&
    (v.entityType === "location" || misfit('entityType')) &&
    (id(v.id) || misfit('id')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (isLabel(v.name, 256, LABEL) || misfit('name')) &&
    (v.parentId === undefined || (n++, (id(v.parentId) || misfit('parentId')))) &&
    (usage2(v.usage) || misfit('usage')) &&
    (fromStatus(v.stockStatusDefault) || misfit('stockStatusDefault')) &&
    (v.gln === undefined || (n++, (gln(v.gln) || misfit('gln')))) &&
    (v.glnExtension === undefined || (n++, (isLabel(v.glnExtension, 20, LABEL) || misfit('glnExtension')))) &&
    (v.workCenterId === undefined || (n++, (id(v.workCenterId) || misfit('workCenterId')))) &&
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
  return `{"entityType":${quoted(v.entityType)}${v.gln === undefined ? '' : `,"gln":"${v.gln}"`}${v.glnExtension === undefined ? '' : `,"glnExtension":${quoted(v.glnExtension)}`},"id":"${v.id}","name":${quoted(v.name)}${v.parentId === undefined ? '' : `,"parentId":"${v.parentId}"`},"plantId":"${v.plantId}","stockStatusDefault":"${v.stockStatusDefault}","updatedAt":"${v.updatedAt}","usage":"${v.usage}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}${v.workCenterId === undefined ? '' : `,"workCenterId":"${v.workCenterId}"`}}`;
}

function key(v: any): string {
  return `["1","master-data.location","${v.plantId}","M","${v.id}","${v.version}"]`;
}

export const LocationV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.parentId === undefined || !isSame(data.parentId, data.id),
    (data: any): boolean => data.gln === undefined || gs1Valid(data.gln),
    (data: any): boolean => data.glnExtension === undefined || data.gln !== undefined,
    (data: any): boolean => data.usage !== 'transit' || data.stockStatusDefault === 'inTransit',
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
