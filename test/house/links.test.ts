import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.js';

const pages = [
  'README.md',
  'CHANGELOG.md',
  'consumers/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.md'))
    .map((it) => `docs/${it}`)
    .sort(),
];

/** A page without its examples, where brackets are no links. */
const proseOf = (page: string): string =>
  readFileSync(join(root, page), 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '');

interface Link {
  readonly target: string;
  readonly anchor: string | undefined;
}

/** Where a page points to within this project. */
const linksOf = (page: string): Link[] =>
  [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((it) => it[1] as string)
    .filter((it) => !/^[a-z]+:/.test(it))
    .map((it) => {
      const [path, anchor] = it.split('#') as [string, string?];
      return { target: path === '' ? page : posix.join(posix.dirname(page), path), anchor };
    });

/** The addresses within a page: its headings, counted on where two are alike, and ids that it gives out. */
function anchorsOf(page: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const headings = [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map((it) => {
    const slug = (it[1] as string)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
  const ids = [...proseOf(page).matchAll(/<a id="([^"]+)">/g)].map((it) => it[1] as string);
  return new Set([...headings, ...ids]);
}

const isLost = ({ target, anchor }: Link): boolean => {
  if (!existsSync(join(root, target))) return true;
  return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).has(anchor);
};

describe('links', () => {
  it.each(pages)('every link of %s leads somewhere', (page) => {
    const lost = linksOf(page).filter(isLost);
    expect(lost).toEqual([]);
  });

  it('a wrong file and a wrong anchor are lost, a right one is not', () => {
    expect(isLost({ target: 'docs/nowhere.md', anchor: undefined })).toBe(true);
    expect(isLost({ target: 'docs/errors.md', anchor: 'no_such_code' })).toBe(true);
    expect(isLost({ target: 'docs/errors.md', anchor: 'not_json' })).toBe(false);
  });

  it('every page is found from the README by following links', () => {
    const found = new Set(['README.md', 'CHANGELOG.md']);
    for (const page of found) {
      for (const { target } of linksOf(page)) {
        const folder = existsSync(join(root, target)) && statSync(join(root, target)).isDirectory();
        if (target.endsWith('.md') && !folder) found.add(target);
      }
    }
    expect(pages.filter((it) => !found.has(it))).toEqual([]);
  });
});
