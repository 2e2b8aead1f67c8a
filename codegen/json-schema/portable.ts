import { INTERNAL_KEYWORDS } from '../../src/wire/read-schema.js';
import type { Json } from '../printer.js';
import { patternFacts } from './pattern.js';

/** The keywords a print may hold, in the order in which people read them. */
const READING_ORDER = [
  'title',
  'description',
  'type',
  'const',
  'enum',
  'x-values',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'pattern',
  'not',
  'minItems',
  'maxItems',
  'uniqueItems',
  'x-set',
  'items',
  'properties',
  'required',
  'propertyNames',
  'additionalProperties',
];

/** Stands beside a pattern: in Python and Java `$` also matches before a newline at the end. */
const NO_LINE_BREAK = { pattern: '[\\r\\n]' };

/** A shape as a schema that every language reads alike. An unknown keyword is a bug of ours. */
export function portable(shape: Json): Json {
  const out: Json = { ...shape };
  for (const keyword of INTERNAL_KEYWORDS) delete out[keyword];
  if (out.enum !== undefined) delete out.pattern;
  if (out.const !== undefined)
    Object.assign(out, { type: typeof out.const === 'number' ? 'integer' : 'string', enum: [out.const] });
  if (typeof out.pattern === 'string' && admitsLineBreak(out.pattern, out.maxLength)) out.not = NO_LINE_BREAK;
  if (out.propertyNames) out.propertyNames = portable({ type: 'string', ...(out.propertyNames as Json) });
  for (const inside of ['items', 'additionalProperties'])
    if (typeof out[inside] === 'object') out[inside] = portable(out[inside] as Json);
  if (out.properties) {
    const fields = Object.entries(out.properties as Json);
    out.properties = Object.fromEntries(fields.map(([name, field]) => [name, portable(field as Json)]));
  }
  return inReadingOrder(out);
}

/** Whether a text that ends in a newline can slip through the pattern in some language. */
export function admitsLineBreak(pattern: string, maxLength: unknown): boolean {
  const { anchored, shortest } = patternFacts(pattern);
  return anchored && !(typeof maxLength === 'number' && shortest >= maxLength);
}

function inReadingOrder(schema: Json): Json {
  const unknown = Object.keys(schema).filter((keyword) => !READING_ORDER.includes(keyword));
  if (unknown.length > 0) throw new Error(`no print knows the keyword ${unknown.join(', ')}`);
  const given = READING_ORDER.filter((keyword) => schema[keyword] !== undefined);
  return Object.fromEntries(given.map((keyword) => [keyword, schema[keyword]]));
}
