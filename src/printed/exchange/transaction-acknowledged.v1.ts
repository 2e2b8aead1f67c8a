// Printed by `tsx codegen/main.ts`, never edited by hand.
import { TransactionAcknowledgedV1 as declared } from '../../contracts/exchange/transaction-acknowledged.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isText, listText, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, originalKey, originalType, sourceRef, sourceRefText, timeSource } from '../words.js';

const ORIGINAL_EVENT_ID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

function acknowledgedError(v: any): boolean {
  let n = 3;
  return (
    isObject(v) &&
    isLabel(v.code, 64, LABEL) &&
    category(v.category) &&
    (v.field === undefined || (n++, isLabel(v.field, 256, LABEL))) &&
    isLabel(v.text, 1000, LABEL) &&
    fieldCount(v) === n
  );
}

function acknowledgedErrorText(v: any): string {
  return `{"category":"${v.category}","code":${quoted(v.code)}${v.field === undefined ? '' : `,"field":${quoted(v.field)}`},"text":${quoted(v.text)}}`;
}

function category(v: unknown): boolean {
  return v === "technical" || v === "validation" || v === "conflict" || v === "missingPredecessor" || v === "ownership";
}

function originalEventId(v: unknown): boolean {
  return typeof v === 'string' && v.length === 26 && ORIGINAL_EVENT_ID.test(v);
}

function outcome(v: unknown): boolean {
  return v === "accepted" || v === "modified" || v === "rejected" || v === "duplicate" || v === "parked";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 8;
  return (
    isObject(v) &&
    (id(v.acknowledgedBy) || misfit('acknowledgedBy')) &&
    (originalType(v.originalType) || misfit('originalType')) &&
    (originalKey(v.originalKey) || misfit('originalKey')) &&
    (originalEventId(v.originalEventId) || misfit('originalEventId')) &&
    (isInteger(v.ackNo, 1, 2147483647) || misfit('ackNo')) &&
    (instant(v.acknowledgedAt) || misfit('acknowledgedAt')) &&
    (outcome(v.outcome) || misfit('outcome')) &&
    (v.businessStateReached === undefined || (n++, (isLabel(v.businessStateReached, 64, LABEL) || misfit('businessStateReached')))) &&
    (v.resultRef === undefined || (n++, (sourceRef(v.resultRef) || misfit('resultRef')))) &&
    (v.errors === undefined || (n++, (isList(v.errors, 0, 50, acknowledgedError) || misfit('errors')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"ackNo":${v.ackNo},"acknowledgedAt":"${v.acknowledgedAt}","acknowledgedBy":"${v.acknowledgedBy}"${v.businessStateReached === undefined ? '' : `,"businessStateReached":${quoted(v.businessStateReached)}`}${v.errors === undefined ? '' : `,"errors":${listText(v.errors, acknowledgedErrorText)}`},"originalEventId":"${v.originalEventId}","originalKey":"${v.originalKey}","originalType":"${v.originalType}","outcome":"${v.outcome}","plantId":"${v.plantId}"${v.resultRef === undefined ? '' : `,"resultRef":${sourceRefText(v.resultRef)}`}}`;
}

function key(v: any): string {
  return `["1","exchange.transaction-acknowledged","${v.plantId}","L","${v.acknowledgedBy}","${v.originalKey}","${v.ackNo}"]`;
}

export const TransactionAcknowledgedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => !['rejected', 'parked'].includes(data.outcome) || data.errors !== undefined && data.errors.length > 0,
    (data: any): boolean => data.outcome !== 'accepted' || data.errors === undefined || data.errors.length === 0,
    (data: any): boolean => !['rejected', 'parked'].includes(data.outcome) || data.resultRef === undefined,
  ],
});
