import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** How much of a bucket is gathered before it goes to disk, and read back at once. */
const GATHERED_BYTES = 32 * 1024;

/** Records of one size, put aside on disk bucket by bucket, and read back in the order they came. */
export class Spill {
  readonly #folder: string;
  readonly #recordBytes: number;
  readonly #gathered = new Map<number, { readonly bytes: Buffer; used: number }>();

  constructor(folder: string, recordBytes: number) {
    this.#folder = folder;
    this.#recordBytes = recordBytes;
    mkdirSync(folder, { recursive: true });
  }

  /** Puts one record aside; `fill` writes it at the given place. */
  add(bucket: number, fill: (bytes: Buffer, at: number) => void): void {
    let open = this.#gathered.get(bucket);
    if (!open) {
      const records = Math.floor(GATHERED_BYTES / this.#recordBytes);
      open = { bytes: Buffer.alloc(records * this.#recordBytes), used: 0 };
      this.#gathered.set(bucket, open);
    }
    fill(open.bytes, open.used);
    open.used += this.#recordBytes;
    if (open.used === open.bytes.length) this.#flush(bucket, open);
  }

  /** The records of one bucket: the bytes and where the record begins in them. */
  *read(bucket: number): Generator<readonly [Buffer, number]> {
    const open = this.#gathered.get(bucket);
    if (open) this.#flush(bucket, open);
    this.#gathered.delete(bucket);
    if (!existsSync(this.#file(bucket))) return;
    const file = openSync(this.#file(bucket), 'r');
    const bytes = Buffer.alloc(Math.floor(GATHERED_BYTES / this.#recordBytes) * this.#recordBytes);
    try {
      for (let got = readSync(file, bytes); got > 0; got = readSync(file, bytes)) {
        for (let at = 0; at < got; at += this.#recordBytes) yield [bytes, at];
      }
    } finally {
      closeSync(file);
    }
  }

  #flush(bucket: number, open: { readonly bytes: Buffer; used: number }): void {
    if (open.used > 0) appendFileSync(this.#file(bucket), open.bytes.subarray(0, open.used));
    open.used = 0;
  }

  readonly #file = (bucket: number): string => join(this.#folder, `${bucket}.bin`);
}
