// Printed by `tsx codegen/main.ts`, never edited by hand.
import { OperationCompletedV1 as declared } from '../../contracts/production/operation-completed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, isText, setText } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, operationCount, operationCountText, quantity, quantityText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 8;
  return (
    isObject(v) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (id(v.operationId) || misfit('operationId')) &&
    (isInteger(v.runNo, 1, 2147483647) || misfit('runNo')) &&
    (id(v.workCenterId) || misfit('workCenterId')) &&
    (v.equipmentIds === undefined || (n++, ((isList(v.equipmentIds, 0, 50, id) && areUnique(v.equipmentIds)) || misfit('equipmentIds')))) &&
    (operationCount(v.total) || misfit('total')) &&
    (instant(v.startedAt) || misfit('startedAt')) &&
    (instant(v.endedAt) || misfit('endedAt')) &&
    (v.setupSeconds === undefined || (n++, (isInteger(v.setupSeconds, 0, 2147483647) || misfit('setupSeconds')))) &&
    (v.runSeconds === undefined || (n++, (isInteger(v.runSeconds, 0, 2147483647) || misfit('runSeconds')))) &&
    (v.pausedSeconds === undefined || (n++, (isInteger(v.pausedSeconds, 0, 2147483647) || misfit('pausedSeconds')))) &&
    (v.operatorRefs === undefined || (n++, ((isList(v.operatorRefs, 0, 16, id) && areUnique(v.operatorRefs)) || misfit('operatorRefs')))) &&
    (v.energy === undefined || (n++, (quantity(v.energy) || misfit('energy')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"endedAt":"${v.endedAt}"${v.energy === undefined ? '' : `,"energy":${quantityText(v.energy)}`}${v.equipmentIds === undefined ? '' : `,"equipmentIds":${setText(v.equipmentIds, (entry: any) => `"${entry}"`)}`},"operationId":"${v.operationId}"${v.operatorRefs === undefined ? '' : `,"operatorRefs":${setText(v.operatorRefs, (entry: any) => `"${entry}"`)}`}${v.pausedSeconds === undefined ? '' : `,"pausedSeconds":${v.pausedSeconds}`},"plantId":"${v.plantId}","runNo":${v.runNo}${v.runSeconds === undefined ? '' : `,"runSeconds":${v.runSeconds}`}${v.setupSeconds === undefined ? '' : `,"setupSeconds":${v.setupSeconds}`},"startedAt":"${v.startedAt}","total":${operationCountText(v.total)},"workCenterId":"${v.workCenterId}","workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","production.operation-completed","${v.plantId}","L","${v.workOrderId}","${v.operationId}","${v.runNo}"]`;
}

export const OperationCompletedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.endedAt >= data.startedAt,
    (data: any): boolean => data.total.scrap === undefined || isSame(data.total.scrap.unit, data.total.good.unit),
    (data: any): boolean => data.total.rework === undefined || isSame(data.total.rework.unit, data.total.good.unit),
    (data: any): boolean => !(data.equipmentIds !== undefined && data.equipmentIds.length === 1 && data.startedAt !== undefined && data.endedAt !== undefined && data.endedAt >= data.startedAt) || (data.setupSeconds !== undefined ? data.setupSeconds : 0) + (data.runSeconds !== undefined ? data.runSeconds : 0) + (data.pausedSeconds !== undefined ? data.pausedSeconds : 0) <= Math.trunc((Date.parse(data.endedAt) - Date.parse(data.startedAt)) / 1000) + 2,
    (data: any): boolean => data.energy === undefined || data.energy.unit === 'KWH',
  ],
});
