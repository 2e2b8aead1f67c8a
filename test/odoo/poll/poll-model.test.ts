/** Polling while others write: nothing is lost as long as no transaction outlasts the overlap. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDomain, POLL_START, type PollCursor, secondsBefore } from '../../../src/odoo/poll/cursor.js';
import { deletedIds, type PollOptions, pollModel, presentIds } from '../../../src/odoo/poll/poll-model.js';
import type { OdooCall } from '../../../src/odoo/run/outcome.js';
import { moment, type Plan, plantUnderWay, type Table } from './transactions.js';

const PAGE: Omit<PollOptions, 'overlapSeconds'> = { fields: ['version', 'write_date'], pageSize: 3 };

interface Seen {
  readonly versions: Map<number, number>;
  cursor: PollCursor;
  read: number;
}

/** One poll; each page is a moment later, and a poller may break off after any page. */
async function poll(
  call: OdooCall,
  seen: Seen,
  overlapSeconds: number,
  breaksOffAfter = Number.POSITIVE_INFINITY,
): Promise<void> {
  let pages = 0;
  for await (const { records, cursor } of pollModel(call, 'stock.move', seen.cursor, {
    ...PAGE,
    overlapSeconds,
  })) {
    for (const it of records) seen.versions.set(Number(it.id), Number(it.version));
    seen.cursor = cursor;
    seen.read += records.length;
    pages += 1;
    if (pages >= breaksOffAfter) return;
  }
}

const LONGEST = 20;

const plans: fc.Arbitrary<Plan> = fc.record({
  transactions: fc.array(
    fc.record({
      startsAt: fc.integer({ min: 0, max: 300_000 }),
      lasts: fc.integer({ min: 0, max: LONGEST * 1000 }),
      rows: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 }),
    }),
    { minLength: 1, maxLength: 40 },
  ),
  pollers: fc.array(
    fc.record({
      everyMilliseconds: fc.integer({ min: 3000, max: 90_000 }),
      breaksOffAfter: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

/** All polls of one poller: at the end the one under way, and one that begins when all is committed. */
async function pollThrough(table: Table, everyMilliseconds: number, breaksOffAfter: number, overlap: number) {
  const seen: Seen = { versions: new Map(), cursor: POLL_START, read: 0 };
  table.rewind();
  while (table.now() < 400_000) {
    await poll(table.call, seen, overlap, breaksOffAfter);
    table.pass(everyMilliseconds);
  }
  if (seen.cursor.underway) await poll(table.call, seen, overlap);
  await poll(table.call, seen, overlap);
  return seen;
}

describe('polling beside transactions that overlap', () => {
  it('loses no row as long as no transaction is longer than the overlap', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async ({ transactions, pollers }) => {
        const table = plantUnderWay(transactions);
        for (const { everyMilliseconds, breaksOffAfter } of pollers) {
          const seen = await pollThrough(table, everyMilliseconds, breaksOffAfter, LONGEST);
          expect(seen.versions).toEqual(table.versions());
          expect(seen.read).toBeGreaterThanOrEqual(seen.versions.size);
        }
      }),
      { seed: 16, numRuns: 300 },
    );
  });

  it('loses a row that was committed later than the overlap reaches back', async () => {
    const table = plantUnderWay([
      { startsAt: 1000, lasts: 60_000, rows: [1] },
      { startsAt: 50_000, lasts: 0, rows: [2] },
    ]);
    const short = await pollThrough(table, 55_000, 9, LONGEST);
    expect([...short.versions.keys()]).toEqual([2]);
    const long = await pollThrough(table, 55_000, 9, 60);
    expect([...long.versions.keys()].sort()).toEqual([1, 2]);
  });

  it('reads again what lies in the overlap, and nothing older', async () => {
    const table = plantUnderWay([
      { startsAt: 1000, lasts: 0, rows: [1] },
      { startsAt: 100_000, lasts: 0, rows: [2] },
    ]);
    table.pass(200_000);
    const seen: Seen = { versions: new Map(), cursor: POLL_START, read: 0 };
    await poll(table.call, seen, LONGEST);
    expect(seen).toMatchObject({ read: 2, cursor: { writeDate: moment(100_000) } });
    await poll(table.call, seen, LONGEST);
    expect(seen.read).toBe(3);
  });

  it('gets through a second that has more rows than a page', async () => {
    const rows = Array.from({ length: 25 }, (_, at) => at + 1);
    const table = plantUnderWay([{ startsAt: 1234, lasts: 10, rows }]);
    table.pass(5000);
    const seen: Seen = { versions: new Map(), cursor: { writeDate: moment(0) }, read: 0 };
    await poll(table.call, seen, LONGEST);
    expect(seen).toMatchObject({ read: 25, cursor: { writeDate: moment(1234) } });
  });
});

describe('the cursor', () => {
  it('is plain data that says where to go on', () => {
    expect(nextDomain(POLL_START, 60)).toEqual([]);
    const cursor = { writeDate: '2026-03-10 00:00:05', underway: { id: 7 } };
    expect(nextDomain(cursor, 10)).toEqual([
      ['write_date', '>=', '2026-03-09 23:59:55'],
      ['id', '>', 7],
    ]);
  });

  it('counts seconds back over the end of a month', () => {
    expect(secondsBefore('2028-03-01 00:00:00', 1)).toBe('2028-02-29 23:59:59');
  });

  it('stays where it was when a model is empty', async () => {
    const empty: OdooCall = async () => [];
    for await (const page of pollModel(empty, 'stock.move', POLL_START, { ...PAGE, overlapSeconds: 1 }))
      expect(page).toEqual({ records: [], cursor: POLL_START });
  });
});

describe('what was deleted', () => {
  it('is found by comparing the ids, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 60 })),
        fc.uniqueArray(fc.integer({ min: 1, max: 60 })),
        async (known, present) => {
          const table = plantUnderWay([{ startsAt: 0, lasts: 0, rows: present }]);
          table.pass(1000);
          const gone = await deletedIds(known, presentIds(table.call, 'stock.move', { pageSize: 4 }));
          expect(gone).toEqual(known.filter((id) => !present.includes(id)).sort((a, b) => a - b));
        },
      ),
      { seed: 17, numRuns: 100 },
    );
  });
});
