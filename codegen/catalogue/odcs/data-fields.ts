import { formOf, type Shape } from '../../../src/cli/explain/forms.js';
import { portableShape } from '../../json-schema/json-schema-printer.js';
import type { Json } from '../../printer.js';

/** What a field is told beyond its own shape. */
export interface Context {
  /** The fields of the natural key, their parts joined by points. */
  readonly key: readonly string[];
  /** The example of the object that has the fields. */
  readonly example: unknown;
}

/** The fields of an object as properties of a data contract. */
export const fieldsOf = (shape: Shape, context: Context): Json[] =>
  Object.entries(shape.properties ?? {}).map(([name, field]) => ({
    name,
    ...typeOf(field, inside(context, name)),
    ...(field.description ? { description: field.description } : {}),
    required: shape.required?.includes(name) ?? false,
    ...keyPart(name, context),
    ...examples(name, field, context),
  }));

/** The same, seen from within a field. */
const inside = ({ key, example }: Context, name: string): Context => ({
  key: key.filter((it) => it.startsWith(`${name}.`)).map((it) => it.slice(name.length + 1)),
  example: valueAt(example, name),
});

function keyPart(name: string, { key }: Context): Json {
  const at = key.indexOf(name);
  return at < 0 ? {} : { primaryKey: true, primaryKeyPosition: at + 1 };
}

function examples(name: string, field: Shape, { example }: Context): Json {
  const value = valueAt(example, name);
  return value === undefined || field.type === 'object' || field.type === 'array'
    ? {}
    : { examples: [value] };
}

const valueAt = (example: unknown, name: string): unknown =>
  typeof example === 'object' && example !== null ? (example as Json)[name] : undefined;

function typeOf(field: Shape, context: Context): Json {
  switch (field.type) {
    case 'object':
      return { logicalType: 'object', ...(field.properties ? { properties: fieldsOf(field, context) } : {}) };
    case 'array':
      return arrayType(field, context);
    case 'boolean':
      return { logicalType: 'boolean' };
    case 'integer':
      return { logicalType: 'integer', ...options(field, ['minimum', 'maximum']) };
    default:
      return textType(field);
  }
}

function arrayType(field: Shape, context: Context): Json {
  const [first] = Array.isArray(context.example) ? context.example : [];
  return {
    logicalType: 'array',
    ...options(field, ['minItems', 'maxItems', 'uniqueItems']),
    ...(field.items ? { items: typeOf(field.items, { key: [], example: first }) } : {}),
  };
}

/** Times have types of their own there; decimals stay texts, since a number loses digits. */
function textType(field: Shape): Json {
  const form = formOf(field);
  if (form === 'instant')
    return { logicalType: 'timestamp', physicalType: 'string', logicalTypeOptions: { format: INSTANT } };
  if (form === 'date')
    return { logicalType: 'date', physicalType: 'string', logicalTypeOptions: { format: 'yyyy-MM-dd' } };
  const words = Object.entries(field['x-values'] ?? {}).map(([value, description]) => ({
    value,
    description,
  }));
  const listed = words.length > 0 ? words : field.enum?.map((value) => ({ value }));
  return {
    logicalType: 'string',
    ...options(field, ['minLength', 'maxLength', 'pattern']),
    ...(listed ? { enum: listed } : {}),
  };
}

const INSTANT = "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'";

/** Only what the printed schema says as well. */
function options(field: Shape, keywords: readonly string[]): Json {
  const printed = portableShape(field, { profile: 'write' });
  const said = keywords.filter((it) => printed[it] !== undefined).map((it) => [it, printed[it]]);
  return said.length > 0 ? { logicalTypeOptions: Object.fromEntries(said) } : {};
}
