import { decimalFromUnits } from '../core/decimal.js';
import type { Account, Row, Side } from './fact-row.js';

/** Both sides of something. */
export interface Sides<T> {
  readonly left: T;
  readonly right: T;
}

/** What one side tells of one event name: messages as they came, and what stands, unit by unit. */
export interface FamilySide {
  readonly events: number;
  readonly facts: number;
  readonly sums: Readonly<Record<string, string>>;
}

/** One event name in a report. */
export interface Family extends Sides<FamilySide> {
  readonly name: string;
  readonly compared: boolean;
}

/** Where the events of one side went: the accounts add up to `events`. */
export type Accounts = Readonly<Record<Account | 'events', number>>;

interface Counts {
  events: number;
  facts: number;
  readonly sums: Map<string, bigint>;
}

/** Counts what came in and where it went. */
export interface Tally {
  /** A message came in. */
  arrived(side: Side, name: string): void;
  /** A message found its account; a fact that stands adds to its family's sums. */
  settled(row: Row, account?: Account): void;
  /** Messages of one account that need no row. */
  put(side: Side, account: Account, count?: number): void;
  names(side: Side): ReadonlySet<string>;
  families(compared: ReadonlySet<string>): Family[];
  accounts(): Sides<Accounts>;
}

const noAccounts = (): Record<Account | 'events', number> => ({
  events: 0,
  matched: 0,
  inBreaks: 0,
  reversed: 0,
  reversals: 0,
  duplicates: 0,
  notCompared: 0,
});

export function createTally(): Tally {
  const accounts = { left: noAccounts(), right: noAccounts() };
  const families = { left: new Map<string, Counts>(), right: new Map<string, Counts>() };
  const familyOf = (side: Side, name: string): Counts => {
    const known = families[side].get(name);
    if (known) return known;
    const counts = { events: 0, facts: 0, sums: new Map<string, bigint>() };
    families[side].set(name, counts);
    return counts;
  };
  return {
    arrived: (side, name) => {
      accounts[side].events++;
      familyOf(side, name).events++;
    },
    settled: (row, account = row.account) => {
      accounts[row.side][account]++;
      if (account === 'reversed' || !row.counts) return;
      const family = familyOf(row.side, row.contract.name);
      family.facts++;
      if (row.unit) family.sums.set(row.unit, (family.sums.get(row.unit) ?? 0n) + row.units);
    },
    put: (side, account, count = 1) => {
      accounts[side][account] += count;
    },
    names: (side) => new Set(families[side].keys()),
    families: (compared) => {
      const names = new Set([...families.left.keys(), ...families.right.keys()]);
      return [...names].sort().map((name) => ({
        name,
        compared: compared.has(name),
        left: told(families.left.get(name)),
        right: told(families.right.get(name)),
      }));
    },
    accounts: () => ({ left: { ...accounts.left }, right: { ...accounts.right } }),
  };
}

const told = (counts: Counts | undefined): FamilySide => ({
  events: counts?.events ?? 0,
  facts: counts?.facts ?? 0,
  sums: Object.fromEntries(
    [...(counts?.sums ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([unit, sum]) => [unit, decimalFromUnits(sum)]),
  ),
});
