/** The recipe of a cut-over: its gate is read and its commands are run as they stand on the page. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readGate } from '../../src/reconcile/index.js';
import { broken, run as day } from '../reconcile/parallel/history.js';
import { freshFolder, run, writeFile } from './run.js';

const PAGE = readFileSync('docs/recipes/cutting-over-from-an-old-interface.md', 'utf8');
const commands = [...PAGE.matchAll(/^\$ mfgc (.*)$/gm)].map(([, words = '']) => words.split(/\s+/));
const [gateText = ''] = [...PAGE.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map((it) => it[1]);

it('the gate of the page is one', () => {
  const read = readGate(gateText);
  expect(read.ok ? [] : read.issues).toEqual([]);
});

it('the commands of the page follow on each other', async () => {
  const folder = freshFolder();
  writeFile(folder, 'gate.json', gateText);
  const here = (word: string): string => (/\/$|\.json$/.test(word) ? join(folder, word) : word);
  // What a day's comparison leaves behind; comparing is tried elsewhere.
  const { flows, breaks } = day('2026-03-09', [broken()]).outcome;
  mkdirSync(join(folder, 'runs/2026-03-09'), { recursive: true });
  writeFile(
    join(folder, 'runs/2026-03-09'),
    'report.json',
    JSON.stringify({ asOf: '2026-03-10T05:00:00.000Z', flows, breaks }),
  );
  const ran: [string, number][] = [];
  for (const words of commands.filter((it) => it[0] !== 'reconcile')) {
    const { exitCode } = await run(...words.map(here));
    ran.push([words.slice(0, words[0] === 'policy' ? 2 : 1).join(' '), exitCode]);
  }
  expect(ran).toEqual([
    ['policy init', 0],
    ['policy check', 0],
    ['parallel-run', 1],
  ]);
});

it('the sentences that the page explains are those that the scorecard says', async () => {
  const said = [
    'reached after 1053 more lines that all agree',
    '0.989760 to 0.998444: 996 of 1000 lines agree',
  ];
  const folder = freshFolder();
  mkdirSync(join(folder, '2026-03-09'));
  const bad = day('2026-03-09', [broken({ left: { count: 4 } })]);
  writeFile(join(folder, '2026-03-09'), 'report.json', JSON.stringify(bad.outcome));
  const { stdout } = await run(
    'parallel-run',
    folder,
    '--gate',
    writeFile(freshFolder(), 'gate.json', gateText),
  );
  for (const it of said) {
    expect(stdout).toContain(it);
    expect(PAGE).toContain(it);
  }
});
