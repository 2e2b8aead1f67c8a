// Printed by `tsx codegen/main.ts`, never edited by hand.
import { WorkOrderResumedV1 as declared } from '../../contracts/production/work-order-resumed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 4;
  return (
    isObject(v) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (isInteger(v.holdNo, 1, 2147483647) || misfit('holdNo')) &&
    (instant(v.resumedAt) || misfit('resumedAt')) &&
    (v.resumedBy === undefined || (n++, (id(v.resumedBy) || misfit('resumedBy')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"holdNo":${v.holdNo},"plantId":"${v.plantId}","resumedAt":"${v.resumedAt}"${v.resumedBy === undefined ? '' : `,"resumedBy":"${v.resumedBy}"`},"workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","production.work-order-resumed","${v.plantId}","L","${v.workOrderId}","${v.holdNo}"]`;
}

export const WorkOrderResumedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [],
});
