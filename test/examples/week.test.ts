import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Consequence, plannedInWeek, scoresOf } from '../../examples/northwind/week-faults.js';
import { run } from '../cli/run.js';

const root = join(import.meta.dirname, '../..');
const plant = join(root, 'examples/northwind');
const folder = mkdtempSync(join(tmpdir(), 'northwind-week-'));

/** Writes the week into a folder of the test. */
function write(...mode: string[]): string {
  const words = ['--import', 'tsx', join(plant, 'write-week.ts'), folder, ...mode];
  execFileSync(process.execPath, words, { cwd: root });
  return join(folder, 'week.ndjson');
}

afterAll(() => rmSync(folder, { recursive: true }));

describe('the week of two plants', () => {
  it('has the log and the faults that its script writes', () => {
    write();
    for (const file of ['week.ndjson', 'week-faults.json'])
      expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(join(plant, file), 'utf8'));
  });
});

describe('the week without its faults', () => {
  let log = '';
  beforeAll(() => {
    log = write('lawful');
  });

  it('plants nothing', () => {
    expect(readFileSync(join(folder, 'week-faults.json'), 'utf8')).toBe('[]\n');
  });

  it('is valid line by line, and every fact is told once', async () => {
    expect((await run('validate', log)).exitCode).toBe(0);
    const { exitCode, stdout } = await run('dedupe', log, '--out', join(folder, 'dedupe'), '--json');
    const { read, first } = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(first).toBe(read);
    expect(read).toBeGreaterThan(1000);
  });

  it('breaks no law', async () => {
    const { exitCode, stdout } = await run('replay', log, '--out', join(folder, 'replay'), '--json');
    expect(JSON.parse(stdout)).toMatchObject({ violations: 0, parked: 0, rejected: 0, rejectedLines: 0 });
    expect(exitCode).toBe(0);
  });

  it('lets all shipments leave but those with goods of the recall', async () => {
    const answers = await Promise.all(
      ['SHP-46-04', 'SHP-46-05', 'SHP-46-06'].map((it) => run('may-ship', log, '--shipment', it)),
    );
    expect(answers.map((it) => it.exitCode)).toEqual([1, 0, 0]);
  });
});

describe('what was found, held against the plan', () => {
  const law = (lines: number[]): Consequence => ({ stage: 'law', law: 'X1', verdict: 'broken', lines });
  const counts = (planned: Consequence[], found: Consequence[]) => {
    const { scores } = scoresOf(planned, found);
    return scores.map(({ planned: all, found: hit, missed, invented }) => [all, hit, missed, invented]);
  };

  it('plants at least twenty different kinds', () => {
    expect(scoresOf(plannedInWeek(), []).scores.length).toBeGreaterThanOrEqual(20);
  });

  it('is missed when nothing names the line to blame', () => {
    expect(counts([law([7])], [law([8])])).toEqual([[1, 0, 1, 1]]);
  });

  it('is invented when nobody planted it, even if it is found twice', () => {
    expect(counts([law([7])], [law([7, 9]), law([7, 9])])).toEqual([[1, 1, 0, 1]]);
  });

  it('serves the plan that asks for more first', () => {
    expect(counts([law([7]), law([7, 9])], [law([7, 9]), law([7])])).toEqual([[2, 2, 0, 0]]);
  });
});
