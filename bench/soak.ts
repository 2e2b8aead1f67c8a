/**
 * Long files through the command line: time an event and peak memory of `validate` and `dedupe` at 100,000
 * events and at ten times as many: both stay flat. `npm run soak -- 3000000` takes another greatest count.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedEvents } from './events.js';

const greatest = Number(process.argv[2] ?? 1_000_000);
if (!Number.isInteger(greatest) || greatest < 10) {
  process.stderr.write('usage: npm run soak -- <greatest count of events>\n');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'mfgc-soak-'));

function writeEvents(count: number): string {
  const path = join(folder, `${count}.ndjson`);
  const file = openSync(path, 'w');
  for (const event of generatedEvents(count)) writeSync(file, `${JSON.stringify(event)}\n`);
  closeSync(file);
  return path;
}

function soak(words: readonly string[], count: number): void {
  const started = performance.now();
  const ran = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'measured.ts'), ...words],
    {
      encoding: 'utf8',
    },
  );
  const microseconds = ((performance.now() - started) * 1000) / count;
  const peak = /peak memory (\d+) MB/.exec(ran.stderr)?.[1];
  console.log(`${words[0]}, ${count} events: ${microseconds.toFixed(0)} µs an event, peak memory ${peak} MB`);
  if (ran.status !== 0) throw new Error(ran.stderr);
}

try {
  for (const count of [greatest / 10, greatest]) {
    const file = writeEvents(count);
    soak(['validate', file], count);
    soak(['dedupe', file, '--out', join(folder, 'out')], count);
    rmSync(file);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
