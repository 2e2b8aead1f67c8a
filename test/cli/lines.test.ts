import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadLine, readLines } from '../../src/cli/lines.js';
import { LineSplitter, LONGEST_LINE_BYTES, type RawLine } from '../../src/reconcile/index.js';
import { freshFolder, writeFile } from './run.js';

const split = (chunks: readonly Buffer[]): RawLine[] => {
  const splitter = new LineSplitter();
  return [...chunks.flatMap((chunk) => [...splitter.push(chunk)]), ...splitter.end()];
};

const read = async (bytes: string | Buffer) => {
  const file = writeFile(freshFolder(), 'lines.ndjson', bytes);
  const lines: ReadLine[] = [];
  for await (const line of readLines(file)) lines.push(line);
  return lines;
};

const codeOf = (line: ReadLine) => (line.result.ok ? 'ok' : line.result.issues.map((it) => it.code).join());

describe('reading lines', () => {
  it('gives every line its number, its offset and its bytes', async () => {
    const lines = await read('{"a":1}\n\n  \r\n{"ä":2}\r\n{"c":3}');
    expect(lines.map(({ line, offset, bytes }) => [line, offset, bytes])).toEqual([
      [1, 0, 8],
      [4, 13, 10],
      [5, 23, 7],
    ]);
  });

  it('takes a byte order mark off the first line and the carriage return off every line', async () => {
    const lines = await read('\uFEFF{"a":1}\r\n{"b":2}\r\n');
    expect(lines.map((it) => it.text)).toEqual(['{"a":1}', '{"b":2}']);
    expect(lines.map(codeOf)).toEqual(['ok', 'ok']);
  });

  it('skips a line that is too long and goes on behind it', async () => {
    const long = `{"a":"${'x'.repeat(LONGEST_LINE_BYTES * 10)}"}`;
    const lines = await read(`{"a":1}\n${long}\n{"b":2}\n`);
    expect(lines.map(codeOf)).toEqual(['ok', 'LINE_TOO_LONG', 'ok']);
    expect(lines[1]?.bytes).toBe(long.length + 1);
    expect(lines[1]?.excerpt).toMatch(/^"\{\\"a\\":\\"xxx.*…$/);
    expect(lines[2]?.offset).toBe(8 + long.length + 1);
  });

  it('reports a long line of spaces rather than taking it for blank', async () => {
    const lines = await read(`${' '.repeat(LONGEST_LINE_BYTES + 1)}{}\n`);
    expect(lines.map(codeOf)).toEqual(['LINE_TOO_LONG']);
  });

  it('takes a line of exactly the longest length', async () => {
    const filling = 'x'.repeat(LONGEST_LINE_BYTES - '{"a":""}'.length);
    expect((await read(`{"a":"${filling}"}\n`)).map(codeOf)).toEqual(['ok']);
    expect((await read(`{"a":"${filling}x"}\n`)).map(codeOf)).toEqual(['LINE_TOO_LONG']);
  });

  it('reports bytes that are no UTF-8', async () => {
    const lines = await read(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d, 10, 0x7b, 0x7d]));
    expect(lines.map(codeOf)).toEqual(['NOT_UTF8', 'ok']);
  });

  it('tells how many bytes were read', async () => {
    let bytes = 0;
    const file = writeFile(freshFolder(), 'lines.ndjson', '{}\n'.repeat(200_000));
    for await (const _ of readLines(file, { onBytes: (count) => (bytes += count) }));
    expect(bytes).toBe(600_000);
  });

  it('finds the same lines wherever the chunks are cut', () => {
    const bytes = fc
      .uint8Array({ maxLength: 60 })
      .map((it) => it.map((byte) => [10, 13, 32, byte][byte % 4] as number));
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(60), { maxLength: 6 }), (content, cuts) => {
        const whole = Buffer.from(content);
        const ends = [...cuts.filter((it) => it < whole.length), whole.length].sort((a, b) => a - b);
        const chunks = ends.map((end, i) => whole.subarray(ends[i - 1] ?? 0, end));
        expect(split(chunks)).toEqual(split([whole]));
      }),
      { seed: 7 },
    );
  });

  it('accounts for every byte of the file', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), (words) => {
        const lines = split([Buffer.from(words.join('\n'))]);
        expect(lines.map((it) => it.content.toString())).toEqual(words);
        expect(lines.reduce((sum, it) => sum + it.bytes, 0)).toBe(words.join('\n').length);
      }),
      { seed: 8 },
    );
  });
});
