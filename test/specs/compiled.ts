import type { Dialect } from '../../codegen/json-schema/json-schema-printer.js';
import type { Json } from '../../codegen/printer.js';
import { strictAjv } from '../cross/strict-ajv.js';

/** A validator keeps something of every schema it has compiled, so it is replaced after so many. */
const MOST_COMPILED = 200;
const validators = { '2020-12': strictAjv('2020-12'), 'draft-07': strictAjv('draft-07') };
let count = 0;

/** A schema as a function, or why it is none. */
export function compiled(schema: Json, dialect: Dialect): ((value: unknown) => boolean) | string {
  const { $id: _id, ...nameless } = schema;
  if (++count % MOST_COMPILED === 0) validators[dialect] = strictAjv(dialect);
  try {
    return validators[dialect].compile(nameless) as (value: unknown) => boolean;
  } catch (error) {
    return (error as Error).message;
  }
}
