import { createHash } from 'node:crypto';
import { amountText, type Fraction } from '../core/fraction.js';
import type { Owner } from '../core/governance.js';
import { type Action, BREAKS, type BreakCode, type Severity } from './break-codes.js';
import { referencesOf, type Telling, tellingOrder } from './fact-row.js';

/** How much of what; a value without finite decimal is a fraction such as `1/3`. */
export interface Amount {
  readonly value: string;
  readonly unit: string;
}

/** One posting behind a break. */
export interface Posting {
  readonly key: string;
  readonly id: string;
  readonly source: string;
  readonly time: string;
  readonly references: readonly string[];
  readonly quantity?: Amount;
  readonly lotNumber?: string;
  readonly reversed?: true;
}

/** What one side says. `postings` is cut at the limit in force; `count` is not. */
export interface Evidence {
  readonly total?: Amount;
  readonly count: number;
  readonly postings: readonly Posting[];
}

/** What a break is about; texts that the contract's comparison names stand in `fields`. */
export interface About {
  readonly name: string;
  readonly plantId: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly lotNumber?: string;
  readonly key?: string;
}

/** Who puts it right, how, and which facts are meant. */
export interface Correction {
  readonly who: 'left' | 'right' | 'system-of-record';
  readonly systemOfRecord: Owner;
  readonly action: Action;
  readonly keys: readonly string[];
}

/** One disagreement of the two ledgers, with its evidence and what to do about it. */
export interface Break {
  /** The same disagreement has the same id in every run. */
  readonly id: string;
  readonly code: BreakCode;
  readonly severity: Severity;
  readonly about: About;
  readonly sentence: string;
  /** Left minus right. */
  readonly difference?: Amount;
  /** How much lies in the wrong lot or place; the sums agree. */
  readonly misplaced?: Amount;
  readonly factor?: string;
  /** Right minus left, in seconds. */
  readonly seconds?: number;
  /** The fields that differ, as JSON pointers into the data. */
  readonly pointers?: readonly string[];
  readonly left: Evidence;
  readonly right: Evidence;
  readonly likelyCauses: readonly string[];
  readonly nextStep: string;
  readonly correction: Correction;
}

/** What the reader calls the two ledgers. */
export interface SideNames {
  readonly left: string;
  readonly right: string;
}

/** The parts of a break that the comparison finds; the rest follows from its code. */
export interface Finding {
  readonly code: BreakCode;
  readonly about: About;
  /** Whose word counts for such facts. */
  readonly owner: Owner;
  /** Names the break within its code and what it is about, where there can be several. */
  readonly which?: string;
  readonly difference?: Amount;
  readonly misplaced?: Amount;
  readonly factor?: string;
  readonly seconds?: number;
  readonly pointers?: readonly string[];
  readonly left: Evidence;
  readonly right: Evidence;
  readonly keys: readonly string[];
  /** Further words for the sentence. */
  readonly words?: Readonly<Record<string, string>>;
}

export const NOTHING: Evidence = { count: 0, postings: [] };

/** What the postings of one side say, in their fixed order. */
export function evidence(rows: readonly Telling[], limit: number, total?: Amount): Evidence {
  const postings = [...rows].sort(tellingOrder).slice(0, limit).map(posting);
  return { ...(total ? { total } : {}), count: rows.length, postings };
}

const posting = (row: Telling): Posting => ({
  key: row.key,
  id: row.id,
  source: row.source,
  time: row.time,
  references: referencesOf(row),
  ...(row.unit ? { quantity: { value: amountText({ n: row.units, d: 1n }), unit: row.unit } } : {}),
  ...(row.lot ? { lotNumber: row.lot } : {}),
  ...(row.account === 'reversed' ? { reversed: true as const } : {}),
});

export const amount = (value: Fraction, unit: string): Amount => ({ value: amountText(value), unit });

const asWords = (it: Amount | undefined): string => (it ? `${it.value} ${it.unit}` : 'nothing');

/** What it is about, as one readable phrase. */
export const phrase = ({ name, plantId, fields, lotNumber }: About): string =>
  [name, ...Object.values(fields), ...(lotNumber ? [`lot ${lotNumber}`] : []), `at ${plantId}`].join(' ');

/** Makes a break of a finding: sentence, causes and remedy come from the table. */
export function makeBreak(found: Finding, names: SideNames): Break {
  const { code, about, owner, which, keys, words, ...said } = found;
  const kind = BREAKS[code];
  const text: Record<string, string> = {
    ...names,
    what: phrase(about),
    leftTotal: asWords(found.left.total),
    rightTotal: asWords(found.right.total),
    difference: asWords(found.difference).replace(/^-/, ''),
    misplaced: asWords(found.misplaced),
    factor: found.factor ?? '',
    seconds: String(Math.abs(found.seconds ?? 0)),
    pointers: (found.pointers ?? []).join(', '),
    count: String(found.left.count + found.right.count),
    ...words,
  };
  const fill = (template: string): string =>
    template.replaceAll(/\{(\w+)\}/g, (_, name: string) => text[name] ?? '');
  return {
    id: breakId(code, about, which),
    code,
    severity: kind.severity,
    about,
    sentence: fill(kind.sentence),
    ...said,
    likelyCauses: kind.causes.map(fill),
    nextStep: fill(kind.nextStep),
    correction: {
      who: kind.who,
      systemOfRecord: owner,
      action: kind.action,
      keys: [...keys].sort(),
    },
  };
}

function breakId(code: BreakCode, about: About, which = ''): string {
  const parts = ['1', code, about.name, about.plantId, about.key ?? '', about.lotNumber ?? '', which];
  const text = JSON.stringify([...parts, ...Object.entries(about.fields).flat()]);
  return `b1-${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32)}`;
}

const PLACES = new Map(Object.keys(BREAKS).map((code, i) => [code, i]));

const orderText = ({ about }: Break): string =>
  JSON.stringify([
    about.name,
    about.plantId,
    ...Object.values(about.fields),
    about.lotNumber ?? '',
    about.key ?? '',
  ]);

/** The fixed order of breaks: by the table of codes, then by what they are about. */
export function breakOrder(a: Break, b: Break): number {
  const byCode = (PLACES.get(a.code) ?? 0) - (PLACES.get(b.code) ?? 0);
  if (byCode !== 0) return byCode;
  const [x, y] = [orderText(a), orderText(b)];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
