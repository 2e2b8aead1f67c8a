// Printed by `tsx codegen/main.ts`, never edited by hand.
import { IdentifierCrosswalkV1 as declared } from '../../contracts/master-data/identifier-crosswalk.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, fieldName, id, instant, sourceRef, sourceRefText } from '../words.js';

function status6(v: unknown): boolean {
  return v === "proposed" || v === "approved" || v === "retired";
}

function accepts(v: any): boolean {
  let n = 13;
  return (
    isObject(v) &&
    v.entityType === "identifierCrosswalk" &&
    id(v.id) &&
    fieldName(v.canonicalType) &&
    id(v.canonicalId) &&
    id(v.system) &&
    isLabel(v.externalType, 64, LABEL) &&
    isLabel(v.externalId, 128, LABEL) &&
    isInteger(v.mappingVersion, 1, 2147483647) &&
    id(v.steward) &&
    status6(v.status) &&
    isInteger(v.version, 1, 2147483647) &&
    instant(v.updatedAt) &&
    instant(v.validFrom) &&
    (v.validTo === undefined || (n++, instant(v.validTo))) &&
    (v.sourceReferences === undefined || (n++, isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText)))) &&
    (v.extensions === undefined || (n++, isOpen(v.extensions, REVERSE_DNS, 128))) &&
    fieldCount(v) === n
  );
}

function text(v: any): string {
  return `{"canonicalId":"${v.canonicalId}","canonicalType":"${v.canonicalType}","entityType":${quoted(v.entityType)},"externalId":${quoted(v.externalId)},"externalType":${quoted(v.externalType)},"id":"${v.id}","mappingVersion":${v.mappingVersion},"status":"${v.status}","steward":"${v.steward}","system":"${v.system}","updatedAt":"${v.updatedAt}","validFrom":"${v.validFrom}"${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

export const IdentifierCrosswalkV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  rules: [
    (data: any): boolean => data.status !== 'retired' || data.validTo !== undefined,
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
