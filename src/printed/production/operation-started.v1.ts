// Printed by `tsx codegen/main.ts`, never edited by hand.
import { OperationStartedV1 as declared } from '../../contracts/production/operation-started.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText, setText } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, recipeRef, recipeRefText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (id(v.operationId) || misfit('operationId')) &&
    (isInteger(v.runNo, 1, 2147483647) || misfit('runNo')) &&
    (id(v.workCenterId) || misfit('workCenterId')) &&
    ((isList(v.equipmentIds, 0, 50, id) && areUnique(v.equipmentIds)) || misfit('equipmentIds')) &&
    (v.operatorRefs === undefined || (n++, ((isList(v.operatorRefs, 0, 16, id) && areUnique(v.operatorRefs)) || misfit('operatorRefs')))) &&
    (v.recipe === undefined || (n++, (recipeRef(v.recipe) || misfit('recipe')))) &&
    (v.setup === undefined || (n++, (typeof v.setup === 'boolean' || misfit('setup')))) &&
    (instant(v.startedAt) || misfit('startedAt')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"equipmentIds":${setText(v.equipmentIds, (entry: any) => `"${entry}"`)},"operationId":"${v.operationId}"${v.operatorRefs === undefined ? '' : `,"operatorRefs":${setText(v.operatorRefs, (entry: any) => `"${entry}"`)}`},"plantId":"${v.plantId}"${v.recipe === undefined ? '' : `,"recipe":${recipeRefText(v.recipe)}`},"runNo":${v.runNo}${v.setup === undefined ? '' : `,"setup":${v.setup}`},"startedAt":"${v.startedAt}","workCenterId":"${v.workCenterId}","workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","production.operation-started","${v.plantId}","L","${v.workOrderId}","${v.operationId}","${v.runNo}"]`;
}

export const OperationStartedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [],
});
