import { Environment } from '@marcbachmann/cel-js';
import { acyclic } from '../core/acyclic.js';
import { gs1Valid } from '../core/check-digit.js';
import type { Contract, Rule } from '../core/contract.js';
import { decimalAdd, decimalCompare, decimalSum } from '../core/decimal.js';
import { type Issue, issue } from '../core/issue.js';
import { remembered } from '../core/remembered.js';

/** The host functions that every language offers to the rules; those of decimals have printed vectors. */
const environment = new Environment()
  .registerVariable('this', 'dyn')
  .registerFunction('decimalCompare(string, string): int', (a: string, b: string) =>
    BigInt(decimalCompare(a, b)),
  )
  .registerFunction('decimalAdd(string, string): string', decimalAdd)
  .registerFunction('decimalSum(list): string', (values: string[]) => decimalSum(values))
  .registerFunction('unique(list): bool', (values: unknown[]) => new Set(values).size === values.length)
  .registerFunction('acyclic(list, list): bool', acyclic)
  .registerFunction('gs1Valid(string): bool', gs1Valid);

type Program = (context: { this: unknown }) => unknown;
const programs = new Map<string, Program>();

const program = (cel: string): Program =>
  remembered(programs, cel, (text) => environment.parse(text) as Program);

/**
 * The rules of the contract that this data breaks; a rule over a field that is wrong by itself says
 * nothing.
 */
export function ruleIssues(
  contract: Contract,
  data: unknown,
  name: string,
  touched: ReadonlySet<string | undefined> = new Set(),
): Issue[] {
  const asked = contract.rules.filter(
    (rule) => touched.size === 0 || !fieldsOf(rule).some((it) => touched.has(it)),
  );
  return asked.filter((rule) => !holds(rule, data)).map((rule) => broken(rule, data, name));
}

const holds = (rule: Rule, data: unknown): boolean => program(rule.cel)({ this: data }) === true;

/** The fields of the data that a rule speaks of. */
const fieldsOf = ({ cel }: Rule): string[] => [
  ...new Set([...cel.matchAll(/this\.([a-zA-Z]+)/g)].map((it) => it[1] as string)),
];

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
