// Printed by `tsx codegen/main.ts`, never edited by hand.
import { RequestCompletedV1 as declared } from '../../contracts/maintenance/request-completed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any): boolean {
  let n = 5;
  return (
    isObject(v) &&
    id(v.requestId) &&
    isInteger(v.completionNo, 1, 2147483647) &&
    id(v.equipmentId) &&
    instant(v.completedAt) &&
    (v.text === undefined || (n++, isLabel(v.text, 256, LABEL))) &&
    (v.operatorRefs === undefined || (n++, isList(v.operatorRefs, 0, 16, id) && areUnique(v.operatorRefs))) &&
    id(v.plantId) &&
    (v.timeSource === undefined || (n++, timeSource(v.timeSource))) &&
    (v.notes === undefined || (n++, isText(v.notes, 1000))) &&
    (v.sourceReferences === undefined || (n++, isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText)))) &&
    (v.extensions === undefined || (n++, isOpen(v.extensions, REVERSE_DNS, 128))) &&
    fieldCount(v) === n
  );
}

function text(v: any): string {
  return `{"completedAt":"${v.completedAt}","completionNo":${v.completionNo},"equipmentId":"${v.equipmentId}"${v.operatorRefs === undefined ? '' : `,"operatorRefs":${setText(v.operatorRefs, (entry: any) => `"${entry}"`)}`},"plantId":"${v.plantId}","requestId":"${v.requestId}"${v.text === undefined ? '' : `,"text":${quoted(v.text)}`}}`;
}

export const RequestCompletedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  rules: [],
});
