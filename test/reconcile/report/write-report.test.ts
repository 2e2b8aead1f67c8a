import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BreakV1, check, ReportV1 } from '../../../src/index.js';
import { DISK } from '../../../src/reconcile/report/files.js';
import { writeReport } from '../../../src/reconcile/report/write-report.js';
import { failingPort } from './failing-port.js';
import { sampleOutcome } from './samples.js';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES = ['breaks.csv', 'breaks.ndjson', 'report.html', 'report.json', 'summary.md'];
const outcome = sampleOutcome({ breaks: 60 });
const earlier = sampleOutcome({ breaks: 45, seed: 99 });

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const bytesIn = (place: string): Record<string, string> =>
  Object.fromEntries(readdirSync(place).map((name) => [name, sha256(readFileSync(join(place, name)))]));

interface Written {
  readonly runId: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

/** Which run a folder holds the whole report of; none, or what is wrong with it. */
function runIn(place: string): string {
  const path = join(place, 'report.json');
  if (!existsSync(path)) return 'none';
  const { runId, files }: Written = JSON.parse(readFileSync(path, 'utf8'));
  const broken = files.filter((it) => {
    const bytes = readFileSync(join(place, it.name));
    return bytes.length !== it.bytes || sha256(bytes) !== it.sha256;
  });
  return broken.length === 0 ? runId : `broken: ${broken.map((it) => it.name)}`;
}

describe('a written report', () => {
  const place = join(folder, 'whole');
  beforeAll(() => writeReport(place, outcome));

  it('has all its files, and report.json names the others with their digests', () => {
    expect(readdirSync(place).sort()).toEqual(FILES);
    expect(runIn(place)).toMatch(/^run-/);
  });

  it('is what its contracts say', () => {
    const report = check(ReportV1, JSON.parse(readFileSync(join(place, 'report.json'), 'utf8')));
    const lines = readFileSync(join(place, 'breaks.ndjson'), 'utf8').trimEnd().split('\n');
    expect(report.ok).toBe(true);
    expect(lines.filter((it) => !check(BreakV1, JSON.parse(it)).ok)).toEqual([]);
    expect(lines).toHaveLength(60);
  });

  it('has the same bytes when it is written again, here and elsewhere', async () => {
    const before = bytesIn(place);
    await writeReport(place, sampleOutcome({ breaks: 60 }));
    await writeReport(join(folder, 'elsewhere'), outcome);
    expect(bytesIn(place)).toEqual(before);
    expect(bytesIn(join(folder, 'elsewhere'))).toEqual(before);
  });

  it('leaves no file of an earlier run that it does not write itself, and no file of others alone', async () => {
    const again = join(folder, 'again');
    await writeReport(again, earlier);
    writeFileSync(join(again, 'notes.txt'), 'mine');
    await writeReport(again, outcome, { files: ['breaks.csv'] });
    expect(readdirSync(again).sort()).toEqual(['breaks.csv', 'notes.txt', 'report.json']);
  });
});

describe('a report that is not finished', () => {
  const fail = (): never => {
    throw new Error('the disk is full');
  };

  it('does not look whole, whichever deed of the disk fails, and the next run is as if nothing had been', async () => {
    const place = join(folder, 'failing');
    await writeReport(place, outcome);
    const whole = bytesIn(place);
    const runs = new Set<string>();
    const counting = failingPort(DISK, 0, fail);
    await writeReport(place, earlier, { port: counting });
    expect(counting.deeds).toBeGreaterThan(30);
    for (let step = 1; step <= counting.deeds; step++) {
      await writeReport(place, earlier);
      const written = writeReport(place, outcome, { port: failingPort(DISK, step, fail) });
      await expect(written, `deed ${step}`).rejects.toThrow('the disk is full');
      runs.add(runIn(place));
      await writeReport(place, outcome);
      expect(bytesIn(place), `after deed ${step}`).toEqual(whole);
    }
    const [now, before] = [outcome, earlier].map((it) => `run-${it.provenance.digest.slice(7, 39)}`);
    expect([...runs].sort()).toEqual([before, now, 'none'].sort());
  });

  const start = async (place: string, step: number) => {
    const script = join(import.meta.dirname, 'killed-writer.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, place, String(step)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    return child;
  };

  it.each([2, 8, 15, 19, 24, 28, 31, 33, 35])(
    'does not look whole when its process is killed at deed %i',
    async (step) => {
      const place = join(folder, `killed-${step}`);
      await writeReport(place, earlier);
      const child = await start(place, step);
      const [, signal] = child.signalCode ? [0, child.signalCode] : await once(child, 'exit');
      expect(signal).toBe('SIGKILL');
      expect(runIn(place)).toMatch(/^(none|run-[0-9a-f]{32})$/);
    },
  );

  it.each([3, 11, 29, 53, 97])(
    'does not look whole when its process is killed after %i ms',
    async (moment) => {
      const place = join(folder, `moment-${moment}`);
      const child = await start(place, 0);
      await pause(moment);
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
      expect(runIn(place)).toMatch(/^(none|run-[0-9a-f]{32})$/);
      await writeReport(place, outcome);
      expect(bytesIn(place)).toEqual(bytesIn(join(folder, 'whole')));
    },
  );
});
