// Printed by `tsx codegen/main.ts`, never edited by hand.
import { RequestCreatedV1 as declared } from '../../contracts/maintenance/request-created.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, isText, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, maintenanceTrigger, maintenanceTriggerText, priority, recommendedKind, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any): boolean {
  let n = 6;
  return (
    isObject(v) &&
    id(v.requestId) &&
    id(v.equipmentId) &&
    recommendedKind(v.requestKind) &&
    priority(v.priority) &&
    instant(v.raisedAt) &&
    (v.raisedBy === undefined || (n++, id(v.raisedBy))) &&
    (v.text === undefined || (n++, isLabel(v.text, 256, LABEL))) &&
    (v.trigger === undefined || (n++, maintenanceTrigger(v.trigger))) &&
    (v.downtimeId === undefined || (n++, id(v.downtimeId))) &&
    id(v.plantId) &&
    (v.timeSource === undefined || (n++, timeSource(v.timeSource))) &&
    (v.notes === undefined || (n++, isText(v.notes, 1000))) &&
    (v.sourceReferences === undefined || (n++, isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText)))) &&
    (v.extensions === undefined || (n++, isOpen(v.extensions, REVERSE_DNS, 128))) &&
    fieldCount(v) === n
  );
}

function text(v: any): string {
  return `{${v.downtimeId === undefined ? '' : `"downtimeId":"${v.downtimeId}",`}"equipmentId":"${v.equipmentId}","plantId":"${v.plantId}","priority":"${v.priority}","raisedAt":"${v.raisedAt}"${v.raisedBy === undefined ? '' : `,"raisedBy":"${v.raisedBy}"`},"requestId":"${v.requestId}","requestKind":"${v.requestKind}"${v.text === undefined ? '' : `,"text":${quoted(v.text)}`}${v.trigger === undefined ? '' : `,"trigger":${maintenanceTriggerText(v.trigger)}`}}`;
}

export const RequestCreatedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  rules: [
    (data: any): boolean => data.trigger === undefined || !['runtimeThreshold', 'condition'].includes(data.trigger.triggerKind) || data.trigger.metric !== undefined,
    (data: any): boolean => data.trigger === undefined || data.trigger.threshold === undefined || data.trigger.metric !== undefined,
  ],
});
