import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/reconcile/index.js';
import { broken, cleanRuns, run as day, gate } from '../reconcile/parallel/history.js';
import { freshFolder, run, writeFile } from './run.js';

/** Writes runs as `mfgc reconcile` leaves them: a report, and its breaks beside it. */
function written(runs: readonly Run[], nameOf: (it: Run) => string = (it) => it.businessDay): string {
  const folder = freshFolder();
  for (const it of runs) {
    const { flows, breaks, provenance } = it.outcome;
    const here = join(folder, nameOf(it));
    mkdirSync(here, { recursive: true });
    writeFile(here, 'report.json', JSON.stringify({ asOf: provenance.asOf, flows, breaks: breaks.length }));
    const lines = breaks.map(({ id, ...rest }) => `${JSON.stringify({ breakId: id, ...rest, lines: [] })}\n`);
    writeFile(here, 'breaks.ndjson', lines.join(''));
  }
  return folder;
}
const gateFile = (more: object = {}): string =>
  writeFile(freshFolder(), 'gate.json', JSON.stringify({ ...gate, ...more }));
const MONDAY = '2026-03-02';

describe('mfgc parallel-run', () => {
  it('ends with 0 when the gate passes', async () => {
    const { exitCode, stdout } = await run(
      'parallel-run',
      written(cleanRuns(MONDAY, 14)),
      '--gate',
      gateFile(),
    );
    expect([exitCode, stdout.split('\n')[0]]).toEqual([0, '# Parallel run: pass']);
  });

  it('ends with 1 when something is missing, and says what', async () => {
    const runs = written([...cleanRuns(MONDAY, 14), day('2026-03-16', [broken()])]);
    const { exitCode, stdout } = await run('parallel-run', runs, '--gate', gateFile(), '--json');
    expect(exitCode).toBe(1);
    const card = JSON.parse(stdout);
    expect(card.openBreaks).toMatchObject([{ id: 'b1', firstSeen: '2026-03-16' }]);
    expect(card.criteria.find((it: { criterion: string }) => it.criterion === 'cleanDays').missing).toBe(
      '10 more clean days',
    );
  });

  it('reads the day of a folder without a date from the as-of moment', async () => {
    const runs = written([day(MONDAY)], () => 'latest');
    const businessDay = { timeZone: 'Europe/Berlin', startsAt: '23:00' };
    // The run is as of 23:00 in Berlin, when the day ends.
    const { stdout } = await run('parallel-run', runs, '--gate', gateFile({ businessDay }), '--json');
    expect(JSON.parse(stdout).to).toBe('2026-03-01');
    await expect(run('parallel-run', runs, '--gate', gateFile())).rejects.toThrow(
      'state businessDay in the gate',
    );
  });

  it('takes a report that holds its breaks', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, MONDAY));
    writeFile(join(folder, MONDAY), 'report.json', JSON.stringify(day(MONDAY, [broken()]).outcome));
    const { stdout } = await run('parallel-run', folder, '--gate', gateFile(), '--json');
    expect(JSON.parse(stdout).openBreaks).toHaveLength(1);
  });

  it('is no verdict when a run, its breaks or the gate can not be read', async () => {
    const runs = written([day(MONDAY, [broken(), broken({ id: 'b2' })])]);
    const here = join(runs, MONDAY);
    writeFile(here, 'breaks.ndjson', `${JSON.stringify({ breakId: 'b1' })}\n`);
    await expect(run('parallel-run', runs, '--gate', gateFile())).rejects.toThrow(
      'found 1 breaks, the report counts 2',
    );
    writeFile(here, 'report.json', '{"flows":[');
    await expect(run('parallel-run', runs, '--gate', gateFile())).rejects.toThrow('no valid JSON');
    writeFile(
      here,
      'report.json',
      JSON.stringify({ flows: [], breaks: [{ ...broken(), severity: 'grave' }], asOf: '' }),
    );
    await expect(run('parallel-run', runs, '--gate', gateFile())).rejects.toThrow(
      '/outcome/breaks/0/severity',
    );
    await expect(run('parallel-run', freshFolder(), '--gate', gateFile())).rejects.toThrow('no report.json');
    await expect(run('parallel-run', runs, '--gate', gateFile({ windowDays: 0 }))).rejects.toThrow(
      '/windowDays',
    );
    await expect(run('parallel-run', join(runs, 'none'), '--gate', gateFile())).rejects.toThrow('ENOENT');
  });
});

describe('mfgc policy', () => {
  it('writes a file that says every default and passes its own check', async () => {
    const file = join(freshFolder(), 'policy.json');
    expect((await run('policy', 'init', '--out', file)).exitCode).toBe(0);
    const { exitCode, stdout } = await run('policy', 'check', file, '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).policy).toMatchObject({
      timeToleranceSeconds: 3600,
      currency: '',
      tolerances: [],
    });
    expect((await run('policy', 'check', file)).stdout).toContain('transitSeconds');
  });

  it('never loses decisions without being told to', async () => {
    const file = writeFile(freshFolder(), 'policy.json', '{}');
    await expect(run('policy', 'init', '--out', file)).rejects.toThrow('is there already');
    expect((await run('policy', 'init', '--out', file, '--force')).exitCode).toBe(0);
  });

  it('lists every mistake of a file, and ends with 1', async () => {
    const file = writeFile(
      freshFolder(),
      'policy.json',
      '{"policyVersion":1,"tolerence":[],"evidenceLimit":-1}',
    );
    const { exitCode, stderr } = await run('policy', 'check', file);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('policy/tolerence: found "tolerence"');
    expect(stderr).toContain('Did you mean "tolerances"?');
    expect(stderr).toContain('policy/evidenceLimit: found -1');
    expect(JSON.parse((await run('policy', 'check', file, '--json')).stdout).issues).toHaveLength(2);
  });
});
