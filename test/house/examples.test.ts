import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DOORS } from './doors.js';
import { root } from './source-files.js';

const folder = mkdtempSync(join(tmpdir(), 'examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The programs of a page, one after the other, as one program. */
const programOf = (page: string): string =>
  [...readFileSync(join(root, 'docs', page), 'utf8').matchAll(/^```ts$([\s\S]*?)^```$/gm)]
    .map((it) => it[1] as string)
    .join('\n');

const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((it) => it.endsWith('.md') && programOf(it) !== '')
  .sort();

/** What a page says that its programs print: whatever stands behind `//=>`. */
const promised = (program: string): string[] =>
  [...program.matchAll(/\/\/=> (.*)$/gm)].map((it) => it[1] as string);

/** What they print, with the doors of the package as they are here. */
function printed(page: string, program: string): string[] {
  const file = join(folder, `${page.replaceAll('/', '-')}.mts`);
  const doors = Object.entries(DOORS).map(([door, path]) => [
    `'${door.replace('.', 'manufacturing-contracts')}'`,
    `'${join(root, path)}'`,
  ]);
  writeFileSync(
    file,
    doors.reduce((text, [name, path]) => text.replaceAll(`from ${name}`, `from ${path}`), program),
  );
  const out = execFileSync(process.execPath, ['--import', 'tsx', file], { cwd: root, encoding: 'utf8' });
  return out.trimEnd().split('\n');
}

describe('the examples of the pages', () => {
  it.each(pages)(
    '%s prints what it promises',
    (page) => {
      const program = programOf(page);
      expect(promised(program).length).toBeGreaterThan(0);
      expect(printed(page, program)).toEqual(promised(program));
    },
    30_000,
  );

  it('most concepts have one', () => {
    expect(pages.filter((it) => it.startsWith('concepts/')).length).toBeGreaterThan(4);
  });
});
