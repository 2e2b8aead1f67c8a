// Printed by `tsx codegen/main.ts`, never edited by hand.
import { ProductionVariancePostedV1 as declared } from '../../contracts/finance/production-variance-posted.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText, keyPart, quoted } from '../../core/shape.js';
import { REVERSE_DNS, day, element, id, instant, money, moneyText, sourceRef, sourceRefText, timeSource } from '../words.js';

function varianceKind(v: unknown): boolean {
  return v === "price" || v === "usage" || v === "rate" || v === "efficiency" || v === "yield" || v === "mix";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 6;
  return (
    isObject(v) &&
    (sourceRef(v.businessRef) || misfit('businessRef')) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (v.costRunNo === undefined || (n++, (isInteger(v.costRunNo, 1, 2147483647) || misfit('costRunNo')))) &&
    (varianceKind(v.varianceKind) || misfit('varianceKind')) &&
    (v.element === undefined || (n++, (element(v.element) || misfit('element')))) &&
    (money(v.amount) || misfit('amount')) &&
    (instant(v.postedAt) || misfit('postedAt')) &&
    (v.accountingDate === undefined || (n++, (day(v.accountingDate) || misfit('accountingDate')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.accountingDate === undefined ? '' : `"accountingDate":"${v.accountingDate}",`}"amount":${moneyText(v.amount)},"businessRef":${sourceRefText(v.businessRef)}${v.costRunNo === undefined ? '' : `,"costRunNo":${v.costRunNo}`}${v.element === undefined ? '' : `,"element":"${v.element}"`},"plantId":"${v.plantId}","postedAt":"${v.postedAt}","varianceKind":"${v.varianceKind}","workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","finance.production-variance-posted","${v.plantId}","T","${v.businessRef.system}",${keyPart(v.businessRef.objectType)},${quoted(v.businessRef.id)},${keyPart(v.businessRef.line)}]`;
}

export const ProductionVariancePostedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.amount.amount !== '0',
  ],
});
