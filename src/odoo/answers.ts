import type { Issue } from '../core/issue.js';
import { decodeRecord, type OdooRecord } from './record.js';
import type { OdooVersion } from './versions.js';

/** What was read from one Odoo: the models, and the raw records of each. A folder, a client, a test table. */
export interface OdooAnswers {
  readonly models: readonly string[];
  records(model: string): AsyncIterable<unknown>;
}

/** Answers held in memory. @example answersOf({ 'stock.lot': [{ id: 1, … }] }) */
export function answersOf(tables: Readonly<Record<string, readonly unknown[]>>): OdooAnswers {
  return {
    models: Object.keys(tables).sort(),
    async *records(model) {
      yield* tables[model] ?? [];
    },
  };
}

/** The records of one model by id, and the complaints about those that could not be decoded. */
export interface Decoded<R> {
  readonly byId: ReadonlyMap<number, R>;
  readonly broken: ReadonlyMap<number, readonly Issue[]>;
}

/** The id of a raw record, or undefined: even a broken record has a name in the accounts. */
export function rawId(raw: unknown): number | undefined {
  const id = typeof raw === 'object' && raw !== null ? (raw as { id?: unknown }).id : undefined;
  return typeof id === 'number' && Number.isInteger(id) ? id : undefined;
}

/** Reads and decodes a whole model. For masters and documents; lines and quants are streamed instead. */
export const decodeAll = <R extends { readonly id: number }>(
  answers: OdooAnswers,
  record: OdooRecord<R>,
  version: OdooVersion,
): Promise<Decoded<R>> => decodeAndKeep(answers, record, version, (it) => it);

/** Reads and decodes a whole model and keeps of each record only what others will ask of it. */
export async function decodeAndKeep<R extends { readonly id: number }, K>(
  answers: OdooAnswers,
  record: OdooRecord<R>,
  version: OdooVersion,
  keep: (record: R) => K,
): Promise<Decoded<K>> {
  const byId = new Map<number, K>();
  const broken = new Map<number, readonly Issue[]>();
  if (!answers.models.includes(record.model)) return { byId, broken };
  for await (const raw of answers.records(record.model)) {
    const decoded = decodeRecord(record, version, raw);
    if (decoded.ok) byId.set(decoded.value.id, keep(decoded.value));
    else broken.set(rawId(raw) ?? -1, decoded.issues);
  }
  return { byId, broken };
}
