/** How long it takes until all contracts are at hand, beyond a process that does nothing: `npm run build` first. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './interleaved.js';

const ROUNDS = 25;
const root = join(import.meta.dirname, '..');
if (!existsSync(join(root, 'dist/index.js'))) throw new Error('There is no dist. Run `npm run build` first.');

const PROGRAMS: Readonly<Record<string, string>> = {
  'a bare process': '',
  'all contracts': "await import('manufacturing-contracts')",
  'all contracts, required': "require('manufacturing-contracts')",
  'typebox alone': "await import('@sinclair/typebox')",
  'zod alone': "await import('zod')",
};

function started(text: string): number {
  const words = [`--input-type=${text.startsWith('require') ? 'commonjs' : 'module'}`, '-e', text];
  const since = performance.now();
  const ran = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return performance.now() - since;
}

const times = new Map(Object.keys(PROGRAMS).map((name) => [name, [] as number[]]));
for (let i = 0; i < ROUNDS; i++)
  for (const [name, text] of Object.entries(PROGRAMS)) times.get(name)?.push(started(text));

const bare = median(times.get('a bare process') ?? []);
console.log(`ready to work (median of ${ROUNDS}; a bare process took ${bare.toFixed(0)} ms)`);
for (const [name, all] of times) console.log(`  ${name.padEnd(28)} +${(median(all) - bare).toFixed(1)} ms`);
