// Printed by `tsx codegen/main.ts`, never edited by hand.
import { NonconformanceClosedV1 as declared } from '../../contracts/quality/nonconformance-closed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, isText, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, qualitySubject, qualitySubjectText, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 5;
  return (
    isObject(v) &&
    (id(v.nonconformanceId) || misfit('nonconformanceId')) &&
    (instant(v.closedAt) || misfit('closedAt')) &&
    (id(v.closedBy) || misfit('closedBy')) &&
    (qualitySubject(v.subject) || misfit('subject')) &&
    (v.capaRef === undefined || (n++, (isLabel(v.capaRef, 64, LABEL) || misfit('capaRef')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.capaRef === undefined ? '' : `"capaRef":${quoted(v.capaRef)},`}"closedAt":"${v.closedAt}","closedBy":"${v.closedBy}","nonconformanceId":"${v.nonconformanceId}","plantId":"${v.plantId}","subject":${qualitySubjectText(v.subject)}}`;
}

function key(v: any): string {
  return `["1","quality.nonconformance-closed","${v.plantId}","L","${v.nonconformanceId}"]`;
}

export const NonconformanceClosedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.subject.itemId !== undefined || data.subject.workOrderId !== undefined || data.subject.receiptId !== undefined || data.subject.equipmentId !== undefined,
    (data: any): boolean => data.subject.lotNumber === undefined || data.subject.itemId !== undefined,
    (data: any): boolean => data.subject.operationId === undefined || data.subject.workOrderId !== undefined,
  ],
});
