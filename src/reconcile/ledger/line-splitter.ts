/** The longest line that is read; no message comes near it (events end at 60 KiB). */
export const LONGEST_LINE_BYTES = 1024 * 1024;

/** How much of a line that is too long is kept, to show how it begins. */
const KEPT_BYTES = 512;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/** Bytes that say what text they are; the types of Node are not asked of whoever reads lines. */
export interface LineBytes extends Uint8Array {
  subarray(start?: number, end?: number): LineBytes;
  toString(encoding?: 'utf8' | 'latin1'): string;
}

/** One line as bytes: where it stands, and what it says without its line end. */
export interface RawLine {
  readonly line: number;
  readonly offset: number;
  readonly bytes: number;
  readonly content: LineBytes;
  readonly tooLong: boolean;
}

/**
 * Cuts a stream of bytes into lines; holds at most one line, and of a line that is too long only its
 * beginning.
 */
export class LineSplitter {
  #line = 0;
  #offset = 0;
  #pending: Buffer[] = [];
  #kept = 0;
  #length = 0;

  /** The lines that end in this chunk; blank ones are counted but not given. */
  *push(bytes: Uint8Array): Generator<RawLine> {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      this.#keep(chunk.subarray(start, end));
      start = end + 1;
      const line = this.#take(1);
      if (line) yield line;
    }
    this.#keep(chunk.subarray(start));
  }

  /** The last line, when the stream does not end with a line end. */
  *end(): Generator<RawLine> {
    const line = this.#length > 0 ? this.#take(0) : undefined;
    if (line) yield line;
  }

  #keep(part: Buffer): void {
    this.#length += part.length;
    if (part.length === 0) return;
    if (this.#length <= LONGEST_LINE_BYTES) {
      this.#pending.push(part);
      this.#kept += part.length;
    } else if (this.#kept > KEPT_BYTES || this.#pending.length === 0) {
      const beginning = Buffer.concat([...this.#pending, part]).subarray(0, KEPT_BYTES);
      this.#pending = [Buffer.from(beginning)];
      this.#kept = beginning.length;
    }
  }

  #take(lineEnd: number): RawLine | undefined {
    const bytes = this.#length + lineEnd;
    const found: RawLine = {
      line: ++this.#line,
      offset: this.#offset,
      bytes,
      content: this.#content(),
      tooLong: this.#length > LONGEST_LINE_BYTES,
    };
    this.#offset += bytes;
    this.#pending = [];
    this.#kept = 0;
    this.#length = 0;
    return !found.tooLong && isBlank(found.content) ? undefined : found;
  }

  #content(): Buffer {
    const [first = Buffer.alloc(0), ...more] = this.#pending;
    let content = more.length === 0 ? first : Buffer.concat([first, ...more]);
    if (content.at(-1) === CARRIAGE_RETURN) content = content.subarray(0, -1);
    const marked = this.#line === 1 && BYTE_ORDER_MARK.every((byte, i) => content[i] === byte);
    return marked ? content.subarray(3) : content;
  }
}

const isBlank = (content: Uint8Array): boolean => {
  for (const byte of content) if (byte !== 32 && byte !== 9 && byte !== CARRIAGE_RETURN) return false;
  return true;
};
