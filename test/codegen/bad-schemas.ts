import type { LintRule } from '../../codegen/lint/rules.js';
import type { Json } from '../../codegen/printer.js';

const NO_LINE_BREAK = { not: { pattern: '[\\r\\n]' } };

/** A schema that breaks no rule. */
export const GOOD_SCHEMA: Json = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://w3id.org/mfg/test/thing/v1.json',
  'x-release': '1.2.3',
  title: 'ThingV1',
  type: 'object',
  properties: {
    itemId: { type: 'string', maxLength: 8, pattern: '^[A-Z0-9._-]{1,8}$', ...NO_LINE_BREAK },
    madeOn: { type: 'string', maxLength: 4, pattern: '^[0-9]{4}$' },
    grade: { type: 'string', enum: ['a', 'b'], 'x-values': { a: 'The best.', b: 'The rest.' } },
    count: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
    parts: { type: 'array', maxItems: 9, items: { $ref: '#/$defs/Part', description: 'One of them.' } },
  },
  required: ['itemId'],
  additionalProperties: false,
  $defs: { Part: { title: 'Part', type: 'object', properties: {}, additionalProperties: false } },
};

/** The same in the other dialect. */
const GOOD_OLD_SCHEMA: Json = JSON.parse(
  JSON.stringify({ ...GOOD_SCHEMA, $schema: 'http://json-schema.org/draft-07/schema#' })
    .replaceAll('$defs', 'definitions')
    .replaceAll(',"description":"One of them."', ''),
);

const withField = (good: Json, name: string, schema: Json): Json => ({
  ...good,
  properties: { ...(good.properties as Json), [name]: schema },
});
const field = (name: string, schema: Json): Json => withField(GOOD_SCHEMA, name, schema);

const text = (pattern: string, maxLength = 9): Json =>
  field('code', { type: 'string', maxLength, pattern, ...NO_LINE_BREAK });

const branch = (title: string, mark: Json, required = ['itemKind']): Json => ({
  title,
  type: 'object',
  properties: { itemKind: mark },
  required,
  additionalProperties: false,
});
const fixed = (word: string): Json => ({ type: 'string', const: word, enum: [word] });

/** The good schema with a field that is one of two things. */
function union(whole: Json, keywords: Json = {}): Json {
  const $defs = { ...(GOOD_SCHEMA.$defs as Json), Half: branch('Half', fixed('half')), Whole: whole };
  const oneOf = [{ $ref: '#/$defs/Half' }, { $ref: '#/$defs/Whole' }];
  return { ...field('size', { oneOf, ...keywords }), $defs };
}

/** A schema that breaks one rule, and perhaps a document on which validators differ because of it. */
export interface BadSchema {
  readonly rule: LintRule;
  readonly says: string;
  readonly schema: Json;
  readonly telling?: Json;
}

const bad = (rule: LintRule, says: string, schema: Json, telling?: Json): BadSchema => ({
  rule,
  says,
  schema,
  ...(telling ? { telling: { itemId: 'A', ...telling } } : {}),
});

