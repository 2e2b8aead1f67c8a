// Printed by `tsx codegen/main.ts`, never edited by hand.
import { OperationV1 as declared } from '../../contracts/production/operation.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, quoted, setText } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, operationCount, operationCountText, sourceRef, sourceRefText } from '../words.js';

function status8(v: unknown): boolean {
  return v === "pending" || v === "ready" || v === "inProgress" || v === "paused" || v === "completed" || v === "cancelled";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 10;
  return (
    isObject(v) &&
    (v.entityType === "operation" || misfit('entityType')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (id(v.operationId) || misfit('operationId')) &&
    (isInteger(v.runNo, 1, 2147483647) || misfit('runNo')) &&
    (status8(v.status) || misfit('status')) &&
    (id(v.workCenterId) || misfit('workCenterId')) &&
    (v.equipmentIds === undefined || (n++, ((isList(v.equipmentIds, 0, 50, id) && areUnique(v.equipmentIds)) || misfit('equipmentIds')))) &&
    (v.startedAt === undefined || (n++, (instant(v.startedAt) || misfit('startedAt')))) &&
    (v.endedAt === undefined || (n++, (instant(v.endedAt) || misfit('endedAt')))) &&
    (operationCount(v.totals) || misfit('totals')) &&
    (v.setupSeconds === undefined || (n++, (isInteger(v.setupSeconds, 0, 2147483647) || misfit('setupSeconds')))) &&
    (v.runSeconds === undefined || (n++, (isInteger(v.runSeconds, 0, 2147483647) || misfit('runSeconds')))) &&
    (v.pausedSeconds === undefined || (n++, (isInteger(v.pausedSeconds, 0, 2147483647) || misfit('pausedSeconds')))) &&
    (v.operatorRefs === undefined || (n++, ((isList(v.operatorRefs, 0, 16, id) && areUnique(v.operatorRefs)) || misfit('operatorRefs')))) &&
    (isInteger(v.version, 1, 2147483647) || misfit('version')) &&
    (instant(v.updatedAt) || misfit('updatedAt')) &&
    (v.validFrom === undefined || (n++, (instant(v.validFrom) || misfit('validFrom')))) &&
    (v.validTo === undefined || (n++, (instant(v.validTo) || misfit('validTo')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.endedAt === undefined ? '' : `"endedAt":"${v.endedAt}",`}"entityType":${quoted(v.entityType)}${v.equipmentIds === undefined ? '' : `,"equipmentIds":${setText(v.equipmentIds, (entry: any) => `"${entry}"`)}`},"operationId":"${v.operationId}"${v.operatorRefs === undefined ? '' : `,"operatorRefs":${setText(v.operatorRefs, (entry: any) => `"${entry}"`)}`}${v.pausedSeconds === undefined ? '' : `,"pausedSeconds":${v.pausedSeconds}`},"plantId":"${v.plantId}","runNo":${v.runNo}${v.runSeconds === undefined ? '' : `,"runSeconds":${v.runSeconds}`}${v.setupSeconds === undefined ? '' : `,"setupSeconds":${v.setupSeconds}`}${v.startedAt === undefined ? '' : `,"startedAt":"${v.startedAt}"`},"status":"${v.status}","totals":${operationCountText(v.totals)},"updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version},"workCenterId":"${v.workCenterId}","workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","production.operation","${v.plantId}","M","${v.workOrderId}","${v.operationId}","${v.runNo}","${v.version}"]`;
}

export const OperationV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.endedAt === undefined || data.startedAt !== undefined && data.endedAt >= data.startedAt,
    (data: any): boolean => !['inProgress', 'paused', 'completed'].includes(data.status) || data.startedAt !== undefined,
    (data: any): boolean => !['pending', 'ready'].includes(data.status) || data.startedAt === undefined,
    (data: any): boolean => data.status !== 'completed' || data.endedAt !== undefined,
    (data: any): boolean => !['inProgress', 'paused'].includes(data.status) || data.endedAt === undefined,
    (data: any): boolean => data.totals.scrap === undefined || isSame(data.totals.scrap.unit, data.totals.good.unit),
    (data: any): boolean => data.totals.rework === undefined || isSame(data.totals.rework.unit, data.totals.good.unit),
    (data: any): boolean => !(data.equipmentIds !== undefined && data.equipmentIds.length === 1 && data.startedAt !== undefined && data.endedAt !== undefined && data.endedAt >= data.startedAt) || (data.setupSeconds !== undefined ? data.setupSeconds : 0) + (data.runSeconds !== undefined ? data.runSeconds : 0) + (data.pausedSeconds !== undefined ? data.pausedSeconds : 0) <= Math.trunc((Date.parse(data.endedAt) - Date.parse(data.startedAt)) / 1000) + 2,
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
