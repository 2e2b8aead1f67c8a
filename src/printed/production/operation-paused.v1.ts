// Printed by `tsx codegen/main.ts`, never edited by hand.
import { OperationPausedV1 as declared } from '../../contracts/production/operation-paused.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText } from '../../core/shape.js';
import { REVERSE_DNS, downtimeReason, downtimeReasonText, id, instant, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (id(v.operationId) || misfit('operationId')) &&
    (isInteger(v.runNo, 1, 2147483647) || misfit('runNo')) &&
    (isInteger(v.transitionNo, 1, 2147483647) || misfit('transitionNo')) &&
    (v.workCenterId === undefined || (n++, (id(v.workCenterId) || misfit('workCenterId')))) &&
    (downtimeReason(v.reason) || misfit('reason')) &&
    (instant(v.pausedAt) || misfit('pausedAt')) &&
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
  return `{${v.downtimeId === undefined ? '' : `"downtimeId":"${v.downtimeId}",`}"operationId":"${v.operationId}","pausedAt":"${v.pausedAt}","plantId":"${v.plantId}","reason":${downtimeReasonText(v.reason)},"runNo":${v.runNo},"transitionNo":${v.transitionNo}${v.workCenterId === undefined ? '' : `,"workCenterId":"${v.workCenterId}"`},"workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","production.operation-paused","${v.plantId}","L","${v.workOrderId}","${v.operationId}","${v.runNo}","${v.transitionNo}"]`;
}

export const OperationPausedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.reason === undefined || data.reason.code !== 'other' || data.reason.source !== undefined,
  ],
});
