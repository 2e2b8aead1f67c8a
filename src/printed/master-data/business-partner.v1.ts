// Printed by `tsx codegen/main.ts`, never edited by hand.
import { BusinessPartnerV1 as declared } from '../../contracts/master-data/business-partner.v1.js';
import { gs1Valid } from '../../core/check-digit.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, countryCode, gln, id, instant, roles, sourceRef, sourceRefText, status4 } from '../words.js';

function accepts(v: any): boolean {
  let n = 7;
  return (
    isObject(v) &&
    v.entityType === "businessPartner" &&
    id(v.id) &&
    isLabel(v.name, 256, LABEL) &&
    isList(v.roles, 1, 4, roles) && areUnique(v.roles) &&
    (v.gln === undefined || (n++, gln(v.gln))) &&
    (v.taxId === undefined || (n++, isLabel(v.taxId, 32, LABEL))) &&
    (v.countryCode === undefined || (n++, countryCode(v.countryCode))) &&
    status4(v.status) &&
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
  return `{${v.countryCode === undefined ? '' : `"countryCode":"${v.countryCode}",`}"entityType":${quoted(v.entityType)}${v.gln === undefined ? '' : `,"gln":"${v.gln}"`},"id":"${v.id}","name":${quoted(v.name)},"roles":${setText(v.roles, (entry: any) => `"${entry}"`)},"status":"${v.status}"${v.taxId === undefined ? '' : `,"taxId":${quoted(v.taxId)}`},"updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

export const BusinessPartnerV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  rules: [
    (data: any): boolean => data.gln === undefined || gs1Valid(data.gln),
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
