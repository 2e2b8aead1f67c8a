import { COLUMNS, type Column, type LedgerLine, type Sides } from '../../../src/reconcile/ledger/line.js';
import type { Ledger, Plan } from '../../../src/reconcile/residue.js';
import { cases, PLAN } from './cases.js';

/** Two ledgers and what they are compared by. */
export interface Comparison {
  readonly name: string;
  readonly ledgers: Sides<Ledger & { readonly lines: readonly LedgerLine[] }>;
  readonly plan: Plan;
}

/** A ledger whose source does not tell these columns. */
const without = (
  lines: readonly LedgerLine[],
  columns: readonly Column[] = [],
): Comparison['ledgers']['left'] => {
  const nothing = Object.fromEntries(columns.map((it) => [it, '']));
  return {
    columns: new Set(COLUMNS.filter((it) => !columns.includes(it))),
    lines: columns.length === 0 ? lines : lines.map((it) => ({ ...it, ...nothing })),
  };
};

/** Comparisons of about so many lines a side; each the same whenever it is made. */
export const COMPARISONS: readonly ((count: number) => Comparison)[] = [
  (count) => {
    const { left, right } = cases(20_260_310, count);
    return { name: 'as-of-a-moment', ledgers: { left: without(left), right: without(right) }, plan: PLAN };
  },
  (count) => {
    const { left, right } = cases(7, count);
    const plan: Plan = {
      asOf: '',
      timeToleranceSeconds: 0,
      groupBy: ['itemId', 'locationId'],
      whereKnown: [],
    };
    return { name: 'by-item-and-place', ledgers: { left: without(left), right: without(right) }, plan };
  },
  (count) => {
    const { left, right } = cases(4711, count);
    const ledgers = {
      left: without(left, ['ownerId', 'operationId']),
      right: without(right, ['value', 'currency', 'content']),
    };
    return { name: 'sides-that-tell-less', ledgers, plan: { ...PLAN, timeToleranceSeconds: 0.5 } };
  },
];
