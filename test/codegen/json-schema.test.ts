import { Type } from '@sinclair/typebox';
import { describe, expect, it } from 'vitest';
import { contractSchema, schemaPath } from '../../codegen/json-schema/json-schema-printer.js';
import { patternFacts } from '../../codegen/json-schema/pattern.js';
import { portable } from '../../codegen/json-schema/portable.js';
import { createShelf } from '../../codegen/json-schema/shelf.js';
import type { Json } from '../../codegen/printer.js';
import { type Contract, OperationCompletedV1, ScrapDeclaredV1, StockBalanceV1 } from '../../src/index.js';

const write = { dialect: '2020-12', profile: 'write' } as const;
const read = { dialect: '2020-12', profile: 'read' } as const;
const old = { dialect: 'draft-07', profile: 'write' } as const;

const propertiesOf = (schema: Json): Record<string, Json> => schema.properties as Record<string, Json>;

describe('the schema of a contract', () => {
  it('lies where its name says and has an id of its own in each build', () => {
    expect(schemaPath(OperationCompletedV1, write)).toBe(
      'schemas/2020-12/write/production/operation-completed.v1.json',
    );
    const ids = [write, read, old, { ...old, profile: 'read' } as const].map(
      (build) => contractSchema(OperationCompletedV1, build).$id,
    );
    const base = 'https://w3id.org/mfg/production/operation-completed/v1';
    expect(ids).toEqual([
      `${base}.json`,
      `${base}.read.json`,
      `${base}.draft-07.json`,
      `${base}.draft-07.read.json`,
    ]);
  });

  it('is closed for writers and open for readers, in its inner objects too', () => {
    const closed = JSON.stringify(contractSchema(ScrapDeclaredV1, write)).match(
      /"additionalProperties":false/g,
    );
    expect(closed?.length).toBe(7);
    expect(JSON.stringify(contractSchema(ScrapDeclaredV1, read))).not.toContain('additionalProperties');
  });

  it('holds no keyword that only this library understands', () => {
    expect(JSON.stringify(contractSchema(ScrapDeclaredV1, read))).not.toMatch(
      /x-(wanted|leaf|open|read-pattern)/,
    );
  });

  it('keeps the description of a use beside the reference, where that is read', () => {
    const from = { $ref: '#/$defs/LocationRef', description: 'Where it lay.' };
    expect(propertiesOf(contractSchema(ScrapDeclaredV1, write)).from).toEqual(from);
    expect(propertiesOf(contractSchema(ScrapDeclaredV1, old)).from).toEqual({
      $ref: '#/definitions/LocationRef',
    });
  });

  it('says rules, identity, governance and the example beside the shape', () => {
    const schema = contractSchema(ScrapDeclaredV1, write);
    expect(schema['x-rules']).toEqual(ScrapDeclaredV1.rules);
    expect(schema['x-owner']).toBe('mes');
    expect(schema['x-identity']).toMatchObject({
      basis: 'T',
      algorithm: 'k1',
      fallback: { basis: 'composite' },
    });
    expect(schema.examples).toEqual([ScrapDeclaredV1.example]);
  });

  it('prints a closed list as enum, for readers as a form, and a fixed word as const and enum', () => {
    const { stockStatus, entityType } = propertiesOf(contractSchema(StockBalanceV1, write));
    expect(stockStatus).toMatchObject({ enum: ['unrestricted', 'quality', 'blocked', 'inTransit'] });
    expect(stockStatus).not.toHaveProperty('pattern');
    expect(entityType).toMatchObject({ type: 'string', const: 'stockBalance', enum: ['stockBalance'] });
    const open = propertiesOf(contractSchema(StockBalanceV1, read)).stockStatus;
    expect(open).not.toHaveProperty('enum');
    expect(open).toMatchObject({ pattern: '^[a-z][a-zA-Z0-9]*$', not: { pattern: '[\\r\\n]' } });
  });
});

describe('a portable shape', () => {
  it('bars line breaks wherever the length leaves room for one', () => {
    const guard = (maxLength: number, pattern: string) =>
      portable({ type: 'string', maxLength, pattern }).not !== undefined;
    expect(guard(3, '^[A-Z]{2,3}$')).toBe(true);
    expect(guard(3, '^[A-Z]{3}$')).toBe(false);
    expect(guard(4, '^[A-Z]{3}$')).toBe(true);
    expect(guard(4, '[A-Z]{3}')).toBe(false);
  });

  it('with a keyword that nobody prints is a bug', () => {
    expect(() => portable({ type: 'string', contentEncoding: 'base64' })).toThrow('contentEncoding');
  });
});

it('the shortest match of a pattern is the shortest of its branches', () => {
  expect(patternFacts('^(a{2,}b?|[0-9]{8}|xyz)$').shortest).toBe(2);
  expect(patternFacts('^k1-[0-9a-f]{64}$')).toEqual({
    unsafe: [],
    anchored: true,
    ascii: true,
    shortest: 67,
  });
  expect(patternFacts('^a\\$').anchored).toBe(false);
});

describe('a shelf', () => {
  const word = (title: string, size: number, description: string) => ({
    title,
    description,
    type: 'object',
    properties: { size: { const: size } },
  });

  it('keeps a description on the word where all uses agree', () => {
    const shelf = createShelf('#/definitions/', false);
    shelf.place(word('A', 1, 'Same.'));
    shelf.place(word('A', 1, 'Same.'));
    shelf.place(word('B', 1, 'One.'));
    shelf.place(word('B', 1, 'Other.'));
    expect(shelf.contents()).toMatchObject({ A: { description: 'Same.' } });
    expect(shelf.contents().B).not.toHaveProperty('description');
  });

  it('refuses two different bodies under one title, and an object without title', () => {
    const shelf = createShelf('#/$defs/', true);
    shelf.place(word('A', 1, ''));
    expect(() => shelf.place(word('A', 2, ''))).toThrow('two different objects are titled A');
    const untitled = {
      ...ScrapDeclaredV1,
      data: Type.Object({ it: Type.Object({}) }),
    } as unknown as Contract;
    expect(() => contractSchema(untitled, write)).toThrow('an object has no title');
  });
});
