import { describe, expect, it } from 'vitest';
import { CloudEventShape, ConsumedV1, contracts, createReader } from '../../src/index.js';
import { issuesOf, sealed } from './telling.js';

const reader = createReader(contracts);
const event = sealed(ConsumedV1, ConsumedV1.example);
const names = Object.keys(CloudEventShape.properties);
const found = (change: object) => issuesOf(reader.check({ ...event, ...change })).map((it) => it.path);

describe('the envelope', () => {
  it('names every attribute as CloudEvents asks: a-z and 0-9, at most 20', () => {
    expect(names.filter((it) => !/^[a-z0-9]{1,20}$/.test(it))).toEqual([]);
  });

  it('asks for what CloudEvents 1.0 asks for', () => {
    const required: readonly string[] = CloudEventShape.required ?? [];
    expect(['specversion', 'id', 'source', 'type'].filter((it) => !required.includes(it))).toEqual([]);
  });

  it.each([
    ['specversion', '0.3'],
    ['id', '01kkbxvd000000000000000000'],
    ['id', '91KKBXVD000000000000000000'],
    ['source', 'urn:mes'],
    ['source', 'http://acme.example/plants'],
    ['subject', ' led by a space'],
    ['subject', 'zwölf'],
    ['time', '2026-03-10T06:41:07.25Z'],
    ['dataschema', 'schema.json'],
    ['datacontenttype', 'application/xml'],
    ['recordedtime', 'now'],
    ['idempotencykey', 'k2-0'],
    ['contenthash', 'md5-0'],
    ['plantid', ''],
    ['utcoffset', '+1:00'],
    ['utcoffset', 'Z'],
    ['utcoffset', '+24:00'],
    ['partitionkey', 'a\tb'],
    ['correlationid', ''],
    ['sequence', '42'],
    ['sequence', 42],
    ['subjectversion', '1'],
    ['subjectversion', 0],
    ['processmode', 'rehearsal'],
    ['identitybasis', 'strong'],
    ['dataclassification', 'secret'],
    ['traceparent', ''],
  ])('refuses %s %j', (name, value) => {
    expect(found({ [name]: value })).toContain(`/${name}`);
  });

  it.each([
    ['sequence', '00000000000000000042'],
    ['processmode', 'parallel'],
    ['dataregulation', 'EU 2017/745'],
    ['traceparent', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'],
    ['utcoffset', '-03:30'],
    ['dataref', 'https://store.example/7'],
  ])('takes %s %j', (name, value) => {
    expect(found({ [name]: value })).toEqual([]);
  });
});
