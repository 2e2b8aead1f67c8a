import crypto from 'node:crypto';
import { COLUMNS, type Column, type LedgerLine } from './line.js';

/**
 * A digest of many lines in which their order plays no part: the count, and the sum of the MD5 of every line in
 * four lanes of 32 bits, so that, unlike with exclusive-or, two equal lines do not cancel out. MD5, since every
 * SQL engine has it; it tells apart, it protects nothing.
 */
export interface LineDigest {
  add(line: LedgerLine, columns?: readonly Column[]): void;
  text(): string;
}

/** These columns of a line as one text; no canonical text holds a line break. */
export function columnsText(line: LedgerLine, columns: readonly Column[]): string {
  let text = '';
  for (const column of columns) text += `${line[column]}\n`;
  return text;
}

/** The line as one text. */
export const lineText = (line: LedgerLine): string => columnsText(line, COLUMNS);

// One call costs half of a hash object; the first releases of Node 20 do not have it.
const oneShot = crypto.hash as typeof crypto.hash | undefined;

/** The MD5 of the UTF-8 of a text, one character a byte: the form in which it is made fastest. */
const md5 = (text: string): string =>
  oneShot ? oneShot('md5', text, 'binary') : crypto.createHash('md5').update(text, 'utf8').digest('binary');

/** Two bytes of a hash as a number. */
const pair = (hash: string, at: number): number => hash.charCodeAt(at) * 256 + hash.charCodeAt(at + 1);

/** The first 48 bits of the MD5 of a text, as a number. */
export function hash48(text: string): number {
  const hash = md5(text);
  return (pair(hash, 0) * 65_536 + pair(hash, 2)) * 65_536 + pair(hash, 4);
}

export function createLineDigest(): LineDigest {
  const lanes: [number, number, number, number] = [0, 0, 0, 0];
  let count = 0;
  return {
    add: (line, columns = COLUMNS) => {
      count++;
      const hash = md5(columnsText(line, columns));
      for (let lane = 0; lane < 4; lane++) {
        const bits = pair(hash, lane * 4) * 65_536 + pair(hash, lane * 4 + 2);
        lanes[lane] = ((lanes[lane] as number) + bits) % 2 ** 52;
      }
    },
    text: () => `md5sum-${count}-${lanes.map((it) => it.toString(16).padStart(13, '0')).join('')}`,
  };
}
