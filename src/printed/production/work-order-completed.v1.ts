// Printed by `tsx codegen/main.ts`, never edited by hand.
import { WorkOrderCompletedV1 as declared } from '../../contracts/production/work-order-completed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, isText } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, operationCount, operationCountText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (isInteger(v.completionNo, 1, 2147483647) || misfit('completionNo')) &&
    (operationCount(v.totals) || misfit('totals')) &&
    (instant(v.actualStart) || misfit('actualStart')) &&
    (instant(v.actualEnd) || misfit('actualEnd')) &&
    (typeof v.shortClose === 'boolean' || misfit('shortClose')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"actualEnd":"${v.actualEnd}","actualStart":"${v.actualStart}","completionNo":${v.completionNo},"plantId":"${v.plantId}","shortClose":${v.shortClose},"totals":${operationCountText(v.totals)},"workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","production.work-order-completed","${v.plantId}","L","${v.workOrderId}","${v.completionNo}"]`;
}

export const WorkOrderCompletedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.actualEnd >= data.actualStart,
    (data: any): boolean => data.totals.scrap === undefined || isSame(data.totals.scrap.unit, data.totals.good.unit),
    (data: any): boolean => data.totals.rework === undefined || isSame(data.totals.rework.unit, data.totals.good.unit),
  ],
});
