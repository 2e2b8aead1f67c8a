import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadEvent } from '../../src/index.js';
import { documentOf, type Line } from '../laws/history/line.js';
import { arrived, held, lot, made, shipped, used } from '../laws/story.js';
import { jsonLines } from './events.js';
import { freshFolder, run, writeFile } from './run.js';

const story = [
  arrived(lot('STEEL'), 10, 0),
  arrived(lot('PAINT'), 10, 0),
  used(lot('STEEL'), 'WELD', 2, 10),
  made(lot('FRAME'), 'WELD', 1, 20),
  used(lot('FRAME'), 'BUILD', 1, 30),
  used(lot('PAINT'), 'BUILD', 1, 30),
  made(lot('BIKE'), 'BUILD', 1, 40),
  shipped(lot('BIKE'), 'SHIP-1', 100),
];
const hold = held('H-1', { scopeKind: 'lot', lots: [lot('STEEL')] }, 50);
const folder = freshFolder();
const fileOf = (name: string, told: readonly Line[]): string =>
  writeFile(folder, name, jsonLines(told.map((it) => (documentOf(it) as ReadEvent).event)));
const lawful = fileOf('lawful.ndjson', story);

describe('mfgc trace', () => {
  it('shows what a lot was made of as a tree', async () => {
    const { stdout, exitCode } = await run('trace', lawful, '--lot', 'PART/BIKE', '--backward');
    expect(stdout).toBe(
      [
        'PART/BIKE was made of:',
        'PART/BIKE',
        '├─ PART/FRAME  (BUILD)',
        '│  └─ PART/STEEL  (WELD)',
        '└─ PART/PAINT  (BUILD)',
        '',
      ].join('\n'),
    );
    expect(exitCode).toBe(0);
  });

  it('shows both directions when neither is asked for', async () => {
    const { stdout } = await run('trace', lawful, '--lot', 'PART/FRAME');
    expect(stdout).toContain('PART/FRAME went into:\nPART/FRAME\n└─ PART/BIKE  (BUILD)');
    expect(stdout).toContain('PART/FRAME was made of:\nPART/FRAME\n└─ PART/STEEL  (WELD)');
  });

  it('says where the history is not known, and ends with 1', async () => {
    const file = fileOf('gap.ndjson', story.slice(1));
    const { stdout, exitCode } = await run('trace', file, '--lot', 'PART/BIKE', '--backward');
    expect(stdout).toContain('NOT_TOLD  PART/STEEL');
    expect(exitCode).toBe(1);
  });

  it('draws the trace', async () => {
    const svg = join(folder, 'trace.svg');
    await run('trace', lawful, '--lot', 'PART/BIKE', '--svg', svg);
    const drawn = readFileSync(svg, 'utf8');
    expect(drawn).toContain('<svg');
    for (const name of ['PART/STEEL', 'PART/PAINT', 'PART/BIKE', 'WELD'])
      expect(drawn).toContain(`>${name}<`);
  });

  it('has trouble with a lot that no document names', async () => {
    await expect(run('trace', lawful, '--lot', 'PART/NOBODY')).rejects.toThrow('no document names this lot');
  });
});

describe('mfgc may-ship', () => {
  it('answers yes with 0', async () => {
    const { stdout, exitCode } = await run('may-ship', lawful, '--shipment', 'SHIP-1');
    expect([stdout, exitCode]).toEqual(['SHIP-1 may leave.\n', 0]);
  });

  it('answers no with 1, the hold and the path to the held lot', async () => {
    const file = fileOf('held.ndjson', [...story, hold]);
    const { stdout, exitCode } = await run('may-ship', file, '--shipment', 'SHIP-1');
    expect(stdout).toContain('HELD  PART/BIKE: hold H-1, PART/STEEL → PART/FRAME → PART/BIKE');
    expect(exitCode).toBe(1);
  });

  it('answers no with 1 when the history is incomplete, as JSON too', async () => {
    const file = fileOf('incomplete.ndjson', story.slice(1));
    const { stdout, exitCode } = await run('may-ship', file, '--shipment', 'SHIP-1', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      may: false,
      because: [{ why: 'historyIncomplete', gap: 'NOT_TOLD', path: [{}, {}, {}] }],
    });
    expect(exitCode).toBe(1);
  });

  it('has trouble with an unknown shipment, and with a line that it can not read', async () => {
    await expect(run('may-ship', lawful, '--shipment', 'SHIP-9')).rejects.toThrow('no document names');
    const torn = writeFile(
      folder,
      'torn.ndjson',
      `${jsonLines(story.map((it) => (documentOf(it) as ReadEvent).event))}{"torn":\n`,
    );
    await expect(run('may-ship', torn, '--shipment', 'SHIP-1')).rejects.toThrow('no answer is safe');
  });
});
