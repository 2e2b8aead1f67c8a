import { once } from 'node:events';
import { createWriteStream, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes JSON lines to a file, no faster than the disk takes them. */
export interface LineWriter {
  write(value: unknown): Promise<void>;
  /** Writes a line that is JSON text already. */
  writeText(text: string): Promise<void>;
  close(): Promise<void>;
  readonly count: number;
}

/** How much text is gathered before it is handed to the disk. */
const GATHERED_CHARACTERS = 64 * 1024;

/**
 * Opens a file for JSON lines, one value a line; makes its folder. A path that can not be written throws at
 * once.
 */
export function createLineWriter(path: string): LineWriter {
  mkdirSync(dirname(path), { recursive: true });
  const stream = createWriteStream(path, { fd: openSync(path, 'w') });
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure = error;
  });
  let gathered = '';
  let count = 0;
  const flush = async (): Promise<void> => {
    if (failure) throw failure;
    const taken = stream.write(gathered);
    gathered = '';
    if (!taken) await once(stream, 'drain');
  };
  const writeText = async (text: string): Promise<void> => {
    gathered += `${text}\n`;
    count++;
    if (gathered.length > GATHERED_CHARACTERS) await flush();
  };
  return {
    write: (value) => writeText(JSON.stringify(value)),
    writeText,
    close: async () => {
      await flush();
      stream.end();
      await once(stream, 'close');
      if (failure) throw failure;
    },
    get count() {
      return count;
    },
  };
}
