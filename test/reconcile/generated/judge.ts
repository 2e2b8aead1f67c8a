import { plus, same, ZERO } from '../../../src/core/fraction.js';
import type { BreakCode } from '../../../src/reconcile/classes/codes.js';
import type { Amount, Outcome } from '../../../src/reconcile/outcome.js';
import type { Case } from './cases.js';
import { amountIn } from './exact.js';
import type { Expected } from './faults/fault.js';

/** What became of one fault: the class that was found for it, or that nothing or several were found. */
export interface Ruling {
  readonly expected: BreakCode;
  readonly found: BreakCode | 'nothing' | 'several' | 'another amount';
  readonly codes: readonly BreakCode[];
  readonly isRight: boolean;
}

/** What became of one case. */
export interface Verdict {
  readonly rulings: readonly Ruling[];
  /** Breaks that speak of no fault. */
  readonly invented: readonly BreakCode[];
}

interface Said {
  readonly code: BreakCode;
  readonly flow: string;
  readonly ids: ReadonlySet<string>;
  readonly difference: Amount | undefined;
}

const saidOf = ({ breaks }: Outcome): Said[] =>
  breaks.map(({ code, flow, left, right, difference }) => ({
    code,
    flow,
    difference,
    ids: new Set([...left.lines, ...right.lines].map((it) => it.id)),
  }));

/** Whether a break speaks of a fault at all. */
const speaksOf = ({ flow, ids }: Said, { near, flow: about }: Expected): boolean =>
  flow === about && near.some((it) => ids.has(it));

/** Whether what was said of a fault is its class, shows its lines, and is said once. */
function isRight(said: readonly Said[], { code, shows, several, beside }: Expected): boolean {
  const ours = said.filter((it) => it.code === code);
  const isShown = shows.every((some) => ours.some(({ ids }) => some.some((it) => ids.has(it))));
  const isAlone = beside === true || ours.length === said.length;
  return ours.length > 0 && isShown && isAlone && (several === true || ours.length === 1);
}

/** Whether the breaks of a fault say by how much the sides are apart. */
function saysHowMuch(said: readonly Said[], { apart, item }: Expected): boolean {
  if (!apart || !item) return true;
  // Two items counted in two units have no unit in common: nothing is said then, and nothing is apart.
  if (apart.n === 0n && said.every((it) => it.difference === undefined)) return true;
  const told = said.map(({ difference }) => difference && amountIn(difference.value, difference.unit, item));
  return told.every((it) => it !== undefined) && same(told.reduce(plus, ZERO), apart);
}

function rule(said: readonly Said[], expected: Expected): Ruling {
  const ours = said.filter((it) => speaksOf(it, expected));
  const codes = ours.map((it) => it.code);
  const isClass = isRight(ours, expected);
  const isAmount = saysHowMuch(ours, expected);
  return {
    expected: expected.code,
    found: isClass && !isAmount ? 'another amount' : nameOf(isClass, codes, expected.code),
    codes,
    isRight: isClass && isAmount,
  };
}

const nameOf = (right: boolean, codes: readonly BreakCode[], code: BreakCode): Ruling['found'] => {
  const [first] = codes;
  if (right) return code;
  return first === undefined ? 'nothing' : codes.length > 1 ? 'several' : first;
};

/** Holds what was found against what is in the ledgers. */
export function judge(outcome: Outcome, { expected }: Pick<Case, 'expected'>): Verdict {
  const said = saidOf(outcome);
  return {
    rulings: expected.map((it) => rule(said, it)),
    invented: said.filter((it) => !expected.some((one) => speaksOf(it, one))).map((it) => it.code),
  };
}
