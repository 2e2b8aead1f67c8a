import { describe, expect, it } from 'vitest';
import { completed } from './events.js';
import { LINE_KINDS } from './hostile-lines.js';
import { freshFolder, readValues, run, writeFile } from './run.js';

interface RejectLine {
  readonly line: number;
  readonly offset: number;
  readonly excerpt: string;
  readonly issues: readonly Record<'code' | 'contract' | 'path' | 'found' | 'wanted' | 'help', string>[];
}

const NEW_LINE = Buffer.from('\n');
const fileOf = (lines: readonly Buffer[]): Buffer => Buffer.concat(lines.flatMap((it) => [it, NEW_LINE]));

/** A thousand bad lines of every kind among as many good ones. */
function mixed(): { lines: Buffer[]; codes: Map<number, string>; good: number } {
  const lines: Buffer[] = [];
  const codes = new Map<number, string>();
  for (let i = 0; codes.size < 1000; i++) {
    const kind = LINE_KINDS[i % LINE_KINDS.length] as (typeof LINE_KINDS)[number];
    lines.push(Buffer.from(JSON.stringify(completed(i)) + (i % 2 ? '\r' : '')));
    // Ten megabytes a hundred times over would only make the test slow.
    if (kind.heavy && i >= LINE_KINDS.length) continue;
    lines.push(kind.bytes);
    codes.set(lines.length, kind.code);
  }
  return { lines, codes, good: lines.length - codes.size };
}

/** A good line and then a bad one, for every kind. */
const eachKind = (): Buffer =>
  fileOf(LINE_KINDS.flatMap((kind, i) => [Buffer.from(JSON.stringify(completed(i))), kind.bytes]));

describe('a file of hostile lines', () => {
  it('loses no good line and tells of every bad one what is wrong with it', async () => {
    const folder = freshFolder();
    const { lines, codes, good } = mixed();
    const file = writeFile(folder, 'hostile.ndjson', fileOf(lines));
    const rejectsFile = `${folder}/rejects.ndjson`;
    const ran = await run('validate', file, '--rejects', rejectsFile, '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ read: lines.length, valid: good, rejected: codes.size });
    expect(ran.exitCode).toBe(1);
    const rejects = readValues(rejectsFile) as unknown as RejectLine[];
    expect(new Map(rejects.map((it) => [it.line, it.issues.map((issue) => issue.code).join()]))).toEqual(
      codes,
    );
    const offsets = [0];
    for (const [i, it] of lines.entries()) offsets.push((offsets[i] as number) + it.length + 1);
    for (const reject of rejects) {
      expect(reject.offset).toBe(offsets[reject.line - 1]);
      expect(reject.excerpt.length).toBeLessThan(200);
      for (const issue of reject.issues) {
        expect(Object.keys(issue)).toEqual(['code', 'contract', 'path', 'found', 'wanted', 'help']);
        expect([issue.found, issue.wanted, issue.help].filter((text) => text === '')).toEqual([]);
        expect(issue.found.length).toBeLessThan(400);
      }
    }
  });

  it('passes through identify, which names anew what was named wrongly', async () => {
    const folder = freshFolder();
    const ran = await run(
      'identify',
      writeFile(folder, 'in.ndjson', eachKind()),
      '--out',
      `${folder}/out`,
      '--json',
    );
    const misnamed = LINE_KINDS.filter((it) => it.code === 'IDENTITY_WRONG').length;
    expect(JSON.parse(ran.stdout)).toMatchObject({
      identified: LINE_KINDS.length + misnamed,
      changed: misnamed,
      rejected: LINE_KINDS.length - misnamed,
    });
  });

  it('passes through dedupe without a lost line', async () => {
    const folder = freshFolder();
    const ran = await run(
      'dedupe',
      writeFile(folder, 'in.ndjson', eachKind()),
      '--out',
      `${folder}/out`,
      '--json',
    );
    expect(JSON.parse(ran.stdout)).toMatchObject({ first: LINE_KINDS.length, rejected: LINE_KINDS.length });
    expect(readValues(`${folder}/out/rejected.ndjson`)).toHaveLength(LINE_KINDS.length);
  });

  it('takes time that grows with its length, not with its square', async () => {
    const spent = async (times: number): Promise<number> => {
      const lines = Array.from({ length: times }, () => LINE_KINDS.filter((it) => !it.heavy)).flat();
      const file = writeFile(freshFolder(), 'hostile.ndjson', fileOf(lines.map((it) => it.bytes)));
      const before = process.cpuUsage();
      await run('validate', file, '--json');
      return process.cpuUsage(before).user;
    };
    await spent(20);
    const [short, long] = [await spent(20), await spent(200)];
    expect(long / short).toBeLessThan(40); // ten times the lines; a square would be a hundred
  });
});
