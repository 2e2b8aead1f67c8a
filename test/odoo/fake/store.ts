/** The tables of an imagined Odoo, and what it has posted. */
import { type OdooVersion, versionFields } from './fields.js';

export type Row = Record<string, unknown> & { id: number };
export type Values = Readonly<Record<string, unknown>>;

/** One thing that changed the books: tests count these. */
export interface Posting {
  readonly what: string;
  readonly record: string;
  readonly quantity?: number;
}

export interface Store {
  readonly version: OdooVersion;
  readonly postings: Posting[];
  /** What Odoo takes without a word and nobody meant. */
  readonly traps: string[];
  rows(model: string): Row[];
  row(model: string, id: unknown): Row | undefined;
  insert(model: string, values: Values): Row;
  remove(model: string, id: number): void;
  /** Everything there is, without the questions that Odoo asked back. */
  picture(): unknown;
}

const isPassing = (model: string): boolean =>
  /warning|confirmation|immediate|\.backorder$|insufficient|^change\./.test(model);

function emptyOf(name: string, kind: string): unknown {
  if (name === 'active') return true;
  if (kind === 'float' || kind === 'integer') return 0;
  return kind.endsWith('2many') ? [] : false;
}

export function createStore(version: OdooVersion): Store {
  const tables = new Map<string, Map<number, Row>>();
  const table = (model: string) => {
    const known = tables.get(model) ?? new Map<number, Row>();
    tables.set(model, known);
    return known;
  };
  const fields = versionFields(version);
  const next = new Map<string, number>();
  return {
    version,
    postings: [],
    traps: [],
    rows: (model) => [...table(model).values()],
    row: (model, id) => table(model).get(id as number),
    insert: (model, values) => {
      const id = (values.id as number | undefined) ?? (next.get(model) ?? 100) + 1;
      next.set(model, Math.max(next.get(model) ?? 100, id));
      const empty = Object.entries(fields[model] ?? {}).map(([name, it]): [string, unknown] => [
        name,
        emptyOf(name, it.kind),
      ]);
      const row: Row = { ...Object.fromEntries(empty), ...values, id };
      table(model).set(id, row);
      return row;
    },
    remove: (model, id) => {
      table(model).delete(id);
    },
    picture: () =>
      [...tables]
        .filter(([model]) => !isPassing(model))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([model, rows]) => [model, [...rows.values()]]),
  };
}
