// Printed by `tsx codegen/main.ts`, never edited by hand.
import { AlertRaisedV1 as declared } from '../../contracts/maintenance/alert-raised.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, isText, keyPart } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, maintenanceTrigger, maintenanceTriggerText, recommendedKind, signedQuantity, signedQuantityText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (id(v.alertId) || misfit('alertId')) &&
    (id(v.equipmentId) || misfit('equipmentId')) &&
    (maintenanceTrigger(v.trigger) || misfit('trigger')) &&
    (isInteger(v.severity, 1, 1000) || misfit('severity')) &&
    (v.observed === undefined || (n++, (signedQuantity(v.observed) || misfit('observed')))) &&
    (instant(v.windowStart) || misfit('windowStart')) &&
    (instant(v.raisedAt) || misfit('raisedAt')) &&
    (v.recommendedKind === undefined || (n++, (recommendedKind(v.recommendedKind) || misfit('recommendedKind')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"alertId":"${v.alertId}","equipmentId":"${v.equipmentId}"${v.observed === undefined ? '' : `,"observed":${signedQuantityText(v.observed)}`},"plantId":"${v.plantId}","raisedAt":"${v.raisedAt}"${v.recommendedKind === undefined ? '' : `,"recommendedKind":"${v.recommendedKind}"`},"severity":${v.severity},"trigger":${maintenanceTriggerText(v.trigger)},"windowStart":"${v.windowStart}"}`;
}

function key(v: any): string {
  return `["1","maintenance.alert-raised","${v.plantId}","I","${v.equipmentId}",${keyPart(v.trigger.metric)},"${v.windowStart}"]`;
}

export const AlertRaisedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.trigger === undefined || !['runtimeThreshold', 'condition'].includes(data.trigger.triggerKind) || data.trigger.metric !== undefined,
    (data: any): boolean => data.trigger === undefined || data.trigger.threshold === undefined || data.trigger.metric !== undefined,
    (data: any): boolean => data.raisedAt >= data.windowStart,
    (data: any): boolean => data.observed === undefined || data.trigger.threshold === undefined || isSame(data.observed.unit, data.trigger.threshold.unit),
  ],
});
