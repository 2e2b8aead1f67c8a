/** A table that several transactions write to: what is not committed can not be seen. */
import type { OdooCall } from '../../../src/odoo/run/outcome.js';

/** A transaction: when it begins, how long it lasts, and which rows it writes. In milliseconds. */
export interface Transaction {
  readonly startsAt: number;
  readonly lasts: number;
  readonly rows: readonly number[];
}

export interface Plan {
  readonly transactions: readonly Transaction[];
  readonly pollers: readonly { readonly everyMilliseconds: number; readonly breaksOffAfter: number }[];
}

/** What a database keeps of a row; the answers tell whole seconds. */
interface Row {
  readonly id: number;
  readonly writtenAt: number;
  readonly version: number;
}

export interface Table {
  readonly call: OdooCall;
  now(): number;
  pass(milliseconds: number): void;
  rewind(): void;
  /** The last version of each row, when all is committed. */
  versions(): Map<number, number>;
}

const BEGINNING = Date.parse('2026-03-10T00:00:00Z');

/** A moment of the plan as Odoo tells it. */
export const moment = (milliseconds: number): string =>
  new Date(BEGINNING + milliseconds).toISOString().slice(0, 19).replace('T', ' ');

const momentOf = (told: string): number => Date.parse(`${told.replace(' ', 'T')}Z`) - BEGINNING;

type Term = readonly [field: string, operator: string, value: string | number | false];

function isIn(row: Row, [field, operator, value]: Term): boolean {
  if (operator === '!=') return true;
  if (field === 'id') return operator === '>' && row.id > Number(value);
  return operator === '>=' && row.writtenAt >= momentOf(String(value));
}

interface Asked {
  readonly domain: readonly Term[];
  readonly limit: number;
  readonly order: string;
}

/** Each call is a second later than the one before. */
export function plantUnderWay(transactions: readonly Transaction[]): Table {
  const commits = transactions
    .map((it, version) => ({ ...it, version, endsAt: it.startsAt + it.lasts }))
    .sort((a, b) => a.endsAt - b.endsAt || a.version - b.version);
  let time = 0;
  const rowsAt = (moment: number): Row[] => {
    const rows = new Map<number, Row>();
    for (const it of commits.filter(({ endsAt }) => endsAt <= moment))
      for (const id of it.rows) rows.set(id, { id, writtenAt: it.startsAt, version: it.version });
    return [...rows.values()];
  };
  return {
    now: () => time,
    pass: (milliseconds) => {
      time += milliseconds;
    },
    rewind: () => {
      time = 0;
    },
    versions: () => new Map(rowsAt(Number.POSITIVE_INFINITY).map(({ id, version }) => [id, version])),
    call: async (_model, _method, _args, kwargs) => {
      const { domain, limit, order } = kwargs as unknown as Asked;
      const found = rowsAt(time).filter((row) => domain.every((term) => isIn(row, term)));
      const sorted = found.sort((a, b) => (order === 'id' ? a.id - b.id : b.writtenAt - a.writtenAt));
      time += 1000;
      return sorted
        .slice(0, limit)
        .map(({ id, writtenAt, version }) => ({ id, version, write_date: moment(writtenAt) }));
    },
  };
}
