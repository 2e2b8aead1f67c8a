/** Every reply that was recorded from real servers, and how it is taken. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeTrouble, readLoad, readReply } from '../../../src/odoo/run/decode-trouble.js';

interface Recorded {
  readonly version: string;
  readonly name: string;
  readonly status: number;
  readonly body: unknown;
}

const recorded = JSON.parse(
  readFileSync(new URL('./recorded/replies.json', import.meta.url), 'utf8'),
) as Recorded[];

/** All that is no value, by the name of the recording; a few only in some versions. */
const REFUSALS: Readonly<Record<string, readonly string[]>> = {
  'business-error': [
    'datetime-write-7',
    'datetime-write-8',
    'error-duplicate-barcode',
    'error-duplicate-lot',
    'error-missing-required-char',
    'error-missing-required-many2one',
    'error-missing-required-name',
    'error-unknown-model',
    'error-unlink-done',
    '16.0 error-uom-mismatch',
    '17.0 error-uom-mismatch',
    '18.0 error-uom-mismatch',
    'json2-error-missing-required',
    'json2-error-usererror',
  ],
  'configuration-error': [
    'datetime-write-0',
    'datetime-write-1',
    'datetime-write-2',
    'datetime-write-5',
    'datetime-write-6',
    'datetime-write-9',
    'error-access-create',
    'error-access-read',
    'error-access-write',
    'error-bad-float',
    'error-bad-selection',
    'error-jsonrpc-missing-params',
    'error-malformed-json',
    'error-private-method',
    'error-too-many-args',
    'error-unknown-field-create',
    'error-unknown-field-domain',
    'error-unknown-field-order',
    'error-unknown-field-read',
    'error-unknown-field-search_read',
    'error-unknown-field-write',
    'error-unknown-method',
    'error-wrong-password',
    '16.0 json2-context_get',
    '17.0 json2-context_get',
    '18.0 json2-context_get',
    '16.0 ok-formatted_read_group',
    '17.0 ok-formatted_read_group',
    '18.0 ok-formatted_read_group',
    '16.0 ok-web_read',
    'json2-error-access',
    'json2-error-bad-datetime',
    'json2-error-bad-key',
    'json2-error-get',
    'json2-error-ids-on-model-method',
    'json2-error-malformed',
    'json2-error-missing-arg',
    'json2-error-no-auth',
    'json2-error-no-db-header',
    'json2-error-positional',
    'json2-error-private-method',
    'json2-error-unknown-arg',
    'json2-error-unknown-field',
    'json2-error-unknown-field-write',
    'json2-error-unknown-method',
    'json2-error-unknown-model',
  ],
  stale: [
    'error-bad-many2one',
    'error-record-not-found-action',
    'error-record-not-found-unlink',
    'error-record-not-found-write',
    'json2-error-not-found-write',
  ],
  retryable: ['error-wrong-db'],
};

const wanted = ({ version, name }: Recorded): string =>
  Object.entries(REFUSALS).find(
    ([, names]) => names.includes(name) || names.includes(`${version} ${name}`),
  )?.[0] ?? 'value';

const taken = ({ status, body }: Recorded): string => {
  const read = readReply(status, body);
  return 'value' in read ? 'value' : read.trouble.kind;
};

describe('a reply of Odoo', () => {
  it.each(recorded.map((it): [string, Recorded] => [`${it.version} ${it.name}`, it]))(
    '%s is taken as what it is',
    (_, it) => {
      expect(taken(it)).toBe(wanted(it));
    },
  );

  it('was recorded in four versions, refusals and values alike', () => {
    expect(new Set(recorded.map((it) => it.version)).size).toBe(4);
    expect(new Set(recorded.map(taken)).size).toBe(5);
    const names = recorded.flatMap((it) => [it.name, `${it.version} ${it.name}`]);
    expect(
      Object.values(REFUSALS)
        .flat()
        .filter((it) => !names.includes(it)),
    ).toEqual([]);
  });

  it('without a result is success without a value', () => {
    expect(readReply(200, { jsonrpc: '2.0', id: 7 })).toEqual({ value: null });
    expect(readReply(200, null)).toEqual({ value: null });
  });

  it('leaves its traceback behind', () => {
    const data = { name: 'odoo.exceptions.UserError', message: 'No.', debug: 'Traceback: secret' };
    expect(JSON.stringify(readReply(200, { error: { code: 200, data } }))).not.toContain('secret');
    expect(JSON.stringify(decodeTrouble({ data }))).not.toContain('secret');
  });

  it('of a server that is overloaded or away is worth another try', () => {
    expect([429, 502, 503, 504].map((status) => taken({ status, body: undefined } as Recorded))).toEqual(
      Array(4).fill('retryable'),
    );
  });
});

describe('what a call was rejected with', () => {
  it.each([
    [{ data: { name: 'odoo.exceptions.MissingError', message: 'gone' } }, 'stale'],
    [{ error: { data: { name: 'psycopg2.errors.SerializationFailure', message: '' } } }, 'retryable'],
    [{ error: { data: { name: 'psycopg2.errors.NotNullViolation', message: '' } } }, 'business-error'],
    [{ data: { name: 'odoo.addons.plant.exceptions.Special', message: '' } }, 'business-error'],
    [{ faultString: 'You cannot scrap a line' }, 'business-error'],
    [{ faultString: 'Traceback\n  File\npsycopg2.errors.DeadlockDetected: deadlock' }, 'retryable'],
    [new TypeError('fetch failed'), 'retryable'],
    ['a text', 'retryable'],
    [undefined, 'retryable'],
  ])('%j is %s', (thrown, kind) => {
    expect(decodeTrouble(thrown).kind).toBe(kind);
  });
});

describe('what load answers', () => {
  it('is ids, or messages without any error', () => {
    expect(readLoad({ ids: [7], messages: [], nextrow: 0 })).toEqual({ ids: [7] });
    const messages = [{ type: 'error', message: 'could not serialize access' }];
    expect(readLoad({ ids: false, messages })).toEqual({ messages: ['could not serialize access'] });
  });
});
