import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { printAll } from '../../codegen/compare.js';
import type { Printer } from '../../codegen/printer.js';
import { isCurrent, write } from '../../codegen/run.js';

const letters: Printer = {
  name: 'letters',
  owns: ['letters', 'index.md'],
  print: () =>
    new Map([
      ['letters/a.txt', 'A\n'],
      ['letters/deep/b.txt', 'B\n'],
      ['index.md', 'a, b\n'],
    ]),
};

let root: string;
let said: string[];
const run = () => ({ root, printers: [letters], register: [], say: (line: string) => said.push(line) });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prints-'));
  said = [];
});
afterEach(() => rmSync(root, { recursive: true }));

it('what was written is current, and a second writing changes nothing', () => {
  write(run());
  expect(isCurrent(run())).toBe(true);
  write(run());
  expect(said).toEqual([
    '3 prints, 3 of them changed.',
    '3 prints are current.',
    '3 prints, 0 of them changed.',
  ]);
});

it('a check names each stale, missing and extra file', () => {
  write(run());
  writeFileSync(join(root, 'letters/a.txt'), 'edited\n');
  rmSync(join(root, 'index.md'));
  writeFileSync(join(root, 'letters/z.txt'), 'Z\n');
  said = [];
  expect(isCurrent(run())).toBe(false);
  expect(said.slice(0, 3)).toEqual(['missing: index.md', 'stale: letters/a.txt', 'extra: letters/z.txt']);
});

it('a check mends nothing, a writing mends everything', () => {
  write(run());
  writeFileSync(join(root, 'letters/z.txt'), 'Z\n');
  expect(isCurrent(run())).toBe(false);
  expect(readFileSync(join(root, 'letters/z.txt'), 'utf8')).toBe('Z\n');
  write(run());
  expect(isCurrent(run())).toBe(true);
});

it('files that no printer owns are left alone', () => {
  writeFileSync(join(root, 'README.md'), 'written by people\n');
  write(run());
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe('written by people\n');
});

it('two printers of one file, and a file outside its folder, are bugs', () => {
  const twin: Printer = { ...letters, name: 'twin' };
  expect(() => printAll([letters, twin], [])).toThrow(
    'letters/a.txt is printed twice, the second time by twin',
  );
  const stray: Printer = { name: 'stray', owns: ['a'], print: () => new Map([['ab.txt', '\n']]) };
  expect(() => printAll([stray], [])).toThrow('stray prints ab.txt, which it does not own');
});
