// Printed by `tsx codegen/main.ts`, never edited by hand.
import { TransactionReversedV1 as declared } from '../../contracts/exchange/transaction-reversed.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, isText } from '../../core/shape.js';
import { REVERSE_DNS, day, id, instant, originalKey, originalType, sourceRef, sourceRefText, timeSource } from '../words.js';

function reason(v: unknown): boolean {
  return v === "didNotOccur" || v === "incorrectData" || v === "duplicatePosting" || v === "other";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 6;
  return (
    isObject(v) &&
    (v.businessRef === undefined || (n++, (sourceRef(v.businessRef) || misfit('businessRef')))) &&
    (originalType(v.originalType) || misfit('originalType')) &&
    (originalKey(v.originalKey) || misfit('originalKey')) &&
    (isInteger(v.reversalNo, 1, 2147483647) || misfit('reversalNo')) &&
    (reason(v.reason) || misfit('reason')) &&
    (instant(v.reversedAt) || misfit('reversedAt')) &&
    (v.correctedByKey === undefined || (n++, (originalKey(v.correctedByKey) || misfit('correctedByKey')))) &&
    (v.original === undefined || (n++, (isOpen(v.original) || misfit('original')))) &&
    (v.effectiveAccountingDate === undefined || (n++, (day(v.effectiveAccountingDate) || misfit('effectiveAccountingDate')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.businessRef === undefined ? '' : `"businessRef":${sourceRefText(v.businessRef)},`}${v.correctedByKey === undefined ? '' : `"correctedByKey":"${v.correctedByKey}",`}${v.effectiveAccountingDate === undefined ? '' : `"effectiveAccountingDate":"${v.effectiveAccountingDate}",`}"originalKey":"${v.originalKey}","originalType":"${v.originalType}","plantId":"${v.plantId}","reason":"${v.reason}","reversalNo":${v.reversalNo},"reversedAt":"${v.reversedAt}"}`;
}

function key(v: any): string {
  return `["1","exchange.transaction-reversed","${v.plantId}","L","${v.originalKey}","${v.reversalNo}"]`;
}

export const TransactionReversedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.correctedByKey === undefined || !isSame(data.correctedByKey, data.originalKey),
    (data: any): boolean => data.reason !== 'other' || data.notes !== undefined,
  ],
});
