// Printed by `tsx codegen/main.ts`, never edited by hand.
import { PlantV1 as declared } from '../../contracts/master-data/plant.v1.js';
import { gs1Valid } from '../../core/check-digit.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isSame, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, countryCode, gln, id, instant, sourceRef, sourceRefText } from '../words.js';

const EVENT_FAMILY = /^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/;

const TIME_ZONE = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9][A-Za-z0-9_+-]*){0,2}$/;

function eventFamily(v: unknown): boolean {
  return typeof v === 'string' && v.length >= 3 && v.length <= 64 && EVENT_FAMILY.test(v);
}

function systemOfRecord(v: any): boolean {
  let n = 2;
  return (
    isObject(v) &&
    eventFamily(v.eventFamily) &&
    id(v.systemId) &&
    (v.validFrom === undefined || (n++, instant(v.validFrom))) &&
    (v.validTo === undefined || (n++, instant(v.validTo))) &&
    fieldCount(v) === n
  );
}

function systemOfRecordText(v: any): string {
  return `{"eventFamily":"${v.eventFamily}","systemId":"${v.systemId}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`}}`;
}

function timeZone(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 64 && TIME_ZONE.test(v);
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 9;
  return (
    isObject(v) &&
    (v.entityType === "plant" || misfit('entityType')) &&
    (id(v.id) || misfit('id')) &&
    (isLabel(v.name, 256, LABEL) || misfit('name')) &&
    (timeZone(v.timeZone) || misfit('timeZone')) &&
    (v.gln === undefined || (n++, (gln(v.gln) || misfit('gln')))) &&
    (id(v.companyId) || misfit('companyId')) &&
    (countryCode(v.countryCode) || misfit('countryCode')) &&
    (v.shiftCalendarId === undefined || (n++, (id(v.shiftCalendarId) || misfit('shiftCalendarId')))) &&
    ((isList(v.systemsOfRecord, 0, 200, systemOfRecord) && areUnique(v.systemsOfRecord.map(systemOfRecordText))) || misfit('systemsOfRecord')) &&
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
  return `{"companyId":"${v.companyId}","countryCode":"${v.countryCode}","entityType":${quoted(v.entityType)}${v.gln === undefined ? '' : `,"gln":"${v.gln}"`},"id":"${v.id}","name":${quoted(v.name)}${v.shiftCalendarId === undefined ? '' : `,"shiftCalendarId":"${v.shiftCalendarId}"`},"systemsOfRecord":${setText(v.systemsOfRecord, systemOfRecordText)},"timeZone":"${v.timeZone}","updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","master-data.plant",null,"M","${v.id}","${v.version}"]`;
}

export const PlantV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.systemsOfRecord.every((s: any) => s.validFrom === undefined || s.validTo === undefined || s.validTo > s.validFrom),
    (data: any): boolean => data.systemsOfRecord.every((a: any) => data.systemsOfRecord.filter((b: any) => isSame(a.eventFamily, b.eventFamily) && (a.validTo === undefined || b.validFrom === undefined || b.validFrom < a.validTo) && (b.validTo === undefined || a.validFrom === undefined || a.validFrom < b.validTo)).length <= 1),
    (data: any): boolean => data.gln === undefined || gs1Valid(data.gln),
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
