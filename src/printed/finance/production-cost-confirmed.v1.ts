// Printed by `tsx codegen/main.ts`, never edited by hand.
import { ProductionCostConfirmedV1 as declared } from '../../contracts/finance/production-cost-confirmed.v1.js';
import { withCode } from '../../core/code.js';
import { decimalCompare, decimalSum } from '../../core/decimal.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText, setText } from '../../core/shape.js';
import { REVERSE_DNS, currency, day, element, id, instant, quantity, quantityText, sourceRef, sourceRefText, standard, timeSource } from '../words.js';

function costElementAmount(v: any): boolean {
  return (
    isObject(v) &&
    element(v.element) &&
    standard(v.standard) &&
    standard(v.actual) &&
    fieldCount(v) === 3
  );
}

function costElementAmountText(v: any): string {
  return `{"actual":"${v.actual}","element":"${v.element}","standard":"${v.standard}"}`;
}

function costTotal(v: any): boolean {
  return (
    isObject(v) &&
    standard(v.standard) &&
    standard(v.actual) &&
    fieldCount(v) === 2
  );
}

function costTotalText(v: any): string {
  return `{"actual":"${v.actual}","standard":"${v.standard}"}`;
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 8;
  return (
    isObject(v) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (isInteger(v.costRunNo, 1, 2147483647) || misfit('costRunNo')) &&
    (instant(v.confirmedAt) || misfit('confirmedAt')) &&
    (v.accountingDate === undefined || (n++, (day(v.accountingDate) || misfit('accountingDate')))) &&
    (currency(v.currency) || misfit('currency')) &&
    (quantity(v.quantity) || misfit('quantity')) &&
    ((isList(v.elements, 0, 10, costElementAmount) && areUnique(v.elements.map(costElementAmountText))) || misfit('elements')) &&
    (costTotal(v.total) || misfit('total')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.accountingDate === undefined ? '' : `"accountingDate":"${v.accountingDate}",`}"confirmedAt":"${v.confirmedAt}","costRunNo":${v.costRunNo},"currency":"${v.currency}","elements":${setText(v.elements, costElementAmountText)},"plantId":"${v.plantId}","quantity":${quantityText(v.quantity)},"total":${costTotalText(v.total)},"workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return `["1","finance.production-cost-confirmed","${v.plantId}","L","${v.workOrderId}","${v.costRunNo}"]`;
}

export const ProductionCostConfirmedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => areUnique(data.elements.map((e: any) => e.element)),
    (data: any): boolean => decimalCompare(decimalSum(data.elements.map((e: any) => e.standard)), data.total.standard) === 0,
    (data: any): boolean => decimalCompare(decimalSum(data.elements.map((e: any) => e.actual)), data.total.actual) === 0,
    (data: any): boolean => data.elements.every((e: any) => e.element !== 'byProduct' || decimalCompare(e.standard, '0') <= 0 && decimalCompare(e.actual, '0') <= 0),
  ],
});
