import type { OdooCall } from '../run/outcome.js';
import { afterPage, begun, type DomainTerm, finished, nextDomain, type PollCursor } from './cursor.js';

/** What is read of a model, and how. */
export interface PollOptions {
  readonly fields: readonly string[];
  /** How many records a page has at most. */
  readonly pageSize: number;
  /** Longer than the longest transaction of this Odoo: imports and nightly runs count. */
  readonly overlapSeconds: number;
  /** Which records are looked at; all of them when absent. */
  readonly domain?: readonly unknown[];
}

/** Some records, and the cursor to keep once they have been taken in. */
export interface PollPage {
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly cursor: PollCursor;
}

/** Archived records are still referred to. */
const ALL = { active_test: false };

/**
 * What has changed in a model since the last poll, page by page; the last page may be empty. A record may
 * come again, changed or not: keys make that free. What was deleted leaves nothing: `deletedIds` finds it.
 * Rejects when Odoo refuses; the cursor of the last page is where to go on.
 */
export async function* pollModel(
  call: OdooCall,
  model: string,
  cursor: PollCursor,
  options: PollOptions,
): AsyncGenerator<PollPage> {
  const { fields, pageSize, overlapSeconds, domain = [] } = options;
  let at = begun(cursor, cursor.underway ? undefined : await newestWrite(call, model, domain));
  for (;;) {
    const records = await readPage(call, model, [...domain, ...nextDomain(at, overlapSeconds)], {
      fields,
      limit: pageSize,
      order: 'id',
    });
    const isLast = records.length < pageSize;
    at = isLast ? finished(at) : afterPage(at, Number(records.at(-1)?.id));
    yield { records, cursor: at };
    if (isLast) return;
  }
}

/** The id sets of a model, page by page: what is there now. */
export async function* presentIds(
  call: OdooCall,
  model: string,
  options: Pick<PollOptions, 'pageSize' | 'domain'>,
): AsyncGenerator<readonly number[]> {
  const { pageSize, domain = [] } = options;
  let last = 0;
  for (;;) {
    const after: DomainTerm = ['id', '>', last];
    const how = { fields: ['id'], limit: pageSize, order: 'id' };
    const ids = (await readPage(call, model, [...domain, after], how)).map((it) => Number(it.id));
    yield ids;
    if (ids.length < pageSize) return;
    last = ids.at(-1) as number;
  }
}

/**
 * The ids that were known and are there no longer. Take the known ids before the present ones are read: what
 * is new in between is then in neither list, or in the second alone.
 */
export async function deletedIds(
  knownIds: Iterable<number>,
  pages: AsyncIterable<readonly number[]> | Iterable<readonly number[]>,
): Promise<number[]> {
  const gone = new Set(knownIds);
  for await (const ids of pages) for (const id of ids) gone.delete(id);
  return [...gone].sort((a, b) => a - b);
}

async function newestWrite(
  call: OdooCall,
  model: string,
  domain: readonly unknown[],
): Promise<string | undefined> {
  // Rows made by SQL have no write_date, and an empty one would come first.
  const written: DomainTerm = ['write_date', '!=', false];
  const how = { fields: ['write_date'], limit: 1, order: 'write_date desc' };
  const [newest] = await readPage(call, model, [...domain, written], how);
  return typeof newest?.write_date === 'string' ? newest.write_date : undefined;
}

const readPage = async (
  call: OdooCall,
  model: string,
  domain: readonly unknown[],
  how: { readonly fields: readonly string[]; readonly limit: number; readonly order: string },
) => (await call(model, 'search_read', [], { domain, ...how, context: ALL })) as PollPage['records'];
