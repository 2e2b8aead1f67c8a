/** The recipe from spreadsheets says commands: each of them is run here as it stands on the page. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, readValues, run } from './run.js';

const PAGE = readFileSync('docs/recipes/from-spreadsheet-to-reconciliation.md', 'utf8');
const commands = [...PAGE.matchAll(/^\$ mfgc (.*)$/gm)].map(([, words = '']) => words.split(/\s+/));

interface Planted {
  readonly code: string;
  readonly itemId: string;
}

it('the commands of the page follow on each other, and find what is planted', async () => {
  const folder = freshFolder();
  cpSync('examples/reconcile', folder, { recursive: true });
  const isPath = (word: string): boolean =>
    /^[a-z]/.test(word) && !/^(https:|high$|reconcile$|policy$|check$)/.test(word);
  const ran: [string, number][] = [];
  for (const words of commands) {
    const { exitCode } = await run(...words.map((word) => (isPath(word) ? join(folder, word) : word)));
    ran.push([words[0] ?? '', exitCode]);
  }
  expect(ran).toEqual([
    ['reconcile', 1],
    ['policy', 0],
    ['reconcile', 1],
    ['reconcile', 1],
    ['reconcile', 1],
  ]);
  const planted = JSON.parse(readFileSync('examples/reconcile/planted.json', 'utf8')) as Planted[];
  const found = readValues(join(folder, 'first', 'breaks.ndjson')) as unknown as {
    code: string;
    about: Planted;
  }[];
  const named = (it: { code: string; itemId: string }): string => `${it.code} ${it.itemId}`;
  expect(found.map((it) => named({ code: it.code, itemId: it.about.itemId })).sort()).toEqual(
    planted.map(named).sort(),
  );
  const corrections = readValues(join(folder, 'third', 'corrections.ndjson')) as unknown as {
    byHand: unknown[];
  }[];
  expect(corrections.flatMap((it) => it.byHand)).toEqual([]);
});
