// Printed by `tsx codegen/main.ts`, never edited by hand.
import { PartnerChangedV1 as declared } from '../../contracts/master-data/partner-changed.v1.js';
import { gs1Valid } from '../../core/check-digit.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, countryCode, fieldName, gln, id, instant, roles, sourceRef, sourceRefText, status4, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (id(v.id) || misfit('id')) &&
    (isLabel(v.name, 256, LABEL) || misfit('name')) &&
    ((isList(v.roles, 1, 4, roles) && areUnique(v.roles)) || misfit('roles')) &&
    (v.gln === undefined || (n++, (gln(v.gln) || misfit('gln')))) &&
    (v.taxId === undefined || (n++, (isLabel(v.taxId, 32, LABEL) || misfit('taxId')))) &&
    (v.countryCode === undefined || (n++, (countryCode(v.countryCode) || misfit('countryCode')))) &&
    (status4(v.status) || misfit('status')) &&
    (isInteger(v.version, 1, 2147483647) || misfit('version')) &&
    (instant(v.updatedAt) || misfit('updatedAt')) &&
    (v.validFrom === undefined || (n++, (instant(v.validFrom) || misfit('validFrom')))) &&
    (v.validTo === undefined || (n++, (instant(v.validTo) || misfit('validTo')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (v.changedFields === undefined || (n++, ((isList(v.changedFields, 0, 50, fieldName) && areUnique(v.changedFields)) || misfit('changedFields')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.changedFields === undefined ? '' : `"changedFields":${setText(v.changedFields, (entry: any) => `"${entry}"`)},`}${v.countryCode === undefined ? '' : `"countryCode":"${v.countryCode}",`}${v.gln === undefined ? '' : `"gln":"${v.gln}",`}"id":"${v.id}","name":${quoted(v.name)},"plantId":"${v.plantId}","roles":${setText(v.roles, (entry: any) => `"${entry}"`)},"status":"${v.status}"${v.taxId === undefined ? '' : `,"taxId":${quoted(v.taxId)}`},"updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","master-data.partner-changed","${v.plantId}","M","${v.id}","${v.version}"]`;
}

export const PartnerChangedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.gln === undefined || gs1Valid(data.gln),
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
    (data: any): boolean => data.changedFields === undefined || data.version > 1,
  ],
});
