import { isPlainText, leafCode } from './leaf-code.js';
import type { Words } from './words.js';

/** The part of JSON Schema that is printed as code. */
export interface Shape {
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly propertyNames?: { readonly pattern: string; readonly maxLength: number };
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly 'x-leaf'?: string;
  readonly 'x-set'?: boolean;
  readonly 'x-open'?: boolean;
  readonly 'x-computed'?: boolean;
}

export const shapeOf = (schema: unknown): Shape => schema as Shape;

/** Whether the value behind `at` has this shape, as an expression. */
export function asks(shape: Shape, at: string, name: string, words: Words): string {
  if (shape['x-computed']) return `typeof ${at} === '${shape.type}'`;
  if (shape.type === 'array') return asksList(shape, at, name, words);
  if (shape['x-open']) return asksOpen(shape, at, words);
  if (shape.type !== 'object') return leafCode(shape, at, name, words);
  return `${words.question(shape, name)}(${at})`;
}

function asksList(shape: Shape, at: string, name: string, words: Words): string {
  const items = shape.items as Shape;
  const entry = asks(items, 'entry', name, words);
  const fits = /^(\w+)\(entry\)$/.exec(entry)?.[1] ?? `(entry: any) => ${entry}`;
  const { minItems = 0, maxItems = 'Infinity' } = shape;
  const list = `${words.core('isList')}(${at}, ${minItems}, ${maxItems}, ${fits})`;
  if (!shape.uniqueItems) return list;
  const texts = items.type === 'string' ? at : `${at}.map(${writer(items, name, words)})`;
  return `${list} && ${words.core('areUnique')}(${texts})`;
}

function asksOpen({ propertyNames }: Shape, at: string, words: Words): string {
  const form = propertyNames
    ? `, ${words.form(propertyNames.pattern, 'reverseDns')}, ${propertyNames.maxLength}`
    : '';
  return `${words.core('isOpen')}(${at}${form})`;
}

/**
 * The body of a function that asks an object, closed: a field more or less is a no. With `told` the function
 * is told of each field that does not fit (of the number of fields as ''), and says whether to go on.
 */
export function asksObject(shape: Shape, words: Words, told = false): string {
  const fields = Object.entries(shape.properties ?? {});
  const needed = new Set(shape.required);
  const orTold = (question: string, name: string): string =>
    told ? `(${question.includes(' && ') ? `(${question})` : question} || misfit('${name}'))` : question;
  const lines = fields.map(([name, field]) => {
    const question = orTold(asks(field, `v.${name}`, name, words), name);
    return needed.has(name) ? question : `(v.${name} === undefined || (n++, ${question}))`;
  });
  const count = needed.size === fields.length ? String(needed.size) : 'n';
  const size = orTold(`${words.core('fieldCount')}(v) === ${count}`, '');
  const answer = `return (\n    ${[`${words.core('isObject')}(v)`, ...lines, size].join(' &&\n    ')}\n  );`;
  return count === 'n' ? `let n = ${needed.size};\n  ${answer}` : answer;
}

/** A function that writes a value of this shape, by its name or in place. */
function writer(shape: Shape, name: string, words: Words): string {
  if (shape.type === 'object' && !shape['x-open']) return words.text(shape, name);
  const text = writes(shape, 'entry', name, words);
  return text === 'quoted(entry)' ? 'quoted' : `(entry: any) => ${text}`;
}

/** The canonical text of the value behind `at`, as an expression. */
export function writes(shape: Shape, at: string, name: string, words: Words): string {
  if (shape['x-open']) return `${words.core('canonicalJson')}(${at})`;
  if (shape.type === 'array') {
    const list = words.core(shape['x-set'] ? 'setText' : 'listText');
    return `${list}(${at}, ${writer(shape.items as Shape, name, words)})`;
  }
  if (shape.type === 'object') return `${words.text(shape, name)}(${at})`;
  if (shape.type !== 'string') return `\`\${${at}}\``;
  return isPlainText(shape) ? `\`"\${${at}}"\`` : `${words.core('quoted')}(${at})`;
}

/** The body of a function that writes an object, its names sorted; without the fields left out. */
export function writesObject(shape: Shape, words: Words, leaveOut: readonly string[] = []): string {
  const fields = shape.properties ?? {};
  const names = Object.keys(fields)
    .filter((name) => !leaveOut.includes(name))
    .sort();
  const needed = new Set(shape.required);
  // Commas hang on a field that is always there; where none is, the first comma is cut off.
  const first = names.findIndex((name) => needed.has(name));
  const parts = names.map((name, i) => {
    const text = inTemplate(writes(fields[name] as Shape, `v.${name}`, name, words));
    if (i === first) return `"${name}":${text}`;
    const field = i < first ? `"${name}":${text},` : `,"${name}":${text}`;
    return needed.has(name) ? field : `\${v.${name} === undefined ? '' : \`${field}\`}`;
  });
  const text = parts.join('');
  return first === -1 ? `return \`{\${\`${text}\`.slice(1)}}\`;` : `return \`{${text}}\`;`;
}

/** A template stands in another one as it is, anything else in braces. */
const inTemplate = (code: string): string =>
  code.startsWith('`') && code.endsWith('`') ? code.slice(1, -1) : `\${${code}}`;

/** What makes two shapes the same code: all but words for people. */
export const sameness = (shape: Shape): string =>
  JSON.stringify(shape, (key, value: unknown) => (FOR_PEOPLE.has(key) ? undefined : value));

const FOR_PEOPLE = new Set([
  'title',
  'description',
  'x-wanted',
  'x-help',
  'x-values',
  'x-read-pattern',
  'x-leaf',
]);
