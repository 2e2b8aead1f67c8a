// Printed by `tsx codegen/main.ts`, never edited by hand.
import { NonconformanceDispositionedV1 as declared } from '../../contracts/quality/nonconformance-dispositioned.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, nonconformanceDisposition, nonconformanceDispositionText, qualitySubject, qualitySubjectText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 6;
  return (
    isObject(v) &&
    (id(v.nonconformanceId) || misfit('nonconformanceId')) &&
    (isInteger(v.dispositionNo, 1, 2147483647) || misfit('dispositionNo')) &&
    (instant(v.dispositionedAt) || misfit('dispositionedAt')) &&
    (qualitySubject(v.subject) || misfit('subject')) &&
    (nonconformanceDisposition(v.disposition) || misfit('disposition')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"disposition":${nonconformanceDispositionText(v.disposition)},"dispositionNo":${v.dispositionNo},"dispositionedAt":"${v.dispositionedAt}","nonconformanceId":"${v.nonconformanceId}","plantId":"${v.plantId}","subject":${qualitySubjectText(v.subject)}}`;
}

function key(v: any): string {
  return `["1","quality.nonconformance-dispositioned","${v.plantId}","L","${v.nonconformanceId}","${v.dispositionNo}"]`;
}

export const NonconformanceDispositionedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.subject.itemId !== undefined || data.subject.workOrderId !== undefined || data.subject.receiptId !== undefined || data.subject.equipmentId !== undefined,
    (data: any): boolean => data.subject.lotNumber === undefined || data.subject.itemId !== undefined,
    (data: any): boolean => data.subject.operationId === undefined || data.subject.workOrderId !== undefined,
  ],
});
