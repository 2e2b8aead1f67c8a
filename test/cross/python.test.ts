import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setupPython } from './setup-python.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const schemas = fileURLToPath(new URL('../../schemas', import.meta.url));
let python: string;

beforeAll(() => {
  python = setupPython();
});

const run = (script: string, args: readonly string[] = []) =>
  spawnSync(python, [join(here, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });

describe('eighty lines of Python', () => {
  const copy = mkdtempSync(join(tmpdir(), 'identity-'));
  afterAll(() => rmSync(copy, { recursive: true }));

  it('recompute every identity and refuse every text that has none', () => {
    const { status, stdout, stderr } = run('check_identity.py');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\d{2,} accepted, \d{2,} refused, 0 wrong\n$/);
    expect(status).toBe(0);
  });

  it('notice one wrong digit, one order turned round and one text that is taken', () => {
    cpSync(join(schemas, '2020-12'), join(copy, '2020-12'), { recursive: true });
    const vectors = JSON.parse(readFileSync(join(schemas, 'vectors/identity.json'), 'utf8'));
    vectors.accepted[0].key = vectors.accepted[0].key.replace(/.$/, (it: string) => (it === '0' ? '1' : '0'));
    vectors.accepted[1].keyParts.reverse();
    vectors.refused[0].text = JSON.stringify(vectors.accepted[0].data);
    vectors.refused[0].contract = vectors.accepted[0].contract;
    mkdirSync(join(copy, 'vectors'));
    writeFileSync(join(copy, 'vectors/identity.json'), JSON.stringify(vectors));
    const { status, stdout } = run('check_identity.py', [copy]);
    expect(stdout).toContain(', 3 wrong\n');
    expect(status).toBe(1);
  });
});

it('the script is short enough to be read in one go', () => {
  const lines = readFileSync(join(here, 'check_identity.py'), 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeLessThan(80);
});
