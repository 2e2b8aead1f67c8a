import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/**
 * The digest of a file: SHA-256 over its bytes, one pass. Each piece is shown to `look` on the way, so that
 * whoever else has to see every byte needs no pass of its own.
 */
export async function digestOfFile(
  path: string,
  look: (bytes: Uint8Array) => void = () => {},
): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    hash.update(bytes as Buffer);
    look(bytes as Buffer);
  }
  return `sha256-${hash.digest('hex')}`;
}
