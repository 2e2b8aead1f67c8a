import { ANNOTATIONS } from '../json-schema/annotation-shapes.js';
import type { Json } from '../printer.js';
import { isForReaders, type LintContext, resolved, type Trouble } from './rules.js';

const SHARED_KEYWORDS = new Set<string>([
  ...['$schema', '$id', '$comment', '$ref', '$defs', 'definitions'],
  ...['title', 'description', 'examples', 'deprecated'],
  ...['type', 'const', 'enum', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'format', 'not'],
  ...['minItems', 'maxItems', 'uniqueItems', 'items', 'properties', 'required', 'propertyNames'],
  'additionalProperties',
]);
/** Both dialects know them, or neither does; S5, S8, S9, S12, S13 and S17 say when. */
const JUDGED_ELSEWHERE = new Set(['multipleOf', 'oneOf', 'anyOf', 'discriminator', 'nullable', 'default']);

const isDraft07 = (root: Json): boolean => String(root.$schema).includes('draft-07');

/** S11: what one dialect lacks is ignored there without a word. */
export function keywordTrouble(schema: Json, { root }: LintContext): Trouble {
  const foreign = Object.keys(schema).filter(
    (it) => !SHARED_KEYWORDS.has(it) && !JUDGED_ELSEWHERE.has(it) && !it.startsWith('x-'),
  );
  const own = isDraft07(root) ? '$defs' : 'definitions';
  if (schema[own]) foreign.push(own);
  const siblings = Object.keys(schema).filter((it) => it !== '$ref' && it !== 'description');
  const beside =
    schema.$ref !== undefined && (siblings.length > 0 || (isDraft07(root) && schema.description));
  return [
    ...foreign.map((it) => ['S11', `${it} is not read everywhere`] as const),
    ...(beside ? [['S11', 'what stands beside $ref is ignored'] as const] : []),
  ];
}

/** S14, for references. */
export const referenceTrouble = ({ $ref }: Json, context: LintContext): Trouble =>
  $ref === undefined || resolved($ref, context) ? [] : [['S14', `${String($ref)} leads nowhere`]];

/** S20. */
export const annotationTrouble = (schema: Json): Trouble =>
  Object.keys(schema)
    .filter((it) => it.startsWith('x-') && !ANNOTATIONS.includes(it))
    .map((it) => ['S20', `${it} is not in the vocabulary`]);

/** S22, for those who receive. */
export const closedTrouble = ({ additionalProperties }: Json, { root }: LintContext): Trouble =>
  isForReaders(root) && additionalProperties !== undefined ? [['S22', 'a reader drops what is new']] : [];

const DIALECTS = ['https://json-schema.org/draft/2020-12/schema', 'http://json-schema.org/draft-07/schema#'];
const ABSOLUTE = /^https:\/\/[a-z0-9.-]+(\/[a-z0-9-]+)+\/v[1-9][0-9]*(\.draft-07)?(\.read)?\.json$/;
const RELEASE = /^[0-9]+\.[0-9]+\.[0-9]+(-[0-9a-z.-]+)?$/;

/** S14, S15, S18, S19 and S22, for the document as a whole. */
export function documentTrouble(context: LintContext): Trouble {
  const { $schema, $id, examples, 'x-release': release, 'x-kind': kind } = context.root;
  const found: (readonly [boolean, Trouble[number]])[] = [
    [ABSOLUTE.test(String($id)), ['S14', `${String($id)} is no absolute id with a version`]],
    [RELEASE.test(String(release)), ['S14', 'the release is not named']],
    [DIALECTS.includes(String($schema)), ['S15', 'no known dialect is named']],
    [kind === undefined || (Array.isArray(examples) && examples.length > 0), ['S18', 'there is no example']],
  ];
  return [
    ...found.filter(([kept]) => !kept).map(([, trouble]) => trouble),
    ...textsIn(context.root).flatMap(wordTrouble),
    ...keyTrouble(context),
  ];
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, it]) => [name, ...textsIn(it)]);
};

/** S19. */
const wordTrouble = (text: string): Trouble => [
  ...(text.isWellFormed() ? [] : [['S19', 'half a character is written differently everywhere'] as const]),
  ...(text === '__proto__' ? [['S19', 'JavaScript loses a field named __proto__'] as const] : []),
  ...(text === text.normalize('NFC') ? [] : [['S19', `${text} has two spellings`] as const]),
];

/** S22, for the fields of a key. */
function keyTrouble(context: LintContext): Trouble {
  const { fields = [], fallback } = (context.root['x-identity'] ?? {}) as IdentityFields;
  return [...fields, ...(fallback?.fields ?? [])]
    .filter((path) => !leadsToField(context.root, path.split('.'), context))
    .map((path) => ['S22', `the key needs ${path}, which no reader knows`]);
}

interface IdentityFields {
  readonly fields?: readonly string[];
  readonly fallback?: { readonly fields: readonly string[] };
}

function leadsToField(schema: Json, [name, ...rest]: string[], context: LintContext): boolean {
  if (name === undefined) return true;
  const field = (schema.properties as Record<string, Json> | undefined)?.[name];
  const inside = field?.$ref === undefined ? field : resolved(field.$ref, context);
  return inside !== undefined && leadsToField(inside, rest, context);
}
