// Printed by `tsx codegen/main.ts`, never edited by hand.
import { NonconformanceRaisedV1 as declared } from '../../contracts/quality/nonconformance-raised.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, isText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, defectCode, defectCodeText, id, instant, origin, qualitySubject, qualitySubjectText, quantity, quantityText, severity, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (id(v.nonconformanceId) || misfit('nonconformanceId')) &&
    (instant(v.detectedAt) || misfit('detectedAt')) &&
    (origin(v.origin) || misfit('origin')) &&
    (qualitySubject(v.subject) || misfit('subject')) &&
    (defectCode(v.defectCode) || misfit('defectCode')) &&
    (severity(v.severity) || misfit('severity')) &&
    (v.quantityAffected === undefined || (n++, (quantity(v.quantityAffected) || misfit('quantityAffected')))) &&
    (v.holdIds === undefined || (n++, ((isList(v.holdIds, 0, 50, id) && areUnique(v.holdIds)) || misfit('holdIds')))) &&
    (v.supplierId === undefined || (n++, (id(v.supplierId) || misfit('supplierId')))) &&
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
  return `{${v.capaRef === undefined ? '' : `"capaRef":${quoted(v.capaRef)},`}"defectCode":${defectCodeText(v.defectCode)},"detectedAt":"${v.detectedAt}"${v.holdIds === undefined ? '' : `,"holdIds":${setText(v.holdIds, (entry: any) => `"${entry}"`)}`},"nonconformanceId":"${v.nonconformanceId}","origin":"${v.origin}","plantId":"${v.plantId}"${v.quantityAffected === undefined ? '' : `,"quantityAffected":${quantityText(v.quantityAffected)}`},"severity":"${v.severity}","subject":${qualitySubjectText(v.subject)}${v.supplierId === undefined ? '' : `,"supplierId":"${v.supplierId}"`}}`;
}

function key(v: any): string {
  return `["1","quality.nonconformance-raised","${v.plantId}","L","${v.nonconformanceId}"]`;
}

export const NonconformanceRaisedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.subject.itemId !== undefined || data.subject.workOrderId !== undefined || data.subject.receiptId !== undefined || data.subject.equipmentId !== undefined,
    (data: any): boolean => data.subject.lotNumber === undefined || data.subject.itemId !== undefined,
    (data: any): boolean => data.subject.operationId === undefined || data.subject.workOrderId !== undefined,
    (data: any): boolean => data.defectCode === undefined || data.defectCode.code !== 'other' || data.defectCode.source !== undefined,
    (data: any): boolean => data.severity !== 'critical' || data.holdIds !== undefined && data.holdIds.length > 0,
    (data: any): boolean => data.origin !== 'supplier' || data.supplierId !== undefined,
  ],
});
