import { readFileSync } from 'node:fs';
import { type Contract, contractName, type IssueCode, type Profile } from '../../src/index.js';

/** One document and what every implementation says of it. */
export interface ConformanceCase {
  readonly description: string;
  readonly profile: Profile;
  readonly data: unknown;
  readonly valid: boolean;
  readonly schemaValid: boolean;
  readonly issues: readonly { readonly path: string; readonly code: IssueCode }[];
}

/** The cases of one contract, and the name they stand under. */
export interface ConformanceFile {
  readonly contract: string;
  readonly cases: readonly ConformanceCase[];
}

/** The cases of a contract, as they lie beside this file. */
export const casesOf = (contract: Contract): ConformanceFile =>
  JSON.parse(readFileSync(new URL(`${contractName(contract)}.json`, import.meta.url), 'utf8'));
