import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../src/index.js';
import { spoil } from '../laws/faults/fault.js';
import { FAULTS } from '../laws/faults/index.js';
import { lawfulHistory } from '../laws/history/history.js';
import { keyOf } from '../laws/history/line.js';
import { messagesOf } from '../laws/history/messages.js';
import { jsonLines } from './events.js';
import { freshFolder, readValues, run, writeFile } from './run.js';

const toldOf = (it: ReadDocument): object => ('event' in it ? it.event : it.entity);

describe('mfgc replay', () => {
  it('writes states and balances, and a lawful history exits with 0', async () => {
    const folder = freshFolder();
    const world = lawfulHistory(5);
    const closed = world.orders.filter((it) => it.closed).length;
    const file = writeFile(folder, 'day.ndjson', jsonLines(messagesOf(world.lines, 5).map(toldOf)));
    const out = join(folder, 'out');
    const { exitCode, stdout } = await run('replay', file, '--out', out, '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ violations: 0, rejectedLines: 0, parked: 0 });
    const orders = readValues(join(out, 'states.ndjson')).filter((it) => it.thing === 'workOrder');
    expect(orders.filter((it) => it.state === 'closed')).toHaveLength(closed);
    expect(readValues(join(out, 'balances.ndjson')).length).toBeGreaterThan(0);
    expect(readValues(join(out, 'violations.ndjson'))).toEqual([]);
  });

  it('tells a broken law and exits with 1', async () => {
    const folder = freshFolder();
    const fault = FAULTS.find((it) => it.name === 'finished goods are told twice under two numbers');
    const spoiled = fault && spoil(fault, lawfulHistory(5));
    const keys = spoiled?.expected[0]?.guilty.map(keyOf) ?? [];
    const file = writeFile(folder, 'day.ndjson', jsonLines((spoiled?.documents ?? []).map(toldOf)));
    const { exitCode, stderr } = await run('replay', file, '--out', join(folder, 'out'));
    expect(exitCode).toBe(1);
    expect(stderr).toContain('X3 broken');
    const [told] = readValues(join(folder, 'out', 'violations.ndjson'));
    expect(told).toMatchObject({ law: 'X3', keys: expect.arrayContaining(keys) });
  });

  it('a missing file is trouble of one line', async () => {
    await expect(run('replay', 'nowhere.ndjson', '--out', freshFolder())).rejects.toThrow(/nowhere/);
  });
});

describe('mfgc explain', () => {
  it('shows what a contract means, its fields and the states it leads to', async () => {
    const { stdout } = await run('explain', 'production.operation-completed');
    expect(stdout).toContain('One run of one operation of one work order has finished');
    expect(stdout).toContain('State of the operation run (`workOrderId`');
    expect(stdout).toContain('leads to `completed`');
    expect(stdout).toContain('runNo');
  });

  it('an unknown name is answered with the names that are near', async () => {
    await expect(run('explain', 'operation-comp')).rejects.toThrow(/production\.operation-completed/);
  });
});
