// Printed by `tsx codegen/main.ts`, never edited by hand.
import { IdentifierCrosswalkV1 as declared } from '../../contracts/master-data/identifier-crosswalk.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, fieldName, id, instant, sourceRef, sourceRefText } from '../words.js';

function status6(v: unknown): boolean {
  return v === "proposed" || v === "approved" || v === "retired";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 13;
  return (
    isObject(v) &&
    (v.entityType === "identifierCrosswalk" || misfit('entityType')) &&
    (id(v.id) || misfit('id')) &&
    (fieldName(v.canonicalType) || misfit('canonicalType')) &&
    (id(v.canonicalId) || misfit('canonicalId')) &&
    (id(v.system) || misfit('system')) &&
    (isLabel(v.externalType, 64, LABEL) || misfit('externalType')) &&
    (isLabel(v.externalId, 128, LABEL) || misfit('externalId')) &&
    (isInteger(v.mappingVersion, 1, 2147483647) || misfit('mappingVersion')) &&
    (id(v.steward) || misfit('steward')) &&
    (status6(v.status) || misfit('status')) &&
    (isInteger(v.version, 1, 2147483647) || misfit('version')) &&
    (instant(v.updatedAt) || misfit('updatedAt')) &&
    (instant(v.validFrom) || misfit('validFrom')) &&
    (v.validTo === undefined || (n++, (instant(v.validTo) || misfit('validTo')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"canonicalId":"${v.canonicalId}","canonicalType":"${v.canonicalType}","entityType":${quoted(v.entityType)},"externalId":${quoted(v.externalId)},"externalType":${quoted(v.externalType)},"id":"${v.id}","mappingVersion":${v.mappingVersion},"status":"${v.status}","steward":"${v.steward}","system":"${v.system}","updatedAt":"${v.updatedAt}","validFrom":"${v.validFrom}"${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","master-data.identifier-crosswalk",null,"M","${v.id}","${v.version}"]`;
}

export const IdentifierCrosswalkV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.status !== 'retired' || data.validTo !== undefined,
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
