// Printed by `tsx codegen/main.ts`, never edited by hand.
import { ItemChangedV1 as declared } from '../../contracts/master-data/item-changed.v1.js';
import { gs1Valid } from '../../core/check-digit.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isSame, isText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, alternateUnit, alternateUnitText, fieldName, gtins, id, instant, itemKind, sourceRef, sourceRefText, status7, timeSource, trackingKind, unit } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 9;
  return (
    isObject(v) &&
    (id(v.id) || misfit('id')) &&
    (isLabel(v.name, 256, LABEL) || misfit('name')) &&
    (itemKind(v.itemKind) || misfit('itemKind')) &&
    (trackingKind(v.trackingKind) || misfit('trackingKind')) &&
    (unit(v.baseUnit) || misfit('baseUnit')) &&
    (v.alternateUnits === undefined || (n++, ((isList(v.alternateUnits, 0, 16, alternateUnit) && areUnique(v.alternateUnits.map(alternateUnitText))) || misfit('alternateUnits')))) &&
    (v.gtins === undefined || (n++, ((isList(v.gtins, 0, 16, gtins) && areUnique(v.gtins)) || misfit('gtins')))) &&
    (v.revision === undefined || (n++, (isLabel(v.revision, 32, LABEL) || misfit('revision')))) &&
    (v.shelfLifeDays === undefined || (n++, (isInteger(v.shelfLifeDays, 0, 36500) || misfit('shelfLifeDays')))) &&
    (v.inspectionRequired === undefined || (n++, (typeof v.inspectionRequired === 'boolean' || misfit('inspectionRequired')))) &&
    (status7(v.status) || misfit('status')) &&
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
  return `{${v.alternateUnits === undefined ? '' : `"alternateUnits":${setText(v.alternateUnits, alternateUnitText)},`}"baseUnit":"${v.baseUnit}"${v.changedFields === undefined ? '' : `,"changedFields":${setText(v.changedFields, (entry: any) => `"${entry}"`)}`}${v.gtins === undefined ? '' : `,"gtins":${setText(v.gtins, (entry: any) => `"${entry}"`)}`},"id":"${v.id}"${v.inspectionRequired === undefined ? '' : `,"inspectionRequired":${v.inspectionRequired}`},"itemKind":"${v.itemKind}","name":${quoted(v.name)},"plantId":"${v.plantId}"${v.revision === undefined ? '' : `,"revision":${quoted(v.revision)}`}${v.shelfLifeDays === undefined ? '' : `,"shelfLifeDays":${v.shelfLifeDays}`},"status":"${v.status}","trackingKind":"${v.trackingKind}","updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","master-data.item-changed","${v.plantId}","M","${v.id}","${v.version}"]`;
}

export const ItemChangedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.trackingKind !== 'serial' || ['C62', 'H87', 'EA'].includes(data.baseUnit),
    (data: any): boolean => data.alternateUnits === undefined || data.alternateUnits.every((u: any) => !isSame(u.unit, data.baseUnit)),
    (data: any): boolean => data.alternateUnits === undefined || areUnique(data.alternateUnits.map((u: any) => u.unit)),
    (data: any): boolean => data.gtins === undefined || data.gtins.every((g: any) => gs1Valid(g)),
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
    (data: any): boolean => data.changedFields === undefined || data.version > 1,
  ],
});
