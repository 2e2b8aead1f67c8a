import { decimalSum } from '../../core/decimal.js';
import type { Condition, From, Path, PlanValue, SumOf } from '../plans/plan.js';

/** The answers so far, by the name of their step. */
export type Answers = ReadonlyMap<string, unknown>;

/** A part of an earlier answer that is not there. */
export class MissingPart extends Error {
  constructor(readonly from: From) {
    super(`the answer of "${from.$from}" has nothing at /${from.path.join('/')}`);
  }
}

/** The part at a path, or undefined. */
export const partAt = (answer: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? (at as Record<string | number, unknown>)[name]
        : undefined,
    answer,
  );

/** Odoo says `false` for nothing; an empty list is nothing too. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

const isFrom = (value: PlanValue): value is From =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, '$from');

const isSum = (value: PlanValue): value is SumOf =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, '$sum');

/** An amount at the beginning of a text, within what exact decimals hold. */
const LEADING = /^\d{1,18}(?:\.\d{1,12})?(?=\s|$)/;

/** A record that says no amount would be left out in silence: it is missing instead. */
function sumOf({ $sum, field }: SumOf, answers: Answers): number {
  const records = answers.get($sum);
  const amounts = (Array.isArray(records) ? records : []).map((it: unknown, i) => {
    const path = [i, field];
    const [amount] = LEADING.exec(String(partAt(it, [field]))) ?? [];
    if (amount === undefined) throw new MissingPart({ $from: $sum, path });
    return amount;
  });
  return Number(decimalSum(amounts));
}

/** Puts earlier answers in place. Throws MissingPart where there is none. */
export function resolve(value: PlanValue, answers: Answers): unknown {
  if (isSum(value)) return sumOf(value, answers);
  if (isFrom(value)) {
    const part = partAt(answers.get(value.$from), value.path);
    if (!isEmpty(part)) return part;
    if (value.or !== undefined) return resolve(value.or, answers);
    throw new MissingPart(value);
  }
  if (Array.isArray(value)) return value.map((it: PlanValue) => resolve(it, answers));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, resolve(it, answers)]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const NOISE = 1e-9;

/** Whether Odoo's value says the same: `[7, "Lathe"]` is 7, and 0.30000000000000004 is 0.3. */
export function says(found: unknown, wanted: unknown): boolean {
  if (typeof wanted === 'number') {
    const value = Array.isArray(found) ? found[0] : found;
    return typeof value === 'number' && Math.abs(value - wanted) <= NOISE * Math.max(1, Math.abs(wanted));
  }
  if (Array.isArray(wanted))
    return (
      Array.isArray(found) && found.length === wanted.length && wanted.every((it, i) => says(found[i], it))
    );
  if (isRecord(wanted) && isRecord(found))
    return Object.entries(wanted).every(([name, it]) => says(found[name], it));
  return found === wanted || (isEmpty(found) && isEmpty(wanted));
}

/** Whether all of it holds of an answer. */
export const holds = (conditions: readonly Condition[], answer: unknown, answers: Answers): boolean =>
  conditions.every((it) => {
    if ('any' in it) return it.any.some((one) => holds(one, answer, answers));
    const found = partAt(answer, it.path);
    if ('is' in it) return isEmpty(found) === (it.is === 'empty');
    if ('equals' in it) return says(found, resolve(it.equals, answers));
    return it.in.some((one) => says(found, resolve(one, answers)));
  });
