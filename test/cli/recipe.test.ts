/** The recipe says commands: each of them is run here as it stands on the page. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recorded } from '../odoo/recorded.js';
import { KEY, recordedCall, serveOdoo } from './odoo-server.js';
import { freshFolder, run } from './run.js';

const PAGE = readFileSync('docs/recipes/connect-an-odoo.md', 'utf8');
const commands = [...PAGE.matchAll(/^\$ mfgc ((?:.*\\\n)*.*)$/gm)].map(([, words = '']) =>
  words.replaceAll('\\\n', ' ').split(/\s+/),
);

it('the commands of the recipe follow on each other', async () => {
  const folder = freshFolder();
  cpSync('examples/northwind/mes.ndjson', join(folder, 'mes.ndjson'));
  const { url } = await serveOdoo('18.0', recordedCall('18.0', recorded('18.0')));
  process.env.ODOO_KEY = KEY;
  const here = (word: string): string => {
    if (word === 'https://odoo.example') return url;
    return /\/$|\.(?:json|ndjson)$/.test(word) ? join(folder, word) : word;
  };
  const ran: [string, number][] = [];
  // Posting needs an Odoo that keeps books; it is tried elsewhere.
  for (const words of commands.filter((it) => !it.includes('--yes'))) {
    const { exitCode } = await run(...words.map(here));
    ran.push([words.slice(0, words[0] === 'from-odoo' ? 1 : 2).join(' '), exitCode]);
  }
  // A proposed table has rows that a person decides, and the log of the MES has faults of its own.
  expect(ran).toEqual([
    ['odoo probe', 0],
    ['odoo pull', 0],
    ['site init', 0],
    ['site check', 1],
    ['from-odoo', 0],
    ['odoo plan', 1],
    ['odoo apply', 0],
  ]);
  expect(existsSync(join(folder, 'left-out.ndjson'))).toBe(true);
});
