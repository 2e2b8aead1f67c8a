import fc from 'fast-check';
import type { DataOf, EventContract } from '../../src/core/contract.js';
import { TransactionReversedV1 } from '../../src/printed/exchange/transaction-reversed.v1.js';
import { ConsumedV1 } from '../../src/printed/material/consumed.v1.js';
import {
  type Break,
  DEFAULT_POLICY,
  type Fact,
  type Outcome,
  type Policy,
} from '../../src/reconcile/index.js';
import { eventType, seal } from '../../src/wire/envelope.js';

/** One posting as a story tells it; `no` becomes the transaction number at the system that tells it. */
export interface Posting {
  readonly no: string;
  readonly workOrderId: string;
  readonly itemId: string;
  readonly lotNumber?: string;
  readonly operationId?: string;
  readonly quantity: { readonly value: string; readonly unit: string };
  readonly occurredAt: string;
}

/** Nothing is under way: what one side lacks, it lacks. */
export const SETTLED: Policy = { ...DEFAULT_POLICY, transitSeconds: 0 };

/** Where the lines of one side went, each counted once. */
export const accounted = (counts: Outcome['counts']['left']): number =>
  counts.later + counts.withdrawn + counts.settled + counts.inBreaks + counts.duplicates;

/** The classes of breaks, in their order. */
export const codes = (breaks: readonly Break[]): string[] => breaks.map((it) => it.code);

const START = Date.UTC(2026, 2, 10, 6);

/** The instant so many seconds after the shift began. */
export const at = (seconds: number): string => new Date(START + seconds * 1000).toISOString();

/** Seals the data; a story that does not fit its contract fails the test. */
export function fact<C extends EventContract>(contract: C, data: DataOf<C>, recordedAt = at(90_000)): Fact {
  const telling = { source: 'https://example.test/plants/NW-01/systems/x', recordedAt, utcOffset: '+01:00' };
  const sealed = seal(contract, data, telling);
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.issues));
  return { contract, event: sealed.value };
}

/** The posting as a consumption told by one system. */
export const consumed = (system: string, { no, ...posting }: Posting): Fact =>
  fact(ConsumedV1, {
    plantId: 'NW-01',
    businessRef: { system, objectType: 'consumption', id: no },
    from: { plantId: 'NW-01', locationId: 'WH-STOCK' },
    ...posting,
  });

/** What both systems tell of these postings, each under numbers of its own. */
export const ledgersOf = (postings: readonly Posting[]): { left: Fact[]; right: Fact[] } => ({
  left: postings.map((it) => consumed('mes-1', it)),
  right: postings.map((it) => consumed('odoo', it)),
});

/** Takes a fact back. */
export const reversalOf = ({ contract, event }: Fact, reversalNo = 1): Fact =>
  fact(TransactionReversedV1, {
    plantId: 'NW-01',
    originalType: eventType(contract),
    originalKey: event.idempotencykey,
    reversalNo,
    reason: 'didNotOccur',
    reversedAt: at(80_000),
  });

/**
 * Ledgers in which every posting has a moment and an amount of its own, and no amount is a sum, a multiple or
 * a tenth of others: an injected fault then has exactly one explanation.
 */
export const postings = fc
  .array(
    fc.record({
      workOrderId: fc.constantFrom('WO-1', 'WO-2', 'WO-3'),
      itemId: fc.constantFrom('TUBE', 'PAINT'),
      lotNumber: fc.option(fc.constantFrom('A', 'B', 'C'), { nil: undefined }),
      operationId: fc.option(fc.constantFrom('CUT', 'WELD'), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((stories) =>
    stories.map(({ lotNumber, operationId, ...story }, i): Posting => {
      return {
        no: `P-${i}`,
        ...story,
        ...(lotNumber ? { lotNumber } : {}),
        ...(operationId ? { operationId } : {}),
        quantity: { value: amountNo(i), unit: 'MTR' },
        occurredAt: at(i * 60),
      };
    }),
  );

/**
 * Amounts no two subsets of which have equal sums: 1024 times a power of two, and seven more for good
 * measure.
 */
const amountNo = (i: number): string => String(2 ** (i + 10) + 7 * 3 ** i);
