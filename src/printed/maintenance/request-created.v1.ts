// Printed by `tsx codegen/main.ts`, never edited by hand.
import { RequestCreatedV1 as declared } from '../../contracts/maintenance/request-created.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, isText, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, maintenanceTrigger, maintenanceTriggerText, priority, recommendedKind, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 6;
  return (
    isObject(v) &&
    (id(v.requestId) || misfit('requestId')) &&
    (id(v.equipmentId) || misfit('equipmentId')) &&
    (recommendedKind(v.requestKind) || misfit('requestKind')) &&
    (priority(v.priority) || misfit('priority')) &&
    (instant(v.raisedAt) || misfit('raisedAt')) &&
    (v.raisedBy === undefined || (n++, (id(v.raisedBy) || misfit('raisedBy')))) &&
    (v.text === undefined || (n++, (isLabel(v.text, 256, LABEL) || misfit('text')))) &&
    (v.trigger === undefined || (n++, (maintenanceTrigger(v.trigger) || misfit('trigger')))) &&
    (v.downtimeId === undefined || (n++, (id(v.downtimeId) || misfit('downtimeId')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.downtimeId === undefined ? '' : `"downtimeId":"${v.downtimeId}",`}"equipmentId":"${v.equipmentId}","plantId":"${v.plantId}","priority":"${v.priority}","raisedAt":"${v.raisedAt}"${v.raisedBy === undefined ? '' : `,"raisedBy":"${v.raisedBy}"`},"requestId":"${v.requestId}","requestKind":"${v.requestKind}"${v.text === undefined ? '' : `,"text":${quoted(v.text)}`}${v.trigger === undefined ? '' : `,"trigger":${maintenanceTriggerText(v.trigger)}`}}`;
}

function key(v: any): string {
  return `["1","maintenance.request-created","${v.plantId}","L","${v.requestId}"]`;
}

export const RequestCreatedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.trigger === undefined || !['runtimeThreshold', 'condition'].includes(data.trigger.triggerKind) || data.trigger.metric !== undefined,
    (data: any): boolean => data.trigger === undefined || data.trigger.threshold === undefined || data.trigger.metric !== undefined,
  ],
});
