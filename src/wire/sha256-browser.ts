import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The same where there is no Node; a page's own digest answers later, which no check can wait for. */
export const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)));
