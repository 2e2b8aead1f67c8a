import type { Contract, DataOf } from '../core/contract.js';
import type { Issue } from '../core/issue.js';
import { remembered } from '../core/remembered.js';
import { failed, ok, type Result } from '../core/result.js';
import { quickCheck } from './quick-check.js';
import { profileSchema } from './read-schema.js';
import { ruleIssues } from './rules.js';
import { schemaIssues } from './schema-issues.js';
import { guardText } from './text-guard.js';

/** `write` is for those who send (closed), `read` for those who receive (open). */
export type Profile = 'write' | 'read';

interface Compiled {
  readonly schema: unknown;
  /** Says yes quickly; a no is looked at again, with all its reasons. */
  readonly accepts: (data: unknown) => boolean;
  /** The fields whose own field names have a form: the compiler skips `propertyNames`. */
  readonly named: readonly (readonly [string, unknown])[];
}

const compiledContracts: Record<Profile, WeakMap<Contract, Compiled>> = {
  write: new WeakMap(),
  read: new WeakMap(),
};

const compile = (contract: Contract, profile: Profile): Compiled =>
  remembered(compiledContracts[profile], contract, () => {
    const schema = profileSchema(contract.data, profile);
    const fields = Object.entries(schema.properties as Record<string, { propertyNames?: unknown }>);
    const named = fields.filter(([, field]) => field.propertyNames !== undefined);
    return { schema, accepts: quickCheck(schema), named };
  });

/**
 * The contract's name as issues and files write it.
 * @example contractName(OperationCompletedV1) //=> 'production.operation-completed.v1'
 */
export const contractName = (contract: Contract): string => `${contract.name}.v${contract.version}`;

/**
 * Whether the data fits the contract: shape, text and rules. Every issue is listed, in the order of the
 * fields.
 * Issues: REQUIRED_MISSING, UNKNOWN_FIELD, WRONG_TYPE, MALFORMED, NOT_IN_LIST, OUT_OF_RANGE, RULE_BROKEN
 * and their kin.
 * @example check(OperationCompletedV1, data) //=> { ok: true, value: data }
 */
export function check<C extends Contract>(
  contract: C,
  data: unknown,
  profile: Profile = 'write',
): Result<DataOf<C>> {
  const issues = dataIssues(contract, data, profile);
  return issues.length === 0 ? ok(data as DataOf<C>) : failed(issues);
}

/** The issues alone. */
export function dataIssues(contract: Contract, data: unknown, profile: Profile): Issue[] {
  const name = contractName(contract);
  const textIssues = guardText(data, name);
  if (textIssues.some((it) => it.code === 'TOO_DEEP')) return textIssues;
  const compiled = compile(contract, profile);
  const isClean = textIssues.length === 0;
  const shapeIssues = isClean
    ? shapeIssuesOf(compiled, data, name)
    : schemaIssues(compiled.schema, data, name);
  const issues = [...shapeIssues, ...textIssues];
  const touched = new Set(issues.map((it) => it.path.split('/')[1]));
  return touched.has(undefined) ? issues : [...issues, ...ruleIssues(contract, data, name, touched)];
}

function shapeIssuesOf({ schema, accepts, named }: Compiled, data: unknown, name: string): Issue[] {
  if (!accepts(data)) return schemaIssues(schema, data, name);
  const given = data as Record<string, unknown>;
  return named.flatMap(([field, shape]) =>
    given[field] === undefined ? [] : schemaIssues(shape, given[field], name, `/${field}`),
  );
}
