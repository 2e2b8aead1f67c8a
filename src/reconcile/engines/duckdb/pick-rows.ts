import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { type PlainBytes, ROWS_TOGETHER } from './plain-bytes.js';

/** So many bytes are written at once, and mostly more than are read at once. */
const BATCH = 1 << 20;

/**
 * Copies the rows of these numbers out of a table of plain bytes that was looked at; the numbers rise, and
 * the row below the header is number 0.
 */
export function pickRows(table: string, copy: string, numbers: Uint32Array, looked: PlainBytes): void {
  const [from, to] = [openSync(table, 'r'), openSync(copy, 'w')];
  try {
    let text = '';
    for (const rows of wantedRows(from, numbers, looked)) {
      text += rows;
      if (text.length < BATCH) continue;
      writeSync(to, text);
      text = '';
    }
    writeSync(to, text);
  } finally {
    closeSync(from);
    closeSync(to);
  }
}

/** The wanted rows; those that begin at the same known place are read together. */
function* wantedRows(file: number, numbers: Uint32Array, { starts }: PlainBytes): Generator<string> {
  const size = fstatSync(file).size;
  let room = Buffer.allocUnsafe(BATCH);
  for (let i = 0; i < numbers.length; ) {
    const part = Math.floor(rowOf(numbers, i) / ROWS_TOGETHER);
    const [start = size, end = size] = starts.slice(part, part + 2);
    if (end - start > room.length) room = Buffer.allocUnsafe(end - start);
    const rows = rowsIn(room.subarray(0, readSync(file, room, 0, end - start, start)));
    for (; Math.floor(rowOf(numbers, i) / ROWS_TOGETHER) === part; i++)
      yield `${rows[rowOf(numbers, i) % ROWS_TOGETHER]}\n`;
  }
}

/** Row 0 is the header. */
const rowOf = (numbers: Uint32Array, i: number): number => (numbers[i] ?? Number.NaN) + 1;

const rowsIn = (bytes: Buffer): readonly string[] =>
  bytes
    .toString('latin1')
    .split('\n')
    .filter((it) => it !== '');
