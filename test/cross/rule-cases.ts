import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, contractName, contracts } from '../../src/index.js';

interface File {
  readonly contract: string;
  readonly cases: readonly {
    readonly description: string;
    readonly profile: string;
    readonly schemaValid: boolean;
    readonly data: unknown;
  }[];
}

const folder = join(import.meta.dirname, '../conformance');

/** The sentences of the rules that each conformance case breaks, where it fits its schema: what other languages answer too. */
export function brokenRules(): Record<string, string[]> {
  const answers: Record<string, string[]> = {};
  for (const name of readdirSync(folder).filter((it) => /\.v\d+\.json$/.test(it))) {
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as File;
    const contract = contracts.find((it) => contractName(it) === file.contract);
    if (!contract) throw new Error(`${name}: no contract is named ${file.contract}`);
    for (const { description, profile, schemaValid, data } of file.cases) {
      if (profile !== 'write' || !schemaValid) continue;
      const checked = check(contract, data);
      const broken = checked.ok ? [] : checked.issues.filter((it) => it.code === 'RULE_BROKEN');
      answers[`${file.contract}: ${description}`] = broken.map((it) => it.wanted);
    }
  }
  return answers;
}
