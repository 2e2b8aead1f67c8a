import { ANNOTATIONS } from '../json-schema/annotations.js';
import type { Json } from '../printer.js';
import type { LintContext, Trouble } from './rules.js';

const SHARED_KEYWORDS = new Set<string>([
  ...[
    '$schema',
    '$id',
    '$comment',
    '$ref',
    '$defs',
    'definitions',
    'title',
    'description',
    'examples',
    'deprecated',
  ],
  ...['type', 'const', 'enum', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'format', 'not'],
  ...['minItems', 'maxItems', 'uniqueItems', 'items', 'properties', 'required', 'propertyNames'],
  ...['additionalProperties', ...ANNOTATIONS],
]);

const isDraft07 = (root: Json): boolean => String(root.$schema).includes('draft-07');

/** S11: what one dialect lacks is ignored there without a word. */
export function keywordTrouble(schema: Json, { root }: LintContext): Trouble {
  const foreign = Object.keys(schema).filter((it) => !SHARED_KEYWORDS.has(it));
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
export function referenceTrouble({ $ref }: Json, { root }: LintContext): Trouble {
  if ($ref === undefined) return [];
  const [, keyword = '', title = ''] = /^#\/(\$defs|definitions)\/([A-Za-z0-9]+)$/.exec(String($ref)) ?? [];
  const found = (root[keyword] as Json | undefined)?.[title];
  return found ? [] : [['S14', `${String($ref)} leads nowhere in this document`]];
}

const DIALECTS = ['https://json-schema.org/draft/2020-12/schema', 'http://json-schema.org/draft-07/schema#'];

/** S14 and S15, for the document as a whole. */
export function documentTrouble({ $schema, $id }: Json): Trouble {
  const absolute = /^https:\/\/[a-z0-9.-]+(\/[a-z0-9-]+)+\/v[1-9][0-9]*(\.draft-07)?(\.read)?\.json$/;
  return [
    ...(DIALECTS.includes(String($schema)) ? [] : [['S15', 'no known dialect is named'] as const]),
    ...(absolute.test(String($id))
      ? []
      : [['S14', `${String($id)} is no absolute id with a version`] as const]),
  ];
}
