import { decimalAdd, decimalSubtract } from '../../core/decimal.js';
import { absolute, amountText, type Fraction, plus, ZERO } from '../../core/fraction.js';
import { type Candidate, type Counted, total } from '../classify/candidate.js';
import type { LedgerLine } from '../ledger/line.js';
import type { Amount, Evidence, Money } from '../outcome.js';

/** An amount for a reader; undefined where nothing is counted. */
export const amount = (value: Fraction, unit: string | undefined): Amount | undefined =>
  unit === undefined || unit === '' ? undefined : { value: amountText(value), unit };

/** What one side says, with no more lines than the limit; a sum is shown by the postings behind it. */
export function evidence(
  lines: readonly Counted[],
  limit: number,
  behind: (line: LedgerLine) => readonly LedgerLine[],
): Evidence {
  const units = new Set(lines.map((it) => it.unit));
  const [unit] = units;
  const sum = units.size === 1 ? amount(total(lines), unit) : undefined;
  const shown = lines.flatMap(({ line }) => {
    const postings = behind(line);
    return postings.length > 0 ? postings : [line];
  });
  return { count: shown.length, ...(sum && { total: sum }), lines: shown.slice(0, limit) };
}

/** What all lines together are worth; undefined where they tell no money, or money of two kinds. */
export function moneyOf(lines: readonly LedgerLine[]): Money | undefined {
  const told = lines.filter((it) => it.value !== '');
  const currencies = new Set(told.map((it) => it.currency));
  const [currency] = currencies;
  if (told.length === 0 || currencies.size > 1 || currency === undefined) return undefined;
  return { amount: told.map((it) => it.value).reduce(decimalAdd, '0'), currency };
}

/** Left minus right, in money, where both tell money of one kind. */
export function valueDifference(
  left: readonly LedgerLine[],
  right: readonly LedgerLine[],
): Money | undefined {
  const [a, b] = [moneyOf(left), moneyOf(right)];
  return a && b && a.currency === b.currency
    ? { amount: decimalSubtract(a.amount, b.amount), currency: a.currency }
    : undefined;
}

/** How much lies in the wrong cell: what one cell has too much, or what both tell otherwise. */
export function misplaced(taken: readonly Candidate[]): Fraction {
  const surplus = taken.filter((it) => it.delta.n > 0n).map((it) => it.delta);
  if (surplus.length > 0) return surplus.reduce(plus, ZERO);
  return absolute(taken.map((it) => total(it.left)).reduce(plus, ZERO));
}
