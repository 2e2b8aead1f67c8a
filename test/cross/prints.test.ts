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
