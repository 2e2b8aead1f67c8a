import { describe, expect, it } from 'vitest';
import { OPEN_API_PATH } from '../../codegen/open-api/open-api-printer.js';
import { LOOK_UPS, TELLINGS } from '../../codegen/open-api/table.js';
import type { Json } from '../../codegen/printer.js';
import { check, contractName, contracts, createReader } from '../../src/index.js';
import { strictAjv } from '../cross/strict-ajv.js';
import { openApiFindings } from './open-api-laws.js';
import { brokenReferences, isObject, printedJson, printedText } from './printed.js';
import { redocly, spectralOpenApi } from './tools.js';

const text = printedText(OPEN_API_PATH);
const document = printedJson(OPEN_API_PATH);

describe('the OpenAPI document', () => {
  it('has no finding of Spectral with all its rules', async () => {
    expect(await spectralOpenApi(text)).toEqual([]);
  });

  it('has no finding of Redocly at its strictest', async () => {
    expect(await redocly(text)).toEqual([]);
  });

  it('has the paths of the table and the contracts of the register, and says of them what they say', () => {
    expect(openApiFindings(document, contracts)).toEqual([]);
  });

  it('has no reference that leads nowhere', () => {
    expect(brokenReferences(document)).toEqual([]);
  });

  it('shows examples that our validators and Ajv take', () => {
    const ajv = strictAjv('2020-12').addKeyword('components');
    const reader = createReader(contracts);
    const bodies = mediaOf(document);
    expect(bodies.length).toBeGreaterThan(contracts.length);
    for (const { mediaType, schema, examples } of bodies) {
      const accepts = ajv.compile({ $ref: schema.$ref, components: document.components });
      for (const { value } of Object.values(examples)) {
        accepts(value);
        expect(accepts.errors).toBeNull();
        if (mediaType === 'application/cloudevents+json')
          expect(reader.checkEvent(value)).toMatchObject({ ok: true });
        for (const it of mediaType === 'application/json' ? documentsIn(value) : [])
          expect(reader.check(it)).toMatchObject({ ok: true });
      }
    }
  });
});

describe('the table of paths', () => {
  const entities = contracts.filter((it) => it.kind === 'entity').map(contractName);

  it('has a look-up for every entity, and names nothing twice', () => {
    expect(LOOK_UPS.map((it) => it.contract).sort()).toEqual(entities.sort());
    const paths = [...LOOK_UPS, ...TELLINGS].map((it) => it.path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('gives answers that keep their contract', () => {
    const said = TELLINGS.flatMap((it) => (it.answer ? [it.answer.contract] : []));
    const known = contracts.filter((it) => said.includes(contractName(it)));
    expect(known.every((it) => check(it, it.example).ok)).toBe(true);
    expect(known.length).toBe(said.length);
  });
});

describe('the judges of OpenAPI look into the document', () => {
  it.each([
    ['a wrong example', '"specversion": "1.0"', '"specversion": "2.0"'],
    ['an operation id given twice', '"operationId": "acknowledge"', '"operationId": "releaseWorkOrder"'],
    ['a security scheme that is none', '"type": "mutualTLS"', '"type": "mutual"'],
  ])('%s is found by both', async (_, right, wrong) => {
    const broken = text.replace(right, wrong);
    expect(broken).not.toBe(text);
    expect(await spectralOpenApi(broken)).not.toEqual([]);
    expect(await redocly(broken)).not.toEqual([]);
  });
});

interface Media {
  readonly mediaType: string;
  readonly schema: { readonly $ref: string };
  readonly examples: Readonly<Record<string, { readonly value: Json }>>;
}

/** Every body of a document, wherever it stands. */
function mediaOf(value: unknown): Media[] {
  if (Array.isArray(value)) return value.flatMap(mediaOf);
  if (!isObject(value)) return [];
  const own = isObject(value.content)
    ? Object.entries(value.content)
        // A field of a contract may be called content too.
        .filter(([mediaType]) => mediaType.includes('/'))
        .map(([mediaType, it]) => ({ mediaType, ...(it as object) }) as Media)
    : [];
  return [...own, ...Object.values(value).flatMap(mediaOf)];
}

const documentsIn = (value: Json): unknown[] => (Array.isArray(value.entries) ? value.entries : [value]);
