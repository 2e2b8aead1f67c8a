// Printed by `tsx codegen/main.ts`, never edited by hand.
import { NonconformanceDispositionedV1 as declared } from '../../contracts/quality/nonconformance-dispositioned.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, nonconformanceDisposition, nonconformanceDispositionText, qualitySubject, qualitySubjectText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any): boolean {
  let n = 6;
  return (
    isObject(v) &&
    id(v.nonconformanceId) &&
    isInteger(v.dispositionNo, 1, 2147483647) &&
    instant(v.dispositionedAt) &&
    qualitySubject(v.subject) &&
    nonconformanceDisposition(v.disposition) &&
    id(v.plantId) &&
    (v.timeSource === undefined || (n++, timeSource(v.timeSource))) &&
    (v.notes === undefined || (n++, isText(v.notes, 1000))) &&
    (v.sourceReferences === undefined || (n++, isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText)))) &&
    (v.extensions === undefined || (n++, isOpen(v.extensions, REVERSE_DNS, 128))) &&
    fieldCount(v) === n
  );
}

function text(v: any): string {
  return `{"disposition":${nonconformanceDispositionText(v.disposition)},"dispositionNo":${v.dispositionNo},"dispositionedAt":"${v.dispositionedAt}","nonconformanceId":"${v.nonconformanceId}","plantId":"${v.plantId}","subject":${qualitySubjectText(v.subject)}}`;
}

export const NonconformanceDispositionedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  rules: [
    (data: any): boolean => data.subject.itemId !== undefined || data.subject.workOrderId !== undefined || data.subject.receiptId !== undefined || data.subject.equipmentId !== undefined,
    (data: any): boolean => data.subject.lotNumber === undefined || data.subject.itemId !== undefined,
    (data: any): boolean => data.subject.operationId === undefined || data.subject.workOrderId !== undefined,
  ],
});
