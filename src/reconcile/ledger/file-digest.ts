import { createHash } from 'node:crypto';
import { promises } from 'node:fs';

/** So much is read at once, always into the same place. */
const PIECE_BYTES = 512 * 1024;

/** The bytes of a file, piece by piece; a piece holds only until the next one is asked for. */
export async function* bytesOfFile(path: string): AsyncGenerator<Uint8Array> {
  const file = await promises.open(path);
  try {
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, PIECE_BYTES);
      if (bytesRead === 0) return;
      yield piece.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/**
 * The digest of a file: SHA-256 over its bytes, one pass. Each piece is shown to `look` on the way, so that
 * whoever else has to see every byte needs no pass of its own.
 */
export async function digestOfFile(
  path: string,
  look: (bytes: Uint8Array) => void = () => {},
): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of bytesOfFile(path)) {
    hash.update(bytes);
    look(bytes);
  }
  return `sha256-${hash.digest('hex')}`;
}
