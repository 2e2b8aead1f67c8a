// Printed by `tsx codegen/main.ts`, never edited by hand.
import { WorkOrderCompletedV1 as declared } from '../../contracts/production/work-order-completed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, isText } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, operationCount, operationCountText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any): boolean {
  let n = 7;
  return (
    isObject(v) &&
    id(v.workOrderId) &&
    isInteger(v.completionNo, 1, 2147483647) &&
    operationCount(v.totals) &&
    instant(v.actualStart) &&
    instant(v.actualEnd) &&
    typeof v.shortClose === 'boolean' &&
    id(v.plantId) &&
    (v.timeSource === undefined || (n++, timeSource(v.timeSource))) &&
    (v.notes === undefined || (n++, isText(v.notes, 1000))) &&
    (v.sourceReferences === undefined || (n++, isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText)))) &&
    (v.extensions === undefined || (n++, isOpen(v.extensions, REVERSE_DNS, 128))) &&
    fieldCount(v) === n
  );
}

function text(v: any): string {
  return `{"actualEnd":"${v.actualEnd}","actualStart":"${v.actualStart}","completionNo":${v.completionNo},"plantId":"${v.plantId}","shortClose":${v.shortClose},"totals":${operationCountText(v.totals)},"workOrderId":"${v.workOrderId}"}`;
}

export const WorkOrderCompletedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  rules: [
    (data: any): boolean => data.actualEnd >= data.actualStart,
    (data: any): boolean => data.totals.scrap === undefined || isSame(data.totals.scrap.unit, data.totals.good.unit),
    (data: any): boolean => data.totals.rework === undefined || isSame(data.totals.rework.unit, data.totals.good.unit),
  ],
});
