import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';
import { describe, expect, it } from 'vitest';
import { asyncApiDocument } from '../../codegen/async-api/async-api-printer.js';
import { contracts, isEventContract } from '../../src/index.js';
import { strictAjv } from './strict-ajv.js';

const print = (version: string): string =>
  readFileSync(
    new URL(`../../schemas/asyncapi/manufacturing-contracts.${version}.json`, import.meta.url),
    'utf8',
  );

/** The parser's severities: 0 error, 1 warning, 2 information. */
const WARNING = 1;

describe.each(['3.0', '3.1'])('the AsyncAPI %s document', (version) => {
  it('has no error and no warning', async () => {
    const { document, diagnostics } = await new Parser().parse(print(version));
    expect(diagnostics.filter((it) => it.severity <= WARNING)).toEqual([]);
    expect(document?.messages().length).toBe(contracts.filter(isEventContract).length);
    expect(document?.operations().length).toBe(2 * contracts.filter(isEventContract).length);
  });

  it('is looked into: a payload with a wrong type is an error', async () => {
    const broken = print(version).replace('"type": "integer"', '"type": "strnig"');
    const { diagnostics } = await new Parser().parse(broken);
    expect(diagnostics.filter((it) => it.severity === 0)).not.toEqual([]);
  });
});

it('every message example fits its own payload', () => {
  const { components } = asyncApiDocument(contracts, '3.1.0') as {
    components: {
      schemas: object;
      messages: Record<string, { payload: object; examples: { payload: unknown }[] }>;
    };
  };
  const ajv = strictAjv('draft-07').addKeyword('components');
  for (const { payload, examples } of Object.values(components.messages)) {
    const accepts = ajv.compile({ ...payload, components: { schemas: components.schemas } });
    for (const example of examples) {
      accepts(example.payload);
      expect(accepts.errors).toBeNull();
    }
  }
});
