/**
 * The part of TypeBox that contracts speak, as plain JSON Schema. Its types are TypeBox's own, its values
 * carry TypeBox's marks, so that TypeBox compiles them; its code is not loaded.
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
  TRecord,
  TSchema,
  TString,
} from '@sinclair/typebox';

const KIND = Symbol.for('TypeBox.Kind');
const OPTIONAL = Symbol.for('TypeBox.Optional');

/** A text. */
const text = (options: StringOptions = {}): TString =>
  ({ ...options, type: 'string', [KIND]: 'String' }) as unknown as TString;

/** A whole number. */
const integer = (options: IntegerOptions = {}): TInteger =>
  ({ ...options, type: 'integer', [KIND]: 'Integer' }) as unknown as TInteger;

/** True or false. */
const truth = (options: SchemaOptions = {}): TBoolean =>
  ({ ...options, type: 'boolean', [KIND]: 'Boolean' }) as unknown as TBoolean;

/** This one value. */
const literal = <T extends TLiteralValue>(value: T, options: SchemaOptions = {}): TLiteral<T> =>
  ({ ...options, const: value, type: typeof value, [KIND]: 'Literal' }) as unknown as TLiteral<T>;

/** A list of such entries. */
const list = <T extends TSchema>(items: T, options: ArrayOptions = {}): TArray<T> =>
  ({ ...options, type: 'array', items, [KIND]: 'Array' }) as unknown as TArray<T>;

/** An object with these fields; those that are not optional are required. */
function object<T extends TProperties>(properties: T, options: ObjectOptions = {}): TObject<T> {
  const names = Object.keys(properties).filter((name) => !(OPTIONAL in (properties[name] as TSchema)));
  const required = names.length > 0 ? { required: names } : {};
  return { ...options, type: 'object', ...required, properties, [KIND]: 'Object' } as unknown as TObject<T>;
}

/** An object whose field names are data; every value is such a thing. */
const map = <T extends TSchema>(values: T, options: ObjectOptions = {}): TRecord<TString, T> =>
  ({
    ...options,
    type: 'object',
    properties: {},
    additionalProperties: values,
    [KIND]: 'Object',
  }) as unknown as TRecord<TString, T>;

/** The field may be absent. */
const optional = <T extends TSchema>(schema: T): TOptional<T> =>
  ({ ...schema, [OPTIONAL]: 'Optional' }) as unknown as TOptional<T>;

export {
  integer as Integer,
  list as Array,
  literal as Literal,
  map as Map,
  object as Object,
  optional as Optional,
  text as String,
  truth as Boolean,
};
