// Printed by `tsx codegen/main.ts`, never edited by hand.
import { LotRejectedV1 as declared } from '../../contracts/quality/lot-rejected.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any): boolean {
  let n = 7;
  return (
    isObject(v) &&
    id(v.itemId) &&
    isLabel(v.lotNumber, 64, LABEL) &&
    isInteger(v.decisionNo, 1, 2147483647) &&
    instant(v.decidedAt) &&
    id(v.decidedBy) &&
    isList(v.resultIds, 0, 200, id) && areUnique(v.resultIds) &&
    (v.nonconformanceId === undefined || (n++, id(v.nonconformanceId))) &&
    id(v.plantId) &&
    (v.timeSource === undefined || (n++, timeSource(v.timeSource))) &&
    (v.notes === undefined || (n++, isText(v.notes, 1000))) &&
    (v.sourceReferences === undefined || (n++, isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText)))) &&
    (v.extensions === undefined || (n++, isOpen(v.extensions, REVERSE_DNS, 128))) &&
    fieldCount(v) === n
  );
}

function text(v: any): string {
  return `{"decidedAt":"${v.decidedAt}","decidedBy":"${v.decidedBy}","decisionNo":${v.decisionNo},"itemId":"${v.itemId}","lotNumber":${quoted(v.lotNumber)}${v.nonconformanceId === undefined ? '' : `,"nonconformanceId":"${v.nonconformanceId}"`},"plantId":"${v.plantId}","resultIds":${setText(v.resultIds, (entry: any) => `"${entry}"`)}}`;
}

export const LotRejectedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  rules: [
    (data: any): boolean => data.resultIds.length > 0 || data.nonconformanceId !== undefined,
  ],
});
