import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The same where there is no Node: for bundlers of browsers. A page's own digest would answer later. */
export const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)));
