import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './source-files.js';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((it) => /\.(ts|mjs|js|json|md|txt|ya?ml|run)$|^\.ci\/run$|^LICENSE$|^\.npmrc$/.test(it));

/** Written in pieces, so that this file does not hold what it forbids. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'a path of one machine': new RegExp(
    ['/wo' + 'rk/', '/ho' + 'me/[a-z]', '/Us' + 'ers/[a-z]', 'C:' + '\\\\\\\\'].join('|'),
  ),
  'the host of a registry': new RegExp(
    ['registry\\.npm' + 'js', 'registry\\.yarn' + 'pkg', 'npm\\.pkg\\.git' + 'hub', 'verda' + 'ccio'].join(
      '|',
    ),
  ),
  'work left for later': new RegExp(
    `\\b(${['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK', 'X' + 'XX'].join('|')})\\b(?!\\S*")`,
  ),
  'a silenced compiler': new RegExp(`@ts-${'ignore'}|@ts-${'nocheck'}|\\bas ${'any'}\\b`),
};

const holding = (pattern: RegExp): string[] =>
  tracked.filter((path) => {
    try {
      return pattern.test(readFileSync(join(root, path), 'utf8'));
    } catch {
      return false; // listed, but deleted from the working tree
    }
  });

describe('words', () => {
  it.each(Object.entries(FORBIDDEN))('no file holds %s', (_, pattern) => {
    expect(holding(pattern)).toEqual([]);
  });

  it('looks at the files of the house', () => {
    expect(tracked).toContain('package.json');
    expect(tracked.length).toBeGreaterThan(60);
  });

  it('the name of a test says what is, without a modal verb', () => {
    const modal =
      /\b(?:it|test|describe)(?:\.\w+)*\(\s*(['"`])(?:(?!\1).)*\b(?:should|must|shall|ought|would|could)\b/g;
    const found = sourceFiles('test').flatMap((file) =>
      [...file.text.matchAll(modal)].map((match) => `${file.path}: ${match[0].trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('no test is skipped or run alone', () => {
    const found = sourceFiles('test').filter((it) =>
      /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/.test(it.text),
    );
    expect(found.map((it) => it.path)).toEqual([]);
  });

  it('files are named in kebab-case', () => {
    const odd = sourceFiles('src', 'codegen', 'test', 'bench').filter(
      (it) => !/\/[a-z0-9]+(?:[-.][a-z0-9]+)*\.ts$/.test(it.path),
    );
    expect(odd.map((it) => it.path)).toEqual([]);
  });
});
