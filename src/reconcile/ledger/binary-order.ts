import type { LedgerLine } from './line.js';

/** By the bytes of their UTF-8, as databases with a binary collation and `LC_ALL=C sort` order texts. */
export function byBytes(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let i = 0;
  while (i < shorter && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i === shorter ? a.length - b.length : rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
}

/** Letters beyond the first 65,536 are written as two halves, which are no letters of that number. */
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

/** By flow, then key. */
export const byFlowAndKey = (
  a: Pick<LedgerLine, 'flow' | 'key'>,
  b: Pick<LedgerLine, 'flow' | 'key'>,
): number => (a.flow === b.flow ? byBytes(a.key, b.key) : byBytes(a.flow, b.flow));
