import { codeOf } from '../core/code.js';
import type { Contract, Rule } from '../core/contract.js';
import { type Issue, issue } from '../core/issue.js';
import { remembered } from '../core/remembered.js';

/**
 * The rules of the contract that this data breaks; a rule over a field that is wrong by itself says
 * nothing.
 */
export function ruleIssues(
  contract: Contract,
  data: unknown,
  name: string,
  touched: readonly string[] = [],
): Issue[] {
  const { rules } = codeOf(contract);
  const isAsked = (rule: Rule): boolean =>
    touched.length === 0 || !fieldsOf(rule).some((it) => touched.includes(it));
  return contract.rules
    .filter((rule, i) => isAsked(rule) && !rules[i]?.(data as never))
    .map((rule) => broken(rule, data, name));
}

/** The fields of the data that a rule speaks of. */
const fieldsOf = ({ cel }: Rule): readonly string[] =>
  remembered(fieldsOfRules, cel, (text) => [
    ...new Set([...text.matchAll(/this\.([a-zA-Z]+)/g)].map((it) => it[1] as string)),
  ]);

const fieldsOfRules = new Map<string, readonly string[]>();

const LONGEST = 160;

/** A broken rule points at the first field it speaks of and shows the values of all of them. */
function broken(rule: Rule, data: unknown, name: string): Issue {
  const fields = fieldsOf(rule);
  const values = fields
    .map((field) => `${field} = ${JSON.stringify((data as Record<string, unknown>)[field]) ?? 'nothing'}`)
    .join(', ');
  return {
    ...issue('RULE_BROKEN', name, `/${fields[0] ?? ''}`, undefined, rule.sentence),
    found: [...values.slice(0, LONGEST * 2)].slice(0, LONGEST).join(''),
  };
}
