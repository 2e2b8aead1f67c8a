import { createHash } from 'node:crypto';
import { COLUMNS, type LedgerLine } from './line.js';

/**
 * A digest of many lines in which their order plays no part: the count, and the sum of the MD5 of every line in
 * four lanes of 32 bits, so that, unlike with exclusive-or, two equal lines do not cancel out. MD5, since every
 * SQL engine has it; it tells apart, it protects nothing.
 */
export interface LineDigest {
  add(line: LedgerLine): void;
  text(): string;
}

/** The line as one text; no canonical text holds a line break. */
export function lineText(line: LedgerLine): string {
  let text = '';
  for (const column of COLUMNS) text += `${line[column]}\n`;
  return text;
}

export function createLineDigest(): LineDigest {
  const lanes = [0, 0, 0, 0];
  let count = 0;
  return {
    add: (line) => {
      count++;
      const hash = createHash('md5').update(lineText(line), 'utf8').digest();
      for (let lane = 0; lane < 4; lane++) {
        lanes[lane] = ((lanes[lane] as number) + hash.readUInt32BE(lane * 4)) % 2 ** 52;
      }
    },
    text: () => `md5sum-${count}-${lanes.map((it) => it.toString(16).padStart(13, '0')).join('')}`,
  };
}
