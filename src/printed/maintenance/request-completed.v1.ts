// Printed by `tsx codegen/main.ts`, never edited by hand.
import { RequestCompletedV1 as declared } from '../../contracts/maintenance/request-completed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 5;
  return (
    isObject(v) &&
    (id(v.requestId) || misfit('requestId')) &&
    (isInteger(v.completionNo, 1, 2147483647) || misfit('completionNo')) &&
    (id(v.equipmentId) || misfit('equipmentId')) &&
    (instant(v.completedAt) || misfit('completedAt')) &&
    (v.text === undefined || (n++, (isLabel(v.text, 256, LABEL) || misfit('text')))) &&
    (v.operatorRefs === undefined || (n++, ((isList(v.operatorRefs, 0, 16, id) && areUnique(v.operatorRefs)) || misfit('operatorRefs')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"completedAt":"${v.completedAt}","completionNo":${v.completionNo},"equipmentId":"${v.equipmentId}"${v.operatorRefs === undefined ? '' : `,"operatorRefs":${setText(v.operatorRefs, (entry: any) => `"${entry}"`)}`},"plantId":"${v.plantId}","requestId":"${v.requestId}"${v.text === undefined ? '' : `,"text":${quoted(v.text)}`}}`;
}

function key(v: any): string {
  return `["1","maintenance.request-completed","${v.plantId}","L","${v.requestId}","${v.completionNo}"]`;
}

export const RequestCompletedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [],
});
