import { byText } from '../../core/field.js';
import { plus, ZERO } from '../../core/fraction.js';
import type { BreakClass, Found } from '../classes/break-class.js';
import type { Counted } from '../classify/candidate.js';
import { lineOrder } from '../classify/candidate.js';
import type { Conflict } from '../classify/classify.js';
import type { Ground } from '../classify/scene.js';
import { propose, proposeForConflict } from '../corrections/propose.js';
import { COLUMNS, type LedgerLine, other, type Side, type Sides } from '../ledger/line.js';
import type { Amount, Break, Evidence, Money } from '../outcome.js';
import { authorityOf } from '../policy/entry.js';
import { aboutOf, phrase } from './about.js';
import { amount, evidence, misplaced, moneyOf, valueDifference } from './amounts.js';
import { breakId } from './break-id.js';

/** What is needed to tell a break, beside what was found. */
export interface Teller {
  readonly ground: Ground;
  readonly names: Sides<string>;
  /** How many breaks were told of this id before. */
  ordinal(id: string): number;
}

/** The break of what a class found, in words. */
export function makeBreak(breakClass: BreakClass, found: Found, teller: Teller): Break {
  const { ground } = teller;
  const { taken, side } = found;
  const countedOn = (one: Side): Counted[] => taken.flatMap((it) => [...it[one]]).sort(lineOrder);
  const counted = { left: countedOn('left'), right: countedOn('right') };
  const lines = { left: counted.left.map(lineOf), right: counted.right.map(lineOf) };
  const all = [...lines.left, ...lines.right];
  const [{ flow, unit }] = taken;
  const oneUnit = taken.every((it) => it.unit === unit) ? unit : undefined;
  const difference = amount(taken.map((it) => it.delta).reduce(plus, ZERO), oneUnit);
  const wrong = difference?.value === '0' && taken.length > 1 ? amount(misplaced(taken), oneUnit) : undefined;
  const moved = valueDifference(lines.left, lines.right);
  const limit = ground.policy.evidenceLimit;
  const id = uniqueId(all, 'difference', teller);
  return tell(breakClass, {
    id,
    flow,
    lines: all,
    side,
    pointers: pointersOf(found, ground),
    proof: found.proof ?? {},
    left: evidence(counted.left, limit, ground.behind),
    right: evidence(counted.right, limit, ground.behind),
    proposal: propose(id, breakClass, found, ground),
    ...(difference && { difference }),
    ...(wrong && { misplaced: wrong }),
    ...(found.proof?.because !== undefined && { tolerance: found.proof.because }),
    ...(moved && moved.amount !== '0' && { valueDifference: moved }),
    words: {
      misplaced: wordsOf(amount(misplaced(taken), oneUnit)),
      leftValue: moneyWords(moneyOf(lines.left)),
      rightValue: moneyWords(moneyOf(lines.right)),
    },
    teller,
  });
}

/** The break of one fact that one side tells in several ways. */
export function makeConflict({ breakClass, side, ways }: Conflict, teller: Teller): Break {
  const { ground } = teller;
  const [latest, ...others] = ways;
  const counted = ways.map(ground.count);
  const id = uniqueId(ways, 'conflict', teller);
  const limit = ground.policy.evidenceLimit;
  return tell(breakClass, {
    id,
    flow: latest?.flow ?? '',
    lines: ways,
    side,
    pointers: COLUMNS.filter((it) => ways.some((way) => way[it] !== latest?.[it])).map((it) => `/${it}`),
    proof: { ways: String(ways.length) },
    left: evidence(side === 'left' ? counted : [], limit, ground.behind),
    right: evidence(side === 'right' ? counted : [], limit, ground.behind),
    proposal: proposeForConflict(id, breakClass, side, others, ground),
    words: {},
    teller,
  });
}

const lineOf = ({ line }: Counted): LedgerLine => line;

function uniqueId(lines: readonly LedgerLine[], kind: 'conflict' | 'difference', teller: Teller): string {
  const id = breakId(lines, kind);
  const ordinal = teller.ordinal(id);
  return ordinal === 0 ? id : breakId(lines, kind, ordinal);
}

/** The columns in which the sides contradict each other; of other content, where in the document. */
function pointersOf({ taken }: Found, ground: Ground): string[] {
  const differs = new Set(taken.flatMap((it) => [...it.differs]));
  const words = taken
    .filter((it) => it.differs.has('content'))
    .flatMap(({ left: [a], right: [b] }) => (a && b ? ground.contradictions(a.line, b.line) : []));
  const columns = COLUMNS.filter((it) => differs.has(it) && it !== 'content').map((it) => `/${it}`);
  return [...columns, ...new Set(words)];
}

interface Said extends Omit<Break, 'code' | 'severity' | 'about' | 'sentence' | 'since' | 'move' | Words> {
  readonly lines: readonly LedgerLine[];
  readonly side: Side | undefined;
  readonly words: Readonly<Record<string, string>>;
  readonly teller: Teller;
}

type Words = 'likelyCauses' | 'nextStep' | 'suggestions';

/** Sentence, causes and next step come from the class. */
function tell(breakClass: BreakClass, { lines, side, words, teller, ...said }: Said): Break {
  const { ground, names } = teller;
  const about = aboutOf(lines);
  const here = side ?? other(authorityOf(ground.policy, said.flow));
  const text: Readonly<Record<string, string>> = {
    ...words,
    ...names,
    here: names[here],
    there: names[other(here)],
    what: phrase(said.flow, about),
    difference: wordsOf(said.difference).replace(/^-/, ''),
    leftTotal: totalWords(said.left),
    rightTotal: totalWords(said.right),
    pointers: said.pointers.join(', '),
    ...said.proof,
  };
  const fill = (template: string): string =>
    template.replaceAll(/\{(\w+)\}/g, (_, name: string) => text[name] ?? '');
  return {
    ...said,
    code: breakClass.code,
    severity: ground.policy.severities[breakClass.code] ?? breakClass.severity,
    about,
    sentence: fill(breakClass.sentence),
    since: sinceOf(lines),
    likelyCauses: breakClass.causes.map(fill),
    nextStep: fill(breakClass.nextStep),
    move: moveOf(breakClass, here),
    suggestions: [],
  };
}

const wordsOf = (it: Amount | undefined): string => (it ? `${it.value} ${it.unit}` : 'one fact');
const totalWords = ({ total, count }: Evidence): string =>
  total ? `${total.value} ${total.unit}` : count === 0 ? 'nothing' : `${count} lines`;
const moneyWords = (it: Money | undefined): string => (it ? `${it.amount} ${it.currency}` : 'nothing');

const moveOf = ({ move }: BreakClass, here: Side): Break['move'] =>
  move === 'both' ? 'both' : move === 'there' ? other(here) : here;

const sinceOf = (lines: readonly LedgerLine[]): string =>
  lines
    .map((it) => it.occurredAt || it.recordedAt)
    .filter((it) => it !== '')
    .sort(byText)[0] ?? '';
