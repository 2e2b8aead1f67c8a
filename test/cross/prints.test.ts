import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { differencesOnDisk, printAll } from '../../codegen/compare.js';
import type { Printed } from '../../codegen/printer.js';
import { printers } from '../../codegen/printers.js';
import { contracts } from '../../src/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('the prints on disk are current: none stale, missing or extra', () => {
  expect(differencesOnDisk(root, printers, printAll(printers, contracts))).toEqual([]);
});

it('printing twice gives the same texts, each ending in one newline', () => {
  const [once, again] = [printAll(printers, contracts), printAll(printers, contracts)];
  expect([...once]).toEqual([...again]);
  for (const [path, text] of once) expect(/[^\n]\n$/.test(text), path).toBe(true);
});

it('the order of the register changes no schema', () => {
  const isSchema = ([path]: readonly [string, string]): boolean =>
    /^schemas\/(2020-12|draft-07)\//.test(path);
  const byPath = (printed: Printed) => [...printed].filter(isSchema).sort(([a], [b]) => (a < b ? -1 : 1));
  const turned = printAll(printers, [...contracts].reverse());
  expect(byPath(turned)).toEqual(byPath(printAll(printers, contracts)));
});

it('another language, time zone and folder change no print', () => {
  const print = (env: NodeJS.ProcessEnv, cwd: string): string => {
    const tsx = join(root, 'node_modules/.bin/tsx');
    const ran = spawnSync(tsx, [join(root, 'test/cross/print-elsewhere.ts')], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    expect(ran.stderr).toBe('');
    return ran.stdout;
  };
  const here = print({ LC_ALL: 'C', TZ: 'UTC' }, root);
  expect(here).toMatch(/^[0-9a-f]{64}\n$/);
  expect(print({ LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }, tmpdir())).toBe(
    here,
  );
});

it('no print holds a carriage return', () => {
  const odd = [...printAll(printers, contracts)].filter(([, text]) => text.includes('\r'));
  expect(odd.map(([path]) => path)).toEqual([]);
});