/** For each rule the schemas that break it, and nothing else. */
export const BAD_SCHEMAS: readonly BadSchema[] = [
  bad('S1', 'digits of all scripts', text('^\\d+$'), { code: '١٢' }),
  bad('S1', 'letters of all scripts', text('^\\w+$'), { code: 'é' }),
  bad('S1', 'spaces of all kinds', text('^a\\sb$'), { code: 'a\ufeffb' }),
  bad('S1', 'any character', text('^.$'), { code: '\u2028' }),
  bad('S1', 'a property of Unicode', text('^\\p{L}$'), { code: 'é' }),
  bad('S1', 'an escape that RE2 lacks', text('^\\u0041$'), { code: 'A' }),
  bad('S1', 'a look ahead', text('^(?=a)a$'), { code: 'a' }),
  bad('S1', 'a group with a name', text('^(?<x>a)$'), { code: 'a' }),
  bad('S1', 'a back reference', text('^(a)\\1$'), { code: 'aa' }),
  bad('S1', 'a lazy repetition', text('^a+?$')),
  bad('S1', 'more repetitions than RE2 counts', text('^a{0,1001}$', 2000), { code: 'a' }),
  bad('S1', 'a hyphen in the middle of a class', text('^[_-+A]$')),
  bad('S1', 'a bracket in a class', text('^[[a]$'), { code: '[' }),
  bad('S1', 'a brace that stands for itself', text('^a{$'), { code: 'a{' }),
  bad('S1', 'what JavaScript itself refuses', text('^{,3}$'), { code: '{,3}' }),
  bad(
    'S2',
    'a short text with a line break',
    field('code', { type: 'string', maxLength: 3, pattern: '^[A-Z]{2,3}$' }),
    { code: 'AB\n' },
  ),
  bad('S3', 'a format of one library', field('code', { type: 'string', maxLength: 26, format: 'ulid' }), {
    code: 'x',
  }),
  bad('S3', 'a format alone', field('code', { type: 'string', maxLength: 26, format: 'date-time' }), {
    code: 'tomorrow',
  }),
  bad(
    'S3',
    'a format alone, in the other dialect',
    withField(GOOD_OLD_SCHEMA, 'code', { type: 'string', maxLength: 26, format: 'date-time' }),
    { code: 'tomorrow' },
  ),
  bad('S4', 'an instant with many spellings', text('^[0-9TZ:.+-]{20,30}$', 30)),
  bad('S5', 'a decimal with an exponent', text('^[0-9]+(\\.[0-9]+)?(e[0-9]+)?$')),
  bad('S5', 'a multiple of a fraction', field('size', { multipleOf: 0.01 }), { size: 0.29 }),
  bad('S5', 'a value without unit', field('value', { type: 'string', maxLength: 9 })),
  bad('S6', 'a whole number without bounds', field('size', { type: 'integer', minimum: 0 })),
  bad(
    'S6',
    'a bound that doubles can not hold',
    field('size', { type: 'integer', minimum: 0, maximum: 2 ** 53 }),
  ),
  bad('S6', 'a number with decimals', field('size', { type: 'number', minimum: 0, maximum: 1 })),
  bad('S6', 'an id that is a number', field('orderId', { type: 'integer', minimum: 0, maximum: 9 })),
  bad('S7', 'a text without end', field('code', { type: 'string' })),
  bad('S7', 'a list without end', field('sizes', { type: 'array', items: { type: 'boolean' } })),
  bad('S7', 'a code in any script', text('^[A-Z][^A-Za-z]{1,3}$')),
  bad(
    'S8',
    'branches that overlap',
    field('size', { anyOf: [{ type: 'boolean' }, { $ref: '#/$defs/Part' }] }),
  ),
  bad('S8', 'a branch without mark', union(branch('Whole', { type: 'boolean' }))),
  bad('S8', 'a branch whose mark is optional', union(branch('Whole', fixed('whole'), []))),
  bad('S8', 'two branches with one mark', union(branch('Whole', fixed('half')))),
  bad(
    'S9',
    'a discriminator of OpenAPI',
    union(branch('Whole', fixed('whole')), { discriminator: { propertyName: 'itemKind' } }),
  ),
  bad(
    'S9',
    'a discriminator that no branch has',
    union(branch('Whole', fixed('whole')), { discriminator: 'kind' }),
  ),
  bad('S10', 'a word of Go', field('range', { type: 'boolean' })),
  bad('S10', 'a word of Java', field('class', { type: 'boolean' })),
  bad('S10', 'another style', field('item_no', { type: 'boolean' })),
  bad('S10', 'two names that fold into one', field('itemID', { type: 'boolean' })),
  bad(
    'S11',
    'a keyword of one dialect',
    { ...GOOD_OLD_SCHEMA, dependentRequired: { itemId: ['count'] } },
    {},
  ),
  bad('S11', 'a branch', { ...GOOD_SCHEMA, if: {}, else: {} }),
  bad('S11', 'parts that are composed', { ...GOOD_SCHEMA, allOf: [{ type: 'object' }] }),
  bad('S11', 'a shelf of the other dialect', { ...GOOD_SCHEMA, definitions: {} }),
  bad('S11', 'a keyword beside a reference', field('part', { $ref: '#/$defs/Part', minProperties: 1 }), {
    part: {},
  }),
  bad(
    'S11',
    'a keyword beside a reference, in the other dialect',
    withField(GOOD_OLD_SCHEMA, 'part', { $ref: '#/definitions/Part', minProperties: 1 }),
    { part: {} },
  ),
  bad('S12', 'a text or null', field('code', { type: ['string', 'null'], maxLength: 9 })),
  bad(
    'S12',
    'null as OpenAPI once wrote it',
    field('code', { type: 'string', maxLength: 9, nullable: true }),
    {
      code: null,
    },
  ),
  bad('S13', 'words as branches', field('size', { anyOf: [{ const: 'big' }, { const: 'small' }] })),
  bad('S13', 'a list of numbers', field('size', { type: 'integer', minimum: 0, maximum: 9, enum: [1, 2] })),
  bad(
    'S13',
    'words in capitals',
    field('size', { type: 'string', enum: ['BIG', 'small'], 'x-values': { BIG: 'Big.', small: 'Small.' } }),
  ),
  bad(
    'S13',
    'a word without sentence',
    field('size', { type: 'string', enum: ['big', 'small'], 'x-values': { big: 'Big.' } }),
  ),
  bad('S14', 'a relative id', { ...GOOD_SCHEMA, $id: 'thing/v1.json' }),
  bad('S14', 'an id without version', { ...GOOD_SCHEMA, $id: 'https://w3id.org/mfg/test/thing.json' }),
  bad('S14', 'no release', { ...GOOD_SCHEMA, 'x-release': undefined }),
  bad('S14', 'a reference to nowhere', field('part', { $ref: '#/$defs/Lost' })),
  bad(
    'S14',
    'a reference to an unknown document',
    field('part', { $ref: 'https://w3id.org/mfg/part/v1.json' }),
  ),
  bad('S15', 'no dialect', { ...GOOD_SCHEMA, $schema: undefined }),
  bad('S16', 'an object without title', field('part', { type: 'object', properties: {} })),
  bad('S16', 'a title in small letters', { ...GOOD_SCHEMA, title: 'thing' }),
  bad('S16', 'one title twice', { ...GOOD_SCHEMA, title: 'Part' }),
  bad('S17', 'what is filled in', field('code', { type: 'string', maxLength: 9, default: 'A' })),
  bad('S17', 'a required field that does not exist', { ...GOOD_SCHEMA, required: ['itemId', 'lost'] }),
  bad('S18', 'a contract without example', { ...GOOD_SCHEMA, 'x-kind': 'event' }),
  bad('S19', 'half a character', { ...GOOD_SCHEMA, description: '\ud83d' }),
  bad('S19', 'two spellings of one letter', { ...GOOD_SCHEMA, description: 'e\u0301' }),
  bad('S19', 'a name that JavaScript loses', {
    ...GOOD_SCHEMA,
    properties: JSON.parse('{"itemId":{"type":"boolean"},"__proto__":{"type":"boolean"}}'),
  }),
  bad('S20', 'an annotation that nobody described', field('code', { type: 'boolean', 'x-colour': 'red' })),
  bad(
    'S21',
    'a time with a format',
    field('day', { type: 'string', maxLength: 10, format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
  ),
  bad('S22', 'a key of unknown fields', {
    ...GOOD_SCHEMA,
    'x-identity': { fields: ['itemId', 'parts.lost'] },
  }),
  bad('S22', 'a reader that is closed', {
    ...GOOD_SCHEMA,
    $id: 'https://w3id.org/mfg/test/thing/v1.read.json',
  }),
];
