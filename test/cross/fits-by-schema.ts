import { type Contract, check, type Issue, type IssueCode, type Profile } from '../../src/index.js';

/** What JSON Schema can not say: rules across fields and the form of Unicode. */
const BEYOND_SCHEMA: readonly IssueCode[] = [
  'RULE_BROKEN',
  'NOT_WELL_FORMED',
  'NOT_NORMALISED',
  'FORBIDDEN_NAME',
];

/** Our own issues with a document, as far as a schema can have them. */
export function issuesBySchema(contract: Contract, data: unknown, profile: Profile): Issue[] {
  const checked = check(contract, data, profile);
  return checked.ok ? [] : checked.issues.filter((it) => !BEYOND_SCHEMA.includes(it.code));
}

/** Our own verdict on a document, as far as a schema can give one. */
export const fitsBySchema = (contract: Contract, data: unknown, profile: Profile): boolean =>
  issuesBySchema(contract, data, profile).length === 0;
