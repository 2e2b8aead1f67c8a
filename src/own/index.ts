/**
 * Contracts of your own, in the same grammar. Those of the library carry printed code; here schema and rules
 * are interpreted, which costs a CEL parser that nobody else has to load.
 * @module
 */
import { Environment } from '@marcbachmann/cel-js';
import type { TObject } from '@sinclair/typebox';
import { acyclic } from '../core/acyclic.js';
import { gs1Valid } from '../core/check-digit.js';
import { type ContractCode, withCode } from '../core/code.js';
import {
  type Contract,
  defineEntity as declareEntity,
  defineEvent as declareEvent,
  type EntityContract,
  type EntitySpec,
  type EventContract,
  type EventSpec,
} from '../core/contract.js';
import { decimalAdd, decimalCompare, decimalSum } from '../core/decimal.js';
import { areUnique, isObject } from '../core/shape.js';
import { genericText, keyParts, keyText } from '../wire/identity.js';
import { profileSchema } from '../wire/read-schema.js';
import { schemaIssues } from '../wire/schema-issues.js';
import { guardText } from '../wire/text-guard.js';

/**
 * Declares an event of your own. It is checked, named and read like those of the library, a little slower:
 * its schema and its rules are interpreted. The compiler refuses a wrong key, a wrong example and a missing
 * room; a rule that is no CEL throws.
 */
export const defineEvent = <const S extends TObject>(spec: EventSpec<S>): EventContract<S> =>
  interpreted(declareEvent(spec));

/** Declares an entity of your own, in the same way. */
export const defineEntity = <const S extends TObject>(spec: EntitySpec<S>): EntityContract<S> =>
  interpreted(declareEntity(spec));

const interpreted = <C extends Contract>(declared: C): C => withCode(declared, interpreterOf(declared));

function interpreterOf(contract: Contract): ContractCode {
  const schema = profileSchema(contract.data, 'write');
  const names = [...Object.keys(contract.data.properties), ''];
  const fits = (data: unknown): boolean =>
    guardText(data, contract.name).length === 0 && schemaIssues(schema, data, contract.name).length === 0;
  return {
    accepts: (data, misfit) => fits(data) || (isObject(data) && names.every(misfit)),
    text: (data) => genericText(contract, data),
    key: (data) => keyText(keyParts(contract, data)?.parts ?? []),
    rules: contract.rules.map(({ cel }) => celRule(cel)),
  };
}

/** The host functions that every language offers to the rules; those of decimals have printed vectors. */
const environment = new Environment()
  .registerVariable('this', 'dyn')
  .registerFunction('decimalCompare(string, string): int', (a: string, b: string) =>
    BigInt(decimalCompare(a, b)),
  )
  .registerFunction('decimalAdd(string, string): string', decimalAdd)
  .registerFunction('decimalSum(list): string', (values: string[]) => decimalSum(values))
  .registerFunction('unique(list): bool', (values: string[]) => areUnique(values))
  .registerFunction('acyclic(list, list): bool', acyclic)
  .registerFunction('gs1Valid(string): bool', gs1Valid);

/** A rule as its CEL text says it. @example celRule('this.to > this.from')({ from: 1, to: 2 }) //=> true */
export function celRule(cel: string): (data: never) => boolean {
  const program = environment.parse(cel) as (context: { this: unknown }) => unknown;
  return (data) => program({ this: data }) === true;
}
