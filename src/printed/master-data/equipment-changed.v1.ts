// Printed by `tsx codegen/main.ts`, never edited by hand.
import { EquipmentChangedV1 as declared } from '../../contracts/master-data/equipment-changed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isSame, isText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, equipmentLevel, fieldName, id, instant, sourceRef, sourceRefText, status5, telemetryRef, telemetryRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 8;
  return (
    isObject(v) &&
    (id(v.id) || misfit('id')) &&
    (isLabel(v.name, 256, LABEL) || misfit('name')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (id(v.workCenterId) || misfit('workCenterId')) &&
    (equipmentLevel(v.equipmentLevel) || misfit('equipmentLevel')) &&
    (v.assetSerial === undefined || (n++, (isLabel(v.assetSerial, 64, LABEL) || misfit('assetSerial')))) &&
    (v.manufacturer === undefined || (n++, (isLabel(v.manufacturer, 256, LABEL) || misfit('manufacturer')))) &&
    (v.model === undefined || (n++, (isLabel(v.model, 128, LABEL) || misfit('model')))) &&
    (v.parentId === undefined || (n++, (id(v.parentId) || misfit('parentId')))) &&
    (v.telemetryRefs === undefined || (n++, ((isList(v.telemetryRefs, 0, 8, telemetryRef) && areUnique(v.telemetryRefs.map(telemetryRefText))) || misfit('telemetryRefs')))) &&
    (status5(v.status) || misfit('status')) &&
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
  return `{${v.assetSerial === undefined ? '' : `"assetSerial":${quoted(v.assetSerial)},`}${v.changedFields === undefined ? '' : `"changedFields":${setText(v.changedFields, (entry: any) => `"${entry}"`)},`}"equipmentLevel":"${v.equipmentLevel}","id":"${v.id}"${v.manufacturer === undefined ? '' : `,"manufacturer":${quoted(v.manufacturer)}`}${v.model === undefined ? '' : `,"model":${quoted(v.model)}`},"name":${quoted(v.name)}${v.parentId === undefined ? '' : `,"parentId":"${v.parentId}"`},"plantId":"${v.plantId}","status":"${v.status}"${v.telemetryRefs === undefined ? '' : `,"telemetryRefs":${setText(v.telemetryRefs, telemetryRefText)}`},"updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version},"workCenterId":"${v.workCenterId}"}`;
}

function key(v: any): string {
  return `["1","master-data.equipment-changed","${v.plantId}","M","${v.id}","${v.version}"]`;
}

export const EquipmentChangedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.parentId === undefined || !isSame(data.parentId, data.id),
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
    (data: any): boolean => data.changedFields === undefined || data.version > 1,
  ],
});
