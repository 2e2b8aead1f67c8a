import { isAscii } from 'node:buffer';

const [BLANKS, HIGHEST_BITS] = [0x20202020, 0x80808080];
const [LINE_FEED, BLANK, QUOTATION_MARK, DELETE] = [0x0a, 0x20, 0x22, 0x7f];

/** It is kept where every so manieth row begins. */
export const ROWS_TOGETHER = 8;

/** Looks at the bytes of a table, piece by piece. */
export interface PlainBytes {
  look(bytes: Uint8Array): void;
  /**
   * Whether every field is a canonical text as it stands: printable ASCII, no quotation mark, no blank at
   * either end.
   */
  isPlain(): boolean;
  /**
   * The bytes at which rows 0, 8, 16 … begin, where all is plain. The header is row 0; a line that holds
   * nothing is no row.
   */
  readonly starts: readonly number[];
}

/** One look at all bytes takes a tenth of asking every field with a pattern. */
export function startPlainBytes(delimiter: string): PlainBytes {
  const separator = delimiter.charCodeAt(0);
  const ends = (byte: number | undefined): boolean => byte === LINE_FEED || byte === separator;
  const { starts, endAt } = startRows();
  let last: number = LINE_FEED;
  let isPlain = true;
  let before = 0;
  const isPadded = (bytes: Uint8Array): boolean => {
    if (last === BLANK && ends(bytes[0])) return true;
    for (let i = bytes.indexOf(BLANK); i !== -1; i = bytes.indexOf(BLANK, i + 1))
      if (ends(i === 0 ? last : bytes[i - 1]) || ends(bytes[i + 1])) return true;
    return false;
  };
  const isExpected = (control: number, at: number): boolean => {
    if (control === LINE_FEED) endAt(before + at);
    return ends(control);
  };
  return {
    look: (bytes) => {
      if (!isPlain) return;
      const isStrange = bytes.includes(QUOTATION_MARK) || bytes.includes(DELETE) || !isAscii(bytes);
      isPlain = !isStrange && !isPadded(bytes) && everyControl(bytes, isExpected);
      last = bytes.at(-1) ?? last;
      before += bytes.length;
    },
    isPlain: () => isPlain && last !== BLANK,
    starts,
  };
}

/** Counts rows by their ends, which are told in order. */
function startRows() {
  const starts = [0];
  let [row, begins] = [0, 0];
  return {
    starts,
    endAt: (at: number): void => {
      if (at > begins && ++row % ROWS_TOGETHER === 0) starts.push(at + 1);
      begins = at + 1;
    },
  };
}

/** So many words of four bytes are looked at together. */
const TOGETHER = 4;

/** Whether something holds for every control character in ASCII bytes; it is asked in their order. */
function everyControl(bytes: Uint8Array, holds: (byte: number, at: number) => boolean): boolean {
  const everyIn = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) {
      const byte = bytes[i] as number;
      if (byte < BLANK && !holds(byte, i)) return false;
    }
    return true;
  };
  const lead = (4 - (bytes.byteOffset % 4)) % 4;
  if (bytes.length < lead) return everyIn(0, bytes.length);
  if (!everyIn(0, lead)) return false;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + lead, (bytes.length - lead) >> 2);
  const whole = words.length - (words.length % TOGETHER);
  for (let i = 0; i < whole; i += TOGETHER) {
    const at = lead + i * 4;
    if (hasLow(words, i) && !everyIn(at, at + TOGETHER * 4)) return false;
  }
  return everyIn(lead + whole * 4, bytes.length);
}

/** A byte below 0x20 borrows from its highest bit, which ASCII leaves empty. */
const hasLow = (words: Int32Array, i: number): boolean =>
  ((((words[i] as number) - BLANKS) |
    ((words[i + 1] as number) - BLANKS) |
    ((words[i + 2] as number) - BLANKS) |
    ((words[i + 3] as number) - BLANKS)) &
    HIGHEST_BITS) !==
  0;
