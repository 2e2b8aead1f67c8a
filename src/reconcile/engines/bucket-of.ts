import { type Column, keyOf, type LedgerLine } from '../ledger/line.js';
import { hash48 } from '../ledger/line-digest.js';
import type { Comparison } from './remote-ledger.js';
import { type Grain, groupOf } from './rules.js';

type Compared = Pick<Grain, 'dimensions' | 'values'>;

/** What both sides are compared by, flow by flow. */
export function comparedIn({ inForce, columns }: Comparison): ReadonlyMap<string, Compared> {
  const values = columns.includes('value');
  return new Map(inForce.map(({ flow, dimensions }) => [flow, { dimensions, values }]));
}

/** The columns that lines of one flow are compared by: where they are equal, the lines certainly agree. */
export const comparedColumns = (
  { columns }: Pick<Comparison, 'columns'>,
  { dimensions }: Pick<Grain, 'dimensions'>,
): readonly Column[] => ['flow', 'key', ...dimensions, 'quantity', 'unit', ...columns];

/** The bucket that a line lies in: that of its key, or without one that of its group. */
export const bucketOf = (line: LedgerLine, compared: Compared): number =>
  hash48(line.key === '' ? groupOf(line, compared) : keyOf(line));
