import { canonicalJson } from '../core/canonical-json.js';
import { type Issue, type IssueCode, issue } from '../core/issue.js';
import { remembered } from '../core/remembered.js';
import { guardText, pointerPart } from './text-guard.js';

/** The part of JSON Schema that contracts are written in. */
interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Shape;
  readonly propertyNames?: { readonly pattern: string; readonly maxLength: number };
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly 'x-wanted'?: string;
  /** The remedy for this very kind of leaf. */
  readonly 'x-help'?: string;
}

/**
 * Everything that is wrong with a value, in the order of the fields of its schema. Where it is known which
 * fields of an object do not fit (as `misfitsOf` says it), no other is looked into.
 */
export function schemaIssues(
  schema: unknown,
  value: unknown,
  contract: string,
  path = '',
  misfits?: readonly string[],
): Issue[] {
  const issues: Issue[] = [];
  if (misfits) walkFields(fieldsOf(schema as Shape), value as Given, path, { contract, issues }, misfits);
  else walk(schema as Shape, value, path, { contract, issues });
  return issues;
}

type Given = Readonly<Record<string, unknown>>;

interface Walk {
  readonly contract: string;
  readonly issues: Issue[];
}

function walk(shape: Shape, value: unknown, path: string, at: Walk): void {
  if (shape.const !== undefined) {
    if (value !== shape.const)
      at.issues.push(issue('NOT_IN_LIST', at.contract, path, value, JSON.stringify(shape.const)));
    return;
  }
  switch (shape.type) {
    case 'object':
      return walkObject(shape, value, path, at);
    case 'array':
      return walkArray(shape, value, path, at);
    case 'string':
      return walkString(shape, value, path, at);
    case 'integer':
      return walkInteger(shape, value, path, at);
    case 'boolean':
      if (typeof value !== 'boolean') wrongType(shape, value, path, 'true or false', at);
      return;
    default:
      throw new TypeError(`a contract may not use the schema type ${String(shape.type)} at ${path}`);
  }
}

const wrongType = (shape: Shape, value: unknown, path: string, fallback: string, at: Walk): void => {
  at.issues.push(
    issue('WRONG_TYPE', at.contract, path, value, shape['x-wanted'] ?? fallback, shape['x-help']),
  );
};

/** What is looked up for every document, looked up once. */
interface Field {
  readonly pointer: string;
  readonly shape: Shape;
  readonly required: boolean;
}

interface Fields {
  readonly shape: Shape;
  readonly names: readonly string[];
  readonly known: ReadonlyMap<string, Field>;
}

const shapeFields = new WeakMap<Shape, Fields>();

const fieldsOf = (it: Shape): Fields =>
  remembered(shapeFields, it, (shape) => {
    const { properties = {}, required = [] } = shape;
    const names = Object.keys(properties);
    const fields = Object.entries(properties).map(([name, field]): [string, Field] => [
      name,
      { pointer: `/${pointerPart(name)}`, shape: field, required: required.includes(name) },
    ]);
    return { shape, names, known: new Map(fields) };
  });

function walkObject(shape: Shape, value: unknown, path: string, at: Walk): void {
  const fields = fieldsOf(shape);
  const { names, known } = fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrongType(shape, value, path, `an object with ${names.join(', ')}`, at);
  walkFields(fields, value as Given, path, at, names);
  for (const name of Object.keys(value))
    if (!known.has(name)) walkUnknown(fields, name, path, at, (value as Given)[name]);
}

function walkFields(fields: Fields, given: Given, path: string, at: Walk, wanted: readonly string[]): void {
  for (const name of wanted) {
    const field = fields.known.get(name);
    if (!field) walkUnknown(fields, name, path, at);
    else if (given[name] !== undefined) walk(field.shape, given[name], path + field.pointer, at);
    else if (field.required) at.issues.push(missing(field.shape, path + field.pointer, at.contract));
  }
}

/** A field that the schema does not name. */
function walkUnknown({ shape, names }: Fields, name: string, path: string, at: Walk, value?: unknown): void {
  const others = shape.additionalProperties;
  const here = `${path}/${pointerPart(name)}`;
  if (others === false) at.issues.push(unknownField(name, names, here, at.contract));
  else if (shape.propertyNames && !fits(name, shape.propertyNames))
    at.issues.push(issue('MALFORMED', at.contract, here, name, shape['x-wanted'] ?? 'another name'));
  else if (typeof others === 'object') walk(others, value, here, at);
}

const fits = (name: string, names: { readonly pattern: string; readonly maxLength: number }): boolean =>
  name.length <= names.maxLength && compiled(names.pattern).test(name);

