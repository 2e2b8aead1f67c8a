import { createHash } from 'node:crypto';
import { byText } from '../../core/field.js';
import { cellOf } from '../engines/rules.js';
import { DIMENSIONS, keyOf, type LedgerLine } from '../ledger/line.js';

/** A name that follows from a text: a prefix and 128 bits of the SHA-256. */
export const hashName = (prefix: string, text: string): string =>
  `${prefix}-${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32)}`;

/** A line by its name: its key, or its cell where it has none. */
const nameOf = (line: LedgerLine): string =>
  line.key === '' ? `cell\n${cellOf(line, DIMENSIONS)}` : `key\n${keyOf(line)}`;

/**
 * The same disagreement has the same id in every run, whatever its amounts and whatever its class by then:
 * `b2-` and 128 bits of the SHA-256 over the names of its lines.
 */
export function breakId(lines: readonly LedgerLine[], kind: 'conflict' | 'difference', ordinal = 0): string {
  const names = [...new Set(lines.map(nameOf))].sort(byText);
  const text = JSON.stringify(['2', kind, ...names, ...(ordinal > 0 ? [ordinal] : [])]);
  return hashName('b2', text);
}
