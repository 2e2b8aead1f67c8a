// Printed by `tsx codegen/main.ts`, never edited by hand.
import { fieldCount, isInteger, isObject } from '../core/shape.js';

const INSTANT = /^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z$/;

const SEQUENCE = /^[0-9]{20}$/;

const SOURCE = /^https:\/\/[A-Za-z0-9.-]+(\/[A-Za-z0-9._~%-]+)*$/;

const SUBJECT = /^[\x21-\x7E]([\x20-\x7E]*[\x21-\x7E])?$/;

const UTCOFFSET = /^[+-]([01][0-9]|2[0-3]):[0-5][0-9]$/;

function authid(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 128 && SUBJECT.test(v);
}

export function cloudEvent(v: any): boolean {
  let n = 17;
  return (
    isObject(v) &&
    v.specversion === "1.0" &&
    typeof v.id === 'string' &&
    source(v.source) &&
    typeof v.type === 'string' &&
    subject(v.subject) &&
    typeof v.time === 'string' &&
    source(v.dataschema) &&
    v.datacontenttype === "application/json" &&
    instant(v.recordedtime) &&
    typeof v.idempotencykey === 'string' &&
    typeof v.contenthash === 'string' &&
    (v.identitybasis === undefined || (n++, identitybasis(v.identitybasis))) &&
    typeof v.plantid === 'string' &&
    utcoffset(v.utcoffset) &&
    subject(v.partitionkey) &&
    correlationid(v.correlationid) &&
    (v.causationid === undefined || (n++, correlationid(v.causationid))) &&
    (v.sequence === undefined || (n++, sequence(v.sequence))) &&
    (v.subjectversion === undefined || (n++, isInteger(v.subjectversion, 1, 2147483647))) &&
    (v.processmode === undefined || (n++, processmode(v.processmode))) &&
    dataclassification(v.dataclassification) &&
    (v.dataregulation === undefined || (n++, dataregulation(v.dataregulation))) &&
    (v.traceparent === undefined || (n++, dataregulation(v.traceparent))) &&
    (v.tracestate === undefined || (n++, correlationid(v.tracestate))) &&
    (v.authtype === undefined || (n++, dataregulation(v.authtype))) &&
    (v.authid === undefined || (n++, authid(v.authid))) &&
    (v.dataref === undefined || (n++, subject(v.dataref))) &&
    typeof v.data === 'object' &&
    fieldCount(v) === n
  );
}

function correlationid(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 256 && SUBJECT.test(v);
}

function dataclassification(v: unknown): boolean {
  return v === "public" || v === "internal" || v === "confidential" || v === "restricted";
}

function dataregulation(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 64 && SUBJECT.test(v);
}

function identitybasis(v: unknown): boolean {
  return v === "composite";
}

function instant(v: unknown): boolean {
  return typeof v === 'string' && v.length === 24 && INSTANT.test(v);
}

function processmode(v: unknown): boolean {
  return v === "live" || v === "replay" || v === "parallel" || v === "test";
}

function sequence(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 20 && SEQUENCE.test(v);
}

function source(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 256 && SOURCE.test(v);
}

function subject(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 512 && SUBJECT.test(v);
}

function utcoffset(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 6 && UTCOFFSET.test(v);
}