const missing = (field: Shape, path: string, contract: string): Issue =>
  issue(
    'REQUIRED_MISSING',
    contract,
    path,
    undefined,
    field['x-wanted'] ?? kindOf(field),
    `Send the field. It means: ${field.description ?? path}`,
  );

const kindOf = (field: Shape): string =>
  field.type === 'object'
    ? `an object with ${Object.keys(field.properties ?? {}).join(', ')}`
    : `a value of type ${field.type ?? 'text'}`;

const plain = (name: string): string => {
  const lower = name.toLowerCase();
  return lower.includes('_') || lower.includes('-') ? lower.replaceAll(/[_-]/g, '') : lower;
};

function unknownField(name: string, known: readonly string[], path: string, contract: string): Issue {
  const bare = plain(name);
  const meant = known.find((it) => plain(it) === bare);
  const help = meant ? `Did you mean "${meant}"?` : undefined;
  return issue('UNKNOWN_FIELD', contract, path, name, `one of ${known.join(', ')}`, help);
}

function walkArray(shape: Shape, value: unknown, path: string, at: Walk): void {
  if (!Array.isArray(value)) return wrongType(shape, value, path, 'a list', at);
  const wanted = shape['x-wanted'] ?? 'a shorter list';
  if (shape.minItems !== undefined && value.length < shape.minItems)
    at.issues.push(issue('TOO_FEW', at.contract, path, value, wanted));
  if (shape.maxItems !== undefined && value.length > shape.maxItems) {
    at.issues.push(issue('TOO_MANY', at.contract, path, value, wanted));
    return;
  }
  const before = at.issues.length;
  for (const [i, entry] of value.entries()) walk(shape.items as Shape, entry, `${path}/${i}`, at);
  if (shape.uniqueItems && at.issues.length === before) walkUnique(value, path, at);
}

function walkUnique(value: readonly unknown[], path: string, at: Walk): void {
  const seen = new Map<string, number>();
  value.forEach((entry, i) => {
    // Half characters have no canonical text; they are reported by the guard.
    if (guardText(entry, at.contract).length > 0) return;
    const text = typeof entry === 'string' ? entry : canonicalJson(entry);
    const first = seen.get(text);
    if (first === undefined) seen.set(text, i);
    else
      at.issues.push(
        issue('NOT_UNIQUE', at.contract, `${path}/${i}`, entry, `another entry than ${path}/${first}`),
      );
  });
}

function walkString(shape: Shape, value: unknown, path: string, at: Walk): void {
  if (typeof value !== 'string') return wrongType(shape, value, path, 'a text', at);
  const code = textTrouble(shape, value);
  if (code === undefined) return;
  const wanted = shape['x-wanted'] ?? shape.description ?? 'another text';
  const help = code === 'MALFORMED' ? shape['x-help'] : undefined;
  at.issues.push(issue(code, at.contract, path, value, wanted, help));
}

function textTrouble(shape: Shape, value: string): IssueCode | undefined {
  if (shape.enum) return shape.enum.includes(value) ? undefined : 'NOT_IN_LIST';
  if (shape.minLength === 1 && value.length === 0) return 'TOO_SHORT';
  const long = tooLong(shape, value);
  const form = shape.pattern === undefined ? undefined : compiled(shape.pattern);
  // what has another form, or a form of one fixed length, is not mended by making it shorter
  const shortens = long && shape.minLength !== shape.maxLength && form?.test(cut(shape, value)) !== false;
  if (form && !shortens && !form.test(value)) return 'MALFORMED';
  return long ? 'TOO_LONG' : undefined;
}

const cut = (shape: Shape, value: string): string =>
  [...value.slice(0, (shape.maxLength ?? 0) * 2)].slice(0, shape.maxLength).join('').trim();

/** Limits count code points, as JSON Schema does. */
function tooLong(shape: Shape, value: string): boolean {
  if (shape.maxLength === undefined || value.length <= shape.maxLength) return false;
  if (value.length > shape.maxLength * 2) return true;
  return [...value].length > shape.maxLength;
}

function walkInteger(shape: Shape, value: unknown, path: string, at: Walk): void {
  if (typeof value !== 'number' || !Number.isInteger(value))
    return wrongType(shape, value, path, 'a whole number', at);
  if (value < (shape.minimum ?? -Infinity) || value > (shape.maximum ?? Infinity)) {
    at.issues.push(
      issue(
        'OUT_OF_RANGE',
        at.contract,
        path,
        value,
        shape['x-wanted'] ?? `${shape.minimum} to ${shape.maximum}`,
      ),
    );
  }
}

const patterns = new Map<string, RegExp>();

const compiled = (pattern: string): RegExp => remembered(patterns, pattern, (text) => new RegExp(text, 'u'));
