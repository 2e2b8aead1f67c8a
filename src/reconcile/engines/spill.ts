import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

/** How much text of one bucket is gathered before it goes to disk, and read back at once. */
const GATHERED = 32 * 1024;

/** Lines of text put aside on disk, bucket by bucket, and read back in the order they came. */
export interface Spill {
  add(bucket: number, line: string): void;
  read(bucket: number): Generator<string>;
}

/** Opens a spill in a folder of its own, which the caller removes. */
export function openSpill(folder: string): Spill {
  mkdirSync(folder, { recursive: true });
  const gathered = new Map<number, string>();
  const fileOf = (bucket: number): string => join(folder, `${bucket}.ndjson`);
  const flush = (bucket: number): void => {
    const text = gathered.get(bucket);
    if (text) appendFileSync(fileOf(bucket), text);
    gathered.delete(bucket);
  };
  return {
    add: (bucket, line) => {
      const text = `${gathered.get(bucket) ?? ''}${line}\n`;
      gathered.set(bucket, text);
      if (text.length > GATHERED) flush(bucket);
    },
    read: (bucket) => {
      flush(bucket);
      return linesOf(fileOf(bucket));
    },
  };
}

function* linesOf(file: string): Generator<string> {
  if (!existsSync(file)) return;
  const decoder = new StringDecoder('utf8');
  const bytes = Buffer.alloc(GATHERED);
  const open = openSync(file, 'r');
  let rest = '';
  try {
    for (let got = readSync(open, bytes); got > 0; got = readSync(open, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, got))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    closeSync(open);
  }
}
