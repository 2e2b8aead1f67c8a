// Printed by `tsx codegen/main.ts`, never edited by hand.
import { OperationResumedV1 as declared } from '../../contracts/production/operation-resumed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 6;
  return (
    isObject(v) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (id(v.operationId) || misfit('operationId')) &&
    (isInteger(v.runNo, 1, 2147483647) || misfit('runNo')) &&
    (isInteger(v.transitionNo, 1, 2147483647) || misfit('transitionNo')) &&
    (v.workCenterId === undefined || (n++, (id(v.workCenterId) || misfit('workCenterId')))) &&
    (instant(v.resumedAt) || misfit('resumedAt')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"operationId":"${v.operationId}","plantId":"${v.plantId}","resumedAt":"${v.resumedAt}","runNo":${v.runNo},"transitionNo":${v.transitionNo}${v.workCenterId === undefined ? '' : `,"workCenterId":"${v.workCenterId}"`},"workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","production.operation-resumed","${v.plantId}","L","${v.workOrderId}","${v.operationId}","${v.runNo}","${v.transitionNo}"]`;
}

export const OperationResumedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [],
});
