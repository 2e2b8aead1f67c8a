import { isAscii } from 'node:buffer';

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

/** Whether ASCII bytes hold another control character than line ends and the separator. */
function hasControls(bytes: Uint8Array, separator: number): boolean {
  const isControl = (byte: number): boolean => byte < BLANK && byte !== LINE_FEED && byte !== separator;
  if (bytes.length < 8) return bytes.some(isControl);
  const lead = (4 - (bytes.byteOffset % 4)) % 4;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + lead, (bytes.length - lead) >> 2);
  if (bytes.subarray(0, lead).some(isControl)) return true;
  if (bytes.subarray(lead + words.length * 4).some(isControl)) return true;
  // Four bytes at once: a byte below 0x20 borrows from its highest bit, which ASCII leaves empty.
  for (let i = 0; i < words.length; i++)
    if ((((words[i] as number) - 0x20202020) & 0x80808080) !== 0) {
      const at = lead + i * 4;
      if (bytes.subarray(at, at + 4).some(isControl)) return true;
    }
  return false;
}
