import { isAscii } from 'node:buffer';

const [BLANKS, HIGHEST_BITS] = [0x20202020, 0x80808080];
const [LINE_FEED, BLANK, QUOTATION_MARK, DELETE] = [0x0a, 0x20, 0x22, 0x7f];

/** Looks at the bytes of a table, piece by piece. */
export interface PlainBytes {
  look(bytes: Uint8Array): void;
  /**
   * Whether every field is a canonical text as it stands: printable ASCII, no quotation mark, no blank at
   * either end.
   */
  isPlain(): boolean;
}

/** One look at all bytes takes a tenth of asking every field with a pattern. */
export function startPlainBytes(delimiter: string): PlainBytes {
  const separator = delimiter.charCodeAt(0);
  const ends = (byte: number | undefined): boolean => byte === LINE_FEED || byte === separator;
  let last: number = LINE_FEED;
  let isPlain = true;
  const isPadded = (bytes: Uint8Array): boolean => {
    if (last === BLANK && ends(bytes[0])) return true;
    for (let i = bytes.indexOf(BLANK); i !== -1; i = bytes.indexOf(BLANK, i + 1))
      if (ends(i === 0 ? last : bytes[i - 1]) || ends(bytes[i + 1])) return true;
    return false;
  };
  return {
    look: (bytes) => {
      if (!isPlain) return;
      const isStrange = bytes.includes(QUOTATION_MARK) || bytes.includes(DELETE) || !isAscii(bytes);
      isPlain = !isStrange && !hasControls(bytes, separator) && !isPadded(bytes);
      last = bytes.at(-1) ?? last;
    },
    isPlain: () => isPlain && last !== BLANK,
  };
}

/** So many words of four bytes are looked at together. */
const TOGETHER = 4;

/** Whether ASCII bytes hold another control character than line ends and the separator. */
function hasControls(bytes: Uint8Array, separator: number): boolean {
  const isIn = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) {
      const byte = bytes[i] as number;
      if (byte < BLANK && byte !== LINE_FEED && byte !== separator) return true;
    }
    return false;
  };
  if (bytes.length < 4) return isIn(0, bytes.length);
  const lead = (4 - (bytes.byteOffset % 4)) % 4;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + lead, (bytes.length - lead) >> 2);
  const whole = words.length - (words.length % TOGETHER);
  for (let i = 0; i < whole; i += TOGETHER) {
    const at = lead + i * 4;
    if (hasLow(words, i) && isIn(at, at + TOGETHER * 4)) return true;
  }
  return isIn(0, lead) || isIn(lead + whole * 4, bytes.length);
}

/** A byte below 0x20 borrows from its highest bit, which ASCII leaves empty. */
const hasLow = (words: Int32Array, i: number): boolean =>
  ((((words[i] as number) - BLANKS) |
    ((words[i + 1] as number) - BLANKS) |
    ((words[i + 2] as number) - BLANKS) |
    ((words[i + 3] as number) - BLANKS)) &
    HIGHEST_BITS) !==
  0;
