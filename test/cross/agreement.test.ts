import { TypeCompiler } from '@sinclair/typebox/compiler';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILDS, contractSchema } from '../../codegen/json-schema/json-schema-printer.js';
import { check, contractName, contracts, type Profile } from '../../src/index.js';
import { profileSchema } from '../../src/wire/read-schema.js';
import { documentOf, shapeOf } from '../arbitrary.js';
import { damaged } from './damaged.js';
import { issuesBySchema } from './fits-by-schema.js';
import { ajvPaths, issuePaths } from './issue-paths.js';
import { strictAjv } from './strict-ajv.js';
import { zodOf } from './zod-of.js';

const SEED = 20260310;
const named = contracts.map((it) => [contractName(it), it] as const);

describe.each(named)('%s', (_, contract) => {
  const validators = BUILDS.map(({ dialect, profile }) => ({
    profile,
    accepts: strictAjv(dialect).compile(contractSchema(contract, { dialect, profile })),
    zod: zodOf(contractSchema(contract, { dialect, profile })),
  }));
  const compiled = (profile: Profile) =>
    TypeCompiler.Compile(
      profileSchema(contract.data, profile) as unknown as Parameters<typeof TypeCompiler.Compile>[0],
    );
  const compilers = { write: compiled('write'), read: compiled('read') };

  it('a valid document is valid to all', () => {
    fc.assert(
      fc.property(documentOf(contract), (data) => {
        for (const { accepts } of validators) expect(accepts(data)).toBe(true);
        for (const profile of ['write', 'read'] as const)
          expect(check(contract, data, profile).ok).toBe(true);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('a damaged document gets one verdict from Ajv, Zod, our check and the compiler, for the same fields', () => {
    const verdicts = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(damaged(shapeOf(contract.data)), (data) => {
        for (const { profile, accepts, zod } of validators) {
          const issues = issuesBySchema(contract, data, profile);
          const ours = issues.length === 0;
          expect(accepts(data)).toBe(ours);
          expect(zod(data)).toBe(ours);
          if (onlyWhatTheCompilerKnows(data)) expect(compilers[profile].Check(data)).toBe(ours);
          if (!ours) expect(issuePaths(issues)).toEqual(ajvPaths(accepts.errors ?? []));
          verdicts[ours ? 'valid' : 'invalid']++;
        }
      }),
      { seed: SEED, numRuns: 400 },
    );
    expect(verdicts.valid).toBeGreaterThan(100);
    expect(verdicts.invalid).toBeGreaterThan(100);
  });
});

/** The compiler counts UTF-16 units, not characters, and skips the field names of open objects. */
const onlyWhatTheCompilerKnows = (data: unknown): boolean => {
  const { extensions } = data as { extensions?: unknown };
  return !/[\ud800-\udfff]/.test(JSON.stringify(data)) && extensions === undefined;
};
