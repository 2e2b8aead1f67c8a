// Printed by `tsx codegen/main.ts`, never edited by hand.
import { OperationResumedV1 as declared } from '../../contracts/production/operation-resumed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any): boolean {
  let n = 6;
  return (
    isObject(v) &&
    id(v.workOrderId) &&
    id(v.operationId) &&
    isInteger(v.runNo, 1, 2147483647) &&
    isInteger(v.transitionNo, 1, 2147483647) &&
    (v.workCenterId === undefined || (n++, id(v.workCenterId))) &&
    instant(v.resumedAt) &&
    id(v.plantId) &&
    (v.timeSource === undefined || (n++, timeSource(v.timeSource))) &&
    (v.notes === undefined || (n++, isText(v.notes, 1000))) &&
    (v.sourceReferences === undefined || (n++, isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText)))) &&
    (v.extensions === undefined || (n++, isOpen(v.extensions, REVERSE_DNS, 128))) &&
    fieldCount(v) === n
  );
}

function text(v: any): string {
  return `{"operationId":"${v.operationId}","plantId":"${v.plantId}","resumedAt":"${v.resumedAt}","runNo":${v.runNo},"transitionNo":${v.transitionNo}${v.workCenterId === undefined ? '' : `,"workCenterId":"${v.workCenterId}"`},"workOrderId":"${v.workOrderId}"}`;
}

export const OperationResumedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  rules: [],
});
