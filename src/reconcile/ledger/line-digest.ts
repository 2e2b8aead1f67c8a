import crypto from 'node:crypto';
import type { Column, LedgerLine } from './line.js';

/**
 * A digest of many lines in which their order plays no part: the count, and the sum of the MD5 of every line
 * in four lanes of 32 bits, so that, unlike with exclusive-or, two equal lines do not cancel out. MD5, since
 * every SQL engine has it; it tells apart, it protects nothing.
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

/** The line as one text. Column by named column, since a loop over their names takes twice as long. */
export const lineText = (it: LedgerLine): string =>
  `${it.flow}\n${it.key}\n${it.plantId}\n${it.reference}\n${it.operationId}\n${it.itemId}\n` +
  `${it.lotNumber}\n${it.locationId}\n${it.toLocationId}\n${it.status}\n${it.ownerId}\n` +
  `${it.quantity}\n${it.unit}\n${it.value}\n${it.currency}\n${it.occurredAt}\n${it.recordedAt}\n` +
  `${it.state}\n${it.version}\n${it.content}\n${it.origin}\n${it.id}\n${it.source}\n`;

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

/** Where a lane begins again. */
const FULL = 2 ** 52;

export function createLineDigest(): LineDigest {
  const lanes: [number, number, number, number] = [0, 0, 0, 0];
  let count = 0;
  return {
    add: (line, columns) => {
      count++;
      const hash = md5(columns ? columnsText(line, columns) : lineText(line));
      for (let lane = 0; lane < 4; lane++) {
        const bits = pair(hash, lane * 4) * 65_536 + pair(hash, lane * 4 + 2);
        const sum = (lanes[lane] as number) + bits;
        lanes[lane] = sum < FULL ? sum : sum - FULL;
      }
    },
    text: () => `md5sum-${count}-${lanes.map((it) => it.toString(16).padStart(13, '0')).join('')}`,
  };
}
