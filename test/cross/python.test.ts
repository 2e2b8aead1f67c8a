import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { BUILDS, contractSchema, schemaPath } from '../../codegen/json-schema/json-schema-printer.js';
import { contracts } from '../../src/index.js';
import { shapeOf } from '../arbitrary.js';
import { damaged } from './damaged.js';
import { setupPython } from './setup-python.mjs';
import { strictAjv } from './strict-ajv.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const SEED = 20260310;
let python: string;

beforeAll(() => {
  python = setupPython();
});

const run = (script: string, args: readonly string[] = [], input = '') =>
  spawnSync(python, [join(here, script), ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 26,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });

it("Python's jsonschema agrees on every case and every example in both dialects", () => {
  const { status, stdout, stderr } = run('check_cases.py');
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^\d{3,} asked, 0 wrong\n$/);
  expect(status).toBe(0);
});

it("Python's jsonschema and Ajv agree on damaged documents", () => {
  const asked = contracts.flatMap((contract) =>
    BUILDS.map((build) => {
      const documents = fc.sample(damaged(shapeOf(contract.data)), { seed: SEED, numRuns: 60 });
      const accepts = strictAjv(build.dialect).compile(contractSchema(contract, build));
      return { path: schemaPath(contract, build), documents, verdicts: documents.map((it) => accepts(it)) };
    }),
  );
  const input = JSON.stringify(Object.fromEntries(asked.map((it) => [it.path, it.documents])));
  const { stdout, stderr } = run('check_documents.py', [], input);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(Object.fromEntries(asked.map((it) => [it.path, it.verdicts])));
  expect(new Set(asked.flatMap((it) => it.verdicts))).toEqual(new Set([true, false]));
});
