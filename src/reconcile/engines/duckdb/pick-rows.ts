import { closeSync, openSync, writeSync } from 'node:fs';
import { bytesOfFile } from '../../ledger/file-digest.js';

const LINE_FEED = 0x0a;
const NOTHING = new Uint8Array();

/**
 * Copies the rows of these numbers out of a table whose every row is one line; the numbers rise, and the row
 * below the header is number 0.
 */
export async function pickRows(table: string, copy: string, numbers: Uint32Array): Promise<void> {
  const file = openSync(copy, 'w');
  const picker = startPicker(numbers);
  try {
    for await (const bytes of bytesOfFile(table)) {
      writeSync(file, Buffer.concat(picker.pick(bytes)));
      if (picker.isDone()) return;
    }
    writeSync(file, Buffer.concat(picker.pick(Uint8Array.of(LINE_FEED))));
  } finally {
    closeSync(file);
  }
}

/** Finds the rows of these numbers, piece by piece. */
function startPicker(numbers: Uint32Array) {
  let row = -2;
  let picked = 0;
  let begun: Uint8Array = NOTHING;
  const isDone = (): boolean => picked === numbers.length;
  return {
    isDone,
    pick: (bytes: Uint8Array): Uint8Array[] => {
      const rows: Uint8Array[] = [];
      let start = 0;
      for (let end = 0; !isDone(); start = end + 1) {
        end = bytes.indexOf(LINE_FEED, start);
        if (end === -1) break;
        // The statements pass over lines that hold nothing.
        const isRow = end > start || begun.length > 0;
        if (isRow && ++row === numbers[picked]) {
          rows.push(begun, bytes.subarray(start, end + 1));
          picked++;
        }
        begun = NOTHING;
      }
      begun = Buffer.concat([begun, bytes.subarray(start)]);
      return rows;
    },
  };
}
