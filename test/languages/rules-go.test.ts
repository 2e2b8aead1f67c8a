import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { brokenRules } from '../cross/rule-cases.js';

it('the rules say the same in Go', () => {
  const folder = join(import.meta.dirname, 'rules-go');
  const root = join(import.meta.dirname, '../..');
  const ran = spawnSync('go', ['run', '.', root], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (ran.error) throw new Error('This test needs Go 1.22 or newer on the path. Install it.');
  expect(ran.stdout, ran.stderr).not.toBe('');
  expect(JSON.parse(ran.stdout)).toEqual(brokenRules());
});
