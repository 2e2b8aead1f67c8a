import crypto from 'node:crypto';

// One call costs half of a hash object; the first releases of Node 20 do not have it.
const oneShot = crypto.hash as typeof crypto.hash | undefined;

/** The SHA-256 of the UTF-8 of a text, in lower-case hexadecimal digits. */
export const sha256 = (text: string): string =>
  oneShot ? oneShot('sha256', text) : crypto.createHash('sha256').update(text, 'utf8').digest('hex');
