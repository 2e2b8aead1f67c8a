// Printed by `tsx codegen/main.ts`, never edited by hand.
import { WorkOrderClosedV1 as declared } from '../../contracts/production/work-order-closed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, isText, setText } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, operationCount, operationCountText, sourceRef, sourceRefText, timeSource } from '../words.js';

function closingReconciliation(v: any): boolean {
  return (
    isObject(v) &&
    status10(v.status) &&
    isList(v.discrepancyIds, 0, 200, id) && areUnique(v.discrepancyIds) &&
    fieldCount(v) === 2
  );
}

function closingReconciliationText(v: any): string {
  return `{"discrepancyIds":${setText(v.discrepancyIds, (entry: any) => `"${entry}"`)},"status":"${v.status}"}`;
}

function status10(v: unknown): boolean {
  return v === "balanced" || v === "accepted";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 6;
  return (
    isObject(v) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (isInteger(v.closeNo, 1, 2147483647) || misfit('closeNo')) &&
    (instant(v.closedAt) || misfit('closedAt')) &&
    (operationCount(v.finalTotals) || misfit('finalTotals')) &&
    (closingReconciliation(v.reconciliation) || misfit('reconciliation')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"closeNo":${v.closeNo},"closedAt":"${v.closedAt}","finalTotals":${operationCountText(v.finalTotals)},"plantId":"${v.plantId}","reconciliation":${closingReconciliationText(v.reconciliation)},"workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","production.work-order-closed","${v.plantId}","L","${v.workOrderId}","${v.closeNo}"]`;
}

export const WorkOrderClosedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.finalTotals.scrap === undefined || isSame(data.finalTotals.scrap.unit, data.finalTotals.good.unit),
    (data: any): boolean => data.finalTotals.rework === undefined || isSame(data.finalTotals.rework.unit, data.finalTotals.good.unit),
    (data: any): boolean => data.reconciliation.status !== 'balanced' || data.reconciliation.discrepancyIds.length === 0,
    (data: any): boolean => data.reconciliation.status !== 'accepted' || data.reconciliation.discrepancyIds.length > 0,
  ],
});
