import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { brokenRules } from './rule-cases.js';
import { setupPython } from './setup-python.mjs';

it('the rules say the same in Python', () => {
  const script = join(import.meta.dirname, 'check_rules.py');
  const { stdout, stderr } = spawnSync(setupPython(), [script], { encoding: 'utf8', maxBuffer: 1 << 26 });
  expect(stderr).toBe('');
  const ours = brokenRules();
  expect(JSON.parse(stdout)).toEqual(ours);
  expect(Object.values(ours).filter((it) => it.length > 0).length).toBeGreaterThan(20);
});
