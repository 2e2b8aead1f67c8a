import type { LintRule } from '../../codegen/lint/rules.js';
import type { Json } from '../../codegen/printer.js';

/** A schema that breaks no rule. */
export const GOOD_SCHEMA: Json = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://w3id.org/mfg/test/thing/v1.json',
  title: 'ThingV1',
  type: 'object',
  properties: {
    itemId: { type: 'string', maxLength: 8, pattern: '^[A-Z0-9._-]{1,8}$', not: { pattern: '[\\r\\n]' } },
    madeOn: { type: 'string', maxLength: 4, pattern: '^[0-9]{4}$' },
    count: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
    parts: { type: 'array', maxItems: 9, items: { $ref: '#/$defs/Part', description: 'One of them.' } },
  },
  required: ['itemId'],
  additionalProperties: false,
  $defs: { Part: { title: 'Part', type: 'object', properties: {}, additionalProperties: false } },
};

const field = (name: string, schema: Json): Json => ({
  ...GOOD_SCHEMA,
  properties: { ...(GOOD_SCHEMA.properties as Json), [name]: schema },
});

const text = (pattern: string): Json =>
  field('code', { type: 'string', maxLength: 9, pattern, not: { pattern: '[\\r\\n]' } });

/** For each rule the schemas that break it, and nothing else. */
export const BAD_SCHEMAS: readonly (readonly [LintRule, string, Json])[] = [
  ['S1', 'digits of all scripts', text('^\\d+$')],
  ['S1', 'letters of all scripts', text('^\\w+$')],
  ['S1', 'spaces of all kinds', text('^a\\sb$')],
  ['S1', 'any character', text('^.$')],
  ['S1', 'a property of Unicode', text('^\\p{L}$')],
  ['S1', 'an escape that RE2 lacks', text('^\\u0041$')],
  ['S1', 'a look ahead', text('^(?=a)a$')],
  ['S1', 'a group with a name', text('^(?<x>a)$')],
  ['S1', 'a back reference', text('^(a)\\1$')],
  ['S1', 'a lazy repetition', text('^a+?$')],
  ['S1', 'a hyphen in the middle of a class', text('^[_-+A]$')],
  ['S1', 'what JavaScript itself refuses', text('^{,3}$')],
  [
    'S2',
    'a short text with a line break',
    field('code', { type: 'string', maxLength: 3, pattern: '^[A-Z]{2,3}$' }),
  ],
  ['S2', 'a text of any length with a line break', field('code', { type: 'string', pattern: '^[A-Z]{3}$' })],
  ['S3', 'a format of one library', field('code', { type: 'string', format: 'ulid' })],
  ['S3', 'a format alone', field('code', { type: 'string', format: 'date-time' })],
  ['S6', 'a whole number without bounds', field('size', { type: 'integer', minimum: 0 })],
  [
    'S6',
    'a bound that doubles can not hold',
    field('size', { type: 'integer', minimum: 0, maximum: 2 ** 53 }),
  ],
  ['S6', 'a number with decimals', field('size', { type: 'number', minimum: 0, maximum: 1 })],
  ['S10', 'a word of Go', field('range', { type: 'boolean' })],
  ['S10', 'a word of Java', field('class', { type: 'boolean' })],
  ['S10', 'another style', field('item_no', { type: 'boolean' })],
  ['S10', 'two names that fold into one', field('itemID', { type: 'boolean' })],
  ['S11', 'a keyword of one dialect', { ...GOOD_SCHEMA, unevaluatedProperties: false }],
  ['S11', 'a branch', { ...GOOD_SCHEMA, if: {}, else: {} }],
  ['S11', 'a shelf of the other dialect', { ...GOOD_SCHEMA, definitions: {} }],
  ['S11', 'a keyword beside a reference', field('part', { $ref: '#/$defs/Part', maxLength: 3 })],
  ['S14', 'a relative id', { ...GOOD_SCHEMA, $id: 'thing/v1.json' }],
  ['S14', 'an id without version', { ...GOOD_SCHEMA, $id: 'https://w3id.org/mfg/test/thing.json' }],
  ['S14', 'a reference to nowhere', field('part', { $ref: '#/$defs/Lost' })],
  ['S14', 'a reference to elsewhere', field('part', { $ref: 'https://w3id.org/mfg/part/v1.json' })],
  ['S15', 'no dialect', { ...GOOD_SCHEMA, $schema: undefined }],
  ['S16', 'an object without title', field('part', { type: 'object', properties: {} })],
  ['S16', 'a title in small letters', { ...GOOD_SCHEMA, title: 'thing' }],
  ['S16', 'one title twice', { ...GOOD_SCHEMA, title: 'Part' }],
  ['S18', 'a list without end', field('parts', { type: 'array', items: { type: 'boolean' } })],
];
