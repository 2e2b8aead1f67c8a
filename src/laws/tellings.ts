import { Keys, Names, Numbers } from './numbers.js';
import type { Lot } from './told.js';

/** What a telling does with a lot, as a small number. */
export const ROLE = { goesIn: 0, goesBack: 1, comesOut: 2, arrives: 3, leaves: 4 } as const;

/** Every telling of a lot: four columns, one row a telling. */
export interface Tellings {
  readonly lots: Names;
  /** `plant`, group; number 0 is no group. */
  readonly groups: Names;
  readonly lot: Numbers;
  readonly group: Numbers;
  readonly role: Numbers;
  readonly fact: Numbers;
  readonly amount: Numbers;
  readonly amounts: Names;
  /** Key and moment of each fact. */
  readonly keys: Keys;
  readonly times: string[];
  /** How each fact is taken back. */
  readonly undos: Names;
  readonly undo: Numbers;
  /** Groups by the order behind them, and the orders that are rework. */
  readonly orderOf: Map<number, string>;
  readonly rework: Set<string>;
  stands(key: string, undo: string): boolean;
}

/** Fields of a code or label hold no control character, so the joined text names one lot. */
export const lotName = ({ itemId, lotNumber }: Lot): string => `${itemId}\n${lotNumber}`;

export const lotNamed = (name: string): Lot => {
  const at = name.indexOf('\n');
  return { itemId: name.slice(0, at), lotNumber: name.slice(at + 1) };
};

/** No tellings yet. */
export function noTellings(stands: Tellings['stands']): Tellings {
  const columns = {
    lots: new Names(),
    groups: new Names(),
    lot: new Numbers(),
    group: new Numbers(),
    role: new Numbers(),
    fact: new Numbers(),
    amount: new Numbers(),
    amounts: new Names(),
    keys: new Keys(),
    times: [],
    undos: new Names(),
    undo: new Numbers(),
    orderOf: new Map(),
    rework: new Set<string>(),
    stands,
  };
  columns.groups.numberOf('');
  return columns;
}

/** Adds a row. */
export function pushTelling(
  all: Tellings,
  lot: Lot,
  group: number,
  role: number,
  fact: number,
  amount: number,
): void {
  all.lot.push(all.lots.numberOf(lotName(lot)));
  all.group.push(group);
  all.role.push(role);
  all.fact.push(fact);
  all.amount.push(amount);
}
