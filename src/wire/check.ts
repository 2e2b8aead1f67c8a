import { codeOf, isAsSent, misfitsOf } from '../core/code.js';
import type { Contract, DataOf } from '../core/contract.js';
import type { Issue } from '../core/issue.js';
import { remembered } from '../core/remembered.js';
import { failed, ok, type Result } from '../core/result.js';
import { profileSchema } from './read-schema.js';
import { ruleIssues } from './rules.js';
import { schemaIssues } from './schema-issues.js';
import { guardText } from './text-guard.js';

/** `write` is for those who send (closed), `read` for those who receive (open). */
export type Profile = 'write' | 'read';

const schemas: Record<Profile, WeakMap<Contract, unknown>> = { write: new WeakMap(), read: new WeakMap() };

const schemaOf = (contract: Contract, profile: Profile): unknown =>
  remembered(schemas[profile], contract, ({ data }) => profileSchema(data, profile));

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

/** Whether the data is as a sender writes it, rules included; a no says nothing of the reasons. */
export function isAccepted(contract: Contract, data: unknown): boolean {
  const code = codeOf(contract);
  return isAsSent(code, data) && keepsRules(contract, data);
}

const keepsRules = (contract: Contract, data: unknown): boolean =>
  codeOf(contract).rules.every((holds) => holds(data as never));

/** The issues alone. Only fields that are not as sent are looked into. */
export function dataIssues(contract: Contract, data: unknown, profile: Profile): Issue[] {
  const misfits = misfitsOf(contract, data);
  if (misfits?.length === 0 && keepsRules(contract, data)) return [];
  const name = contractName(contract);
  const textIssues = guardText(data, name, misfits);
  if (textIssues.some((it) => it.code === 'TOO_DEEP')) return textIssues;
  const issues = schemaIssues(schemaOf(contract, profile), data, name, '', misfits);
  if (textIssues.length > 0) issues.push(...textIssues);
  const touched: string[] = [];
  for (const { path } of issues) {
    if (path === '') return issues;
    touched.push(firstName(path));
  }
  for (const it of ruleIssues(contract, data, name, touched)) issues.push(it);
  return issues;
}

/** The first name of a JSON pointer. */
function firstName(pointer: string): string {
  const end = pointer.indexOf('/', 1);
  return end === -1 ? pointer.slice(1) : pointer.slice(1, end);
}
