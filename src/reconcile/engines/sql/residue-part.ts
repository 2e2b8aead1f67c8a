import { canonicalDecimal, decimalFromUnits, decimalUnits } from '../../../core/decimal.js';
import { type Issue, type IssueCode, issue } from '../../../core/issue.js';
import { failed, ok, type Result } from '../../../core/result.js';
import {
  COLUMNS,
  type Column,
  DIMENSIONS,
  type Dimension,
  type LedgerLine,
  SIDES,
} from '../../ledger/line.js';
import { LANES } from './digest-text.js';

const RESIDUE = 'residue';

/** What a file of a residue lacks as a whole. */
export const ruleBroken = (path: string, found: unknown, wanted: string): Issue =>
  issue(
    'RULE_BROKEN',
    RESIDUE,
    path,
    found,
    wanted,
    'Run the statements again, and keep all that they answer.',
  );

type Words = ReadonlyMap<string, string | number>;

/** One line of such a file. */
export interface Part {
  readonly part: string;
  readonly words: Words;
  readonly dimensions: readonly Dimension[];
  readonly line?: LedgerLine;
}

type Check = (value: unknown) => { readonly value: unknown } | { readonly wanted: string };

const text: Check = (it) => (typeof it === 'string' ? { value: it } : { wanted: 'a text' });
const count: Check = (it) =>
  Number.isSafeInteger(it) && (it as number) >= 0 ? { value: it } : { wanted: 'a whole number' };
const natural: Check = (it) =>
  typeof it === 'string' && /^[0-9]+$/.test(it) ? { value: it } : { wanted: 'a whole number as a text' };
const oneOf =
  (words: readonly string[]): Check =>
  (it) =>
    words.includes(it as string) ? { value: it } : { wanted: `one of ${words.join(', ')}` };
/** Sums may have more digits than any one line. */
const sum: Check = (it) =>
  typeof it === 'string' && /^-?[0-9]+(\.[0-9]{1,12})?$/.test(it)
    ? { value: decimalFromUnits(decimalUnits(it)) }
    : { wanted: 'a decimal as a text' };
const dimensions: Check = (it) => {
  const words = typeof it === 'string' ? it.split(' ').filter((word) => word !== '') : undefined;
  return words?.every((word) => (DIMENSIONS as readonly string[]).includes(word))
    ? { value: words }
    : { wanted: 'names of dimensions, a blank after each' };
};
const decimal: Check = (it) =>
  it === '' || (typeof it === 'string' && canonicalDecimal(it) === it)
    ? { value: it }
    : { wanted: 'a canonical decimal as a text' };
const instant: Check = (it) =>
  it === '' || (typeof it === 'string' && it.length === 24 && !Number.isNaN(Date.parse(it)))
    ? { value: it }
    : { wanted: 'an instant in UTC with milliseconds' };

const SPECIAL: Readonly<Partial<Record<Column, Check>>> = {
  quantity: decimal,
  value: decimal,
  occurredAt: instant,
  recordedAt: instant,
  state: oneOf(['', 'reversed', 'cancelled']),
};

const LINE = new Map<string, Check>(COLUMNS.map((it) => [it, SPECIAL[it] ?? text]));

const line: Check = (it) => {
  if (it === null || typeof it !== 'object') return { wanted: 'a ledger line as an object' };
  const wrong = [...LINE].find(([name, check]) => 'wanted' in check((it as Record<string, unknown>)[name]));
  if (wrong) return { wanted: `a ledger line whose ${wrong[0]} is ${wantedOf(wrong[1], it, wrong[0])}` };
  const strange = Object.keys(it).find((name) => !LINE.has(name));
  return strange === undefined ? { value: it } : { wanted: `a ledger line without ${strange}` };
};

const wantedOf = (check: Check, of: object, name: string): string => {
  const checked = check((of as Record<string, unknown>)[name]);
  return 'wanted' in checked ? checked.wanted : '';
};

const side = oneOf(SIDES);
const lanes = Object.fromEntries(Array.from({ length: LANES }, (_, i) => [`lane${i}`, natural]));

/** What each part has, and how it is read. */
const PARTS: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  side: {
    side,
    lines: count,
    later: count,
    withdrawn: count,
    unsettled: count,
    context: count,
    totals: count,
    highWater: instant,
    ...lanes,
  },
  total: {
    side,
    flow: text,
    itemId: text,
    unit: text,
    currency: text,
    lines: count,
    quantity: sum,
    value: sum,
  },
  inForce: { flow: text, dimensions },
  unsettled: { side, line },
  context: { side, because: oneOf(['twin', 'withdrawn', 'later', 'serial']), line },
};

/** Reads one line of the file of a residue; `number` is for what is said of it. */
export function readPart(json: string, number: number): Result<Part> {
  const wrong = (code: IssueCode, name: string, found: unknown, wanted: string) =>
    issue(code, RESIDUE, `/${number}${name}`, found, wanted);
  const told = parsed(json);
  if (told === undefined) return failed([wrong('NOT_JSON', '', json, 'one JSON object')]);
  const checks =
    typeof told.part === 'string' && Object.hasOwn(PARTS, told.part) ? PARTS[told.part] : undefined;
  if (!checks)
    return failed([wrong('NOT_IN_LIST', '/part', told.part, `one of ${Object.keys(PARTS).join(', ')}`)]);
  const issues: Issue[] = Object.keys(told)
    .filter((name) => name !== 'part' && !Object.hasOwn(checks, name))
    .map((name) => wrong('UNKNOWN_FIELD', `/${name}`, told[name], 'no such field'));
  const values = new Map<string, unknown>();
  for (const [name, check] of Object.entries(checks)) {
    const checked = check(told[name]);
    if ('value' in checked) values.set(name, checked.value);
    else issues.push(wrong('MALFORMED', `/${name}`, told[name], checked.wanted));
  }
  return issues.length > 0 ? failed(issues) : ok(partOf(told.part as string, values));
}

function partOf(part: string, values: ReadonlyMap<string, unknown>): Part {
  const found = values.get('line') as LedgerLine | undefined;
  return {
    part,
    words: new Map([...values].filter(([name]) => !['line', 'dimensions'].includes(name))) as Words,
    dimensions: (values.get('dimensions') ?? []) as Dimension[],
    ...(found && { line: found }),
  };
}

function parsed(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
