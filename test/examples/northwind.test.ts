import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const plant = join(root, 'examples/northwind');
const tsx = (script: string, ...more: string[]): string =>
  execFileSync(process.execPath, ['--import', 'tsx', join(plant, script), ...more], {
    cwd: root,
    encoding: 'utf8',
  });

describe('the sample plant', () => {
  it('has the log and the faults that its script writes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'northwind-'));
    tsx('write-mes-log.ts', folder);
    for (const file of ['mes.ndjson', 'faults.json']) {
      expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(join(plant, file), 'utf8'));
    }
    rmSync(folder, { recursive: true });
  });

  it('ends its main job with every fault found and none invented, and prints what the README shows', () => {
    const folder = mkdtempSync(join(tmpdir(), 'northwind-out-'));
    const said = tsx('run.ts', folder);
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const shown =
      /It prints\n\n```\n([\s\S]*?)\n```/
        .exec(readme)?.[1]
        ?.split('\n')
        .filter((line) => line !== '…') ?? [];
    expect(shown.length).toBeGreaterThan(10);
    expect(said.split('\n')).toEqual(expect.arrayContaining(shown));
    rmSync(folder, { recursive: true });
  });
});
