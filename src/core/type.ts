/**
 * The part of TypeBox that contracts speak, as plain JSON Schema. Its types are TypeBox's own, its values carry
 * TypeBox's marks, so that TypeBox compiles them; its code is not loaded.
 */
import type {
  ArrayOptions,
  IntegerOptions,
  ObjectOptions,
  SchemaOptions,
  StringOptions,
  TArray,
  TBoolean,
  TInteger,
  TLiteral,
  TLiteralValue,
  TObject,
  TOptional,
  TProperties,
  TSchema,
  TString,
} from '@sinclair/typebox';

const KIND = Symbol.for('TypeBox.Kind');
const OPTIONAL = Symbol.for('TypeBox.Optional');

const made = <T extends TSchema>(kind: string, keywords: object): T =>
  ({ [KIND]: kind, ...keywords }) as unknown as T;

/** A text. */
const text = (options: StringOptions = {}): TString => made('String', { ...options, type: 'string' });

/** A whole number. */
const integer = (options: IntegerOptions = {}): TInteger => made('Integer', { ...options, type: 'integer' });

/** True or false. */
const truth = (options: SchemaOptions = {}): TBoolean => made('Boolean', { ...options, type: 'boolean' });

/** This one value. */
const literal = <T extends TLiteralValue>(value: T, options: SchemaOptions = {}): TLiteral<T> =>
  made('Literal', { ...options, const: value, type: typeof value });

/** A list of such entries. */
const list = <T extends TSchema>(items: T, options: ArrayOptions = {}): TArray<T> =>
  made('Array', { ...options, type: 'array', items });

/** An object with these fields; those that are not optional are required. */
function object<T extends TProperties>(properties: T, options: ObjectOptions = {}): TObject<T> {
  const required = Object.keys(properties).filter((name) => !(OPTIONAL in (properties[name] as TSchema)));
  return made('Object', {
    ...options,
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    properties,
  });
}

/** The field may be absent. */
const optional = <T extends TSchema>(schema: T): TOptional<T> =>
  ({ ...schema, [OPTIONAL]: 'Optional' }) as unknown as TOptional<T>;

export {
  integer as Integer,
  list as Array,
  literal as Literal,
  object as Object,
  optional as Optional,
  text as String,
  truth as Boolean,
};
