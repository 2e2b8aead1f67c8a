// Printed by `tsx codegen/main.ts`, never edited by hand.
import { EquipmentAlarmRaisedV1 as declared } from '../../contracts/maintenance/equipment-alarm-raised.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isText, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, signedQuantity, signedQuantityText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 6;
  return (
    isObject(v) &&
    (id(v.equipmentId) || misfit('equipmentId')) &&
    (v.workCenterId === undefined || (n++, (id(v.workCenterId) || misfit('workCenterId')))) &&
    (isLabel(v.alarmCode, 64, LABEL) || misfit('alarmCode')) &&
    (isInteger(v.severity, 1, 1000) || misfit('severity')) &&
    (isLabel(v.text, 256, LABEL) || misfit('text')) &&
    (v.observed === undefined || (n++, (signedQuantity(v.observed) || misfit('observed')))) &&
    (instant(v.raisedAt) || misfit('raisedAt')) &&
    (v.clearedAt === undefined || (n++, (instant(v.clearedAt) || misfit('clearedAt')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"alarmCode":${quoted(v.alarmCode)}${v.clearedAt === undefined ? '' : `,"clearedAt":"${v.clearedAt}"`},"equipmentId":"${v.equipmentId}"${v.observed === undefined ? '' : `,"observed":${signedQuantityText(v.observed)}`},"plantId":"${v.plantId}","raisedAt":"${v.raisedAt}","severity":${v.severity},"text":${quoted(v.text)}${v.workCenterId === undefined ? '' : `,"workCenterId":"${v.workCenterId}"`}}`;
}

function key(v: any): string {
  return `["1","maintenance.equipment-alarm-raised","${v.plantId}","I","${v.equipmentId}",${quoted(v.alarmCode)},"${v.raisedAt}"]`;
}

export const EquipmentAlarmRaisedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.clearedAt === undefined || data.clearedAt >= data.raisedAt,
  ],
});
