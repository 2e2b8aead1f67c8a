// Printed by `tsx codegen/main.ts`, never edited by hand.
import { NonconformanceV1 as declared } from '../../contracts/quality/nonconformance.v1.js';
import { withCode } from '../../core/code.js';
import { decimalCompare, decimalSum } from '../../core/decimal.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isSame, listText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, defectCode, defectCodeText, id, instant, nonconformanceDisposition, nonconformanceDispositionText, origin, qualitySubject, qualitySubjectText, quantity, quantityText, severity, sourceRef, sourceRefText } from '../words.js';

function status11(v: unknown): boolean {
  return v === "raised" || v === "underReview" || v === "dispositioned" || v === "closed";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 11;
  return (
    isObject(v) &&
    (v.entityType === "nonconformance" || misfit('entityType')) &&
    (id(v.id) || misfit('id')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (instant(v.detectedAt) || misfit('detectedAt')) &&
    (origin(v.origin) || misfit('origin')) &&
    (qualitySubject(v.subject) || misfit('subject')) &&
    (defectCode(v.defectCode) || misfit('defectCode')) &&
    (severity(v.severity) || misfit('severity')) &&
    (v.quantityAffected === undefined || (n++, (quantity(v.quantityAffected) || misfit('quantityAffected')))) &&
    (v.holdIds === undefined || (n++, ((isList(v.holdIds, 0, 50, id) && areUnique(v.holdIds)) || misfit('holdIds')))) &&
    (v.supplierId === undefined || (n++, (id(v.supplierId) || misfit('supplierId')))) &&
    (v.capaRef === undefined || (n++, (isLabel(v.capaRef, 64, LABEL) || misfit('capaRef')))) &&
    (status11(v.status) || misfit('status')) &&
    (v.dispositions === undefined || (n++, (isList(v.dispositions, 0, 50, nonconformanceDisposition) || misfit('dispositions')))) &&
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
  return `{${v.capaRef === undefined ? '' : `"capaRef":${quoted(v.capaRef)},`}"defectCode":${defectCodeText(v.defectCode)},"detectedAt":"${v.detectedAt}"${v.dispositions === undefined ? '' : `,"dispositions":${listText(v.dispositions, nonconformanceDispositionText)}`},"entityType":${quoted(v.entityType)}${v.holdIds === undefined ? '' : `,"holdIds":${setText(v.holdIds, (entry: any) => `"${entry}"`)}`},"id":"${v.id}","origin":"${v.origin}","plantId":"${v.plantId}"${v.quantityAffected === undefined ? '' : `,"quantityAffected":${quantityText(v.quantityAffected)}`},"severity":"${v.severity}","status":"${v.status}","subject":${qualitySubjectText(v.subject)}${v.supplierId === undefined ? '' : `,"supplierId":"${v.supplierId}"`},"updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","quality.nonconformance","${v.plantId}","M","${v.id}","${v.version}"]`;
}

export const NonconformanceV1 = /* @__PURE__ */ withCode(declared, {
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
    (data: any): boolean => !['dispositioned', 'closed'].includes(data.status) || data.dispositions !== undefined && data.dispositions.length > 0,
    (data: any): boolean => data.dispositions === undefined || data.dispositions.every((d: any) => data.quantityAffected === undefined || d.quantity === undefined || isSame(d.quantity.unit, data.quantityAffected.unit)),
    (data: any): boolean => data.quantityAffected === undefined || data.dispositions === undefined || decimalCompare(decimalSum(data.dispositions.filter((d: any) => d.quantity !== undefined).map((d: any) => d.quantity.value)), data.quantityAffected.value) <= 0,
    (data: any): boolean => data.status !== 'closed' || data.quantityAffected === undefined || data.dispositions === undefined || decimalCompare(decimalSum(data.dispositions.filter((d: any) => d.quantity !== undefined).map((d: any) => d.quantity.value)), data.quantityAffected.value) === 0,
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
