// Printed by `tsx codegen/main.ts`, never edited by hand.
import { QualityResultV1 as declared } from '../../contracts/quality/quality-result.v1.js';
import { withCode } from '../../core/code.js';
import { decimalCompare } from '../../core/decimal.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, listText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, attachment, attachmentText, characteristicResult, characteristicResultText, id, inspectionKind, instant, outcome2, qualitySubject, qualitySubjectText, sourceRef, sourceRefText } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 10;
  return (
    isObject(v) &&
    (v.entityType === "qualityResult" || misfit('entityType')) &&
    (id(v.id) || misfit('id')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.inspectionPlanId === undefined || (n++, (id(v.inspectionPlanId) || misfit('inspectionPlanId')))) &&
    (inspectionKind(v.inspectionKind) || misfit('inspectionKind')) &&
    (qualitySubject(v.subject) || misfit('subject')) &&
    (v.sampleSize === undefined || (n++, (isInteger(v.sampleSize, 1, 2147483647) || misfit('sampleSize')))) &&
    (v.sampleId === undefined || (n++, (isLabel(v.sampleId, 64, LABEL) || misfit('sampleId')))) &&
    (instant(v.performedAt) || misfit('performedAt')) &&
    (v.inspectorRef === undefined || (n++, (id(v.inspectorRef) || misfit('inspectorRef')))) &&
    (isList(v.characteristics, 1, 200, characteristicResult) || misfit('characteristics')) &&
    (outcome2(v.outcome) || misfit('outcome')) &&
    (v.attachments === undefined || (n++, ((isList(v.attachments, 0, 8, attachment) && areUnique(v.attachments.map(attachmentText))) || misfit('attachments')))) &&
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
  return `{${v.attachments === undefined ? '' : `"attachments":${setText(v.attachments, attachmentText)},`}"characteristics":${listText(v.characteristics, characteristicResultText)},"entityType":${quoted(v.entityType)},"id":"${v.id}","inspectionKind":"${v.inspectionKind}"${v.inspectionPlanId === undefined ? '' : `,"inspectionPlanId":"${v.inspectionPlanId}"`}${v.inspectorRef === undefined ? '' : `,"inspectorRef":"${v.inspectorRef}"`},"outcome":"${v.outcome}","performedAt":"${v.performedAt}","plantId":"${v.plantId}"${v.sampleId === undefined ? '' : `,"sampleId":${quoted(v.sampleId)}`}${v.sampleSize === undefined ? '' : `,"sampleSize":${v.sampleSize}`},"subject":${qualitySubjectText(v.subject)},"updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","quality.quality-result","${v.plantId}","M","${v.id}","${v.version}"]`;
}

export const QualityResultV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.subject.itemId !== undefined || data.subject.workOrderId !== undefined || data.subject.receiptId !== undefined || data.subject.equipmentId !== undefined,
    (data: any): boolean => data.subject.lotNumber === undefined || data.subject.itemId !== undefined,
    (data: any): boolean => data.subject.operationId === undefined || data.subject.workOrderId !== undefined,
    (data: any): boolean => areUnique(data.characteristics.map((c: any) => c.characteristicId)),
    (data: any): boolean => data.characteristics.every((c: any) => c.resultKind !== 'variable' || c.measured !== undefined),
    (data: any): boolean => data.characteristics.every((c: any) => c.measured === undefined || c.measured.unit !== undefined !== (c.measured.ucum !== undefined)),
    (data: any): boolean => data.characteristics.every((c: any) => c.limits === undefined || (c.limits.lower === undefined || c.limits.target === undefined || decimalCompare(c.limits.lower, c.limits.target) <= 0) && (c.limits.target === undefined || c.limits.upper === undefined || decimalCompare(c.limits.target, c.limits.upper) <= 0) && (c.limits.lower === undefined || c.limits.upper === undefined || decimalCompare(c.limits.lower, c.limits.upper) <= 0)),
    (data: any): boolean => data.characteristics.every((c: any) => c.overruled !== undefined || c.measured === undefined || c.limits === undefined || c.conforming === ((c.limits.lower === undefined || decimalCompare(c.measured.value, c.limits.lower) > (c.limits.lowerInclusive !== undefined && !c.limits.lowerInclusive ? 0 : -1)) && (c.limits.upper === undefined || decimalCompare(c.measured.value, c.limits.upper) < (c.limits.upperInclusive !== undefined && !c.limits.upperInclusive ? 0 : 1)))),
    (data: any): boolean => data.outcome !== 'pass' || data.characteristics.every((c: any) => c.conforming),
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
