import { describe, expect, it } from 'vitest';
import {
  ASYNC_API_VERSIONS,
  asyncApiPath,
  asyncApiScopes,
} from '../../codegen/async-api/async-api-printer.js';
import { contractTitle, type Json } from '../../codegen/printer.js';
import { contracts, createReader, isEventContract } from '../../src/index.js';
import { strictAjv } from '../cross/strict-ajv.js';
import { asyncApiFindings } from './async-api-laws.js';
import { brokenReferences, listOf, membersAt, objectAt, printedJson, printedText } from './printed.js';
import { asyncApiParser, spectralAsyncApi } from './tools.js';

const events = contracts.filter(isEventContract);
const scopes = asyncApiScopes(contracts);
const printed = scopes.flatMap((scope) =>
  ASYNC_API_VERSIONS.map((version) => ({ ...scope, version, path: asyncApiPath(scope.name, version) })),
);
const reader = createReader(contracts);

it('every event stands in the whole document and in that of its domain', () => {
  const names = ([whole, ...domains]: typeof scopes) => [whole, domains.flatMap((it) => it.contracts)];
  const [whole, byDomain] = names(scopes);
  expect(whole).toMatchObject({ contracts: events });
  expect(byDomain).toEqual(events);
});

describe.each(printed)('$path', ({ path, version, contracts: told, domain }) => {
  const document = printedJson(path);
  // What the older version can not be without is the word that there is a newer one.
  const expected = version === '3.1.0' ? [] : [expect.stringMatching(/^asyncapi-latest-version asyncapi:/)];

  it('has no finding of the official parser', async () => {
    expect(await asyncApiParser(printedText(path))).toEqual(expected);
  });

  it('has no finding of Spectral with all its rules', async () => {
    expect(await spectralAsyncApi(printedText(path))).toEqual(expected);
  });

  it('has a channel, a message and two operations for each event, and says of it what the register says', () => {
    expect(asyncApiFindings(document, { contracts: told, ...(domain ? { domain } : {}) })).toEqual([]);
    expect(membersAt(document, 'operations').map(([, it]) => it.action)).toEqual(
      told.flatMap(() => ['send', 'receive']),
    );
  });

  it('has no reference that leads nowhere', () => {
    expect(brokenReferences(document)).toEqual([]);
  });

  it('shows examples that our reader and Ajv take', () => {
    const ajv = strictAjv('draft-07').addKeyword('components');
    for (const contract of told) {
      const message = objectAt(document, 'components', 'messages', contractTitle(contract));
      const accepts = ajv.compile({
        $ref: objectAt(message, 'payload').$ref,
        components: document.components,
      });
      const examples = listOf(message.examples) as Json[];
      expect(examples.length).toBeGreaterThan(0);
      for (const { payload } of examples) {
        expect(reader.checkEvent(payload)).toMatchObject({ ok: true, value: { contract } });
        accepts(payload);
        expect(accepts.errors).toBeNull();
      }
    }
  });
});

describe('the judges of AsyncAPI look into the newest version', () => {
  const path = asyncApiPath('material', '3.1.0');

  it.each([
    ['a payload with a wrong type', '"type": "integer"', '"type": "strnig"'],
    ['a binding with a wrong value', '"qos": 1', '"qos": 7'],
    ['an action that is none', '"action": "send"', '"action": "sends"'],
    ['an operation of another channel', '"$ref": "#/channels/LotCreatedV1"', '"$ref": "#/channels/NoneV1"'],
  ])('%s is found by the parser', async (_, right, wrong) => {
    expect(await asyncApiParser(printedText(path).replace(right, wrong))).not.toEqual([]);
  });

  it('a channel that ends in a slash is found by Spectral', async () => {
    const broken = printedText(path).replace('"material.issued.v1"', '"material.issued.v1/"');
    expect(await spectralAsyncApi(broken)).not.toEqual([]);
  });

  it.each([
    ['a wrong example', '"specversion": "1.0"', '"specversion": "2.0"'],
    ['a variable that is not declared', '{host}:{port}', '{host}:{other}'],
  ])('%s passes both, and is found by the laws of the house', async (_, right, wrong) => {
    const broken = printedText(path).replace(right, wrong);
    expect([...(await asyncApiParser(broken)), ...(await spectralAsyncApi(broken))]).toEqual([]);
    const scope = scopes.find((it) => it.name === 'material');
    expect(scope && asyncApiFindings(JSON.parse(broken), scope)).not.toEqual([]);
  });
});
