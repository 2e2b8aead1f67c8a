import { isAscii, isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { excerpt, failed, issue, parseDocument, type Result } from '../index.js';
import { LineSplitter, LONGEST_LINE_BYTES, type RawLine } from '../reconcile/index.js';

/** One line of a file of JSON lines: where it stands, and the object that it says or why it says none. */
export class ReadLine {
  readonly line: number;
  readonly offset: number;
  /** The bytes of the line with its line end. */
  readonly bytes: number;
  /** The text as it stands in the file, without line end; empty when the bytes are no text or too many. */
  readonly text: string;
  readonly result: Result<object>;
  readonly #content: RawLine['content'];

  constructor(raw: RawLine) {
    const text = raw.tooLong ? undefined : textOf(raw.content);
    this.line = raw.line;
    this.offset = raw.offset;
    this.bytes = raw.bytes;
    this.text = text ?? '';
    this.result = text === undefined ? failed([unreadable(raw)]) : parseDocument(text);
    this.#content = raw.content;
  }

  /** How the line begins, fit for a terminal. */
  get excerpt(): string {
    return excerpt(this.text || this.#content.subarray(0, 200).toString('utf8'));
  }
}

export interface LineOptions {
  /** Told how many bytes were read, chunk by chunk. */
  readonly onBytes?: (count: number) => void;
}

/**
 * The lines of a file (or of standard input, for `-`), one by one; blank lines are skipped. Memory stays
 * flat whatever the length of the file or of a line.
 * Issues: LINE_TOO_LONG, NOT_UTF8, NOT_JSON, DUPLICATE_KEY, NOT_AN_OBJECT.
 */
export async function* readLines(path: string, options: LineOptions = {}): AsyncGenerator<ReadLine> {
  const stream: Readable =
    path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 256 * 1024 });
  const splitter = new LineSplitter();
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    options.onBytes?.(chunk.length);
    for (const raw of splitter.push(chunk)) yield lineOf(raw);
  }
  for (const raw of splitter.end()) yield lineOf(raw);
}

/** One line of bytes as a document. */
export const lineOf = (raw: RawLine): ReadLine => new ReadLine(raw);

/** The text of the bytes; undefined when they are no UTF-8. */
const textOf = (content: RawLine['content']): string | undefined => {
  if (isAscii(content)) return content.toString('latin1');
  return isUtf8(content) ? content.toString('utf8') : undefined;
};

const unreadable = (raw: RawLine) =>
  raw.tooLong
    ? issue('LINE_TOO_LONG', 'document', '', raw.bytes, `at most ${LONGEST_LINE_BYTES} bytes in a line`)
    : issue('NOT_UTF8', 'document', '', raw.content.subarray(0, 40).toString('latin1'), 'valid UTF-8');
