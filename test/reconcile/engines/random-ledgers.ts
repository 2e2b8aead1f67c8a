import fc from 'fast-check';
import { byFlowAndKey } from '../../../src/reconcile/ledger/binary-order.js';
import { DIMENSIONS, EMPTY_LINE, type LedgerLine, type Sides } from '../../../src/reconcile/ledger/line.js';
import { lineText } from '../../../src/reconcile/ledger/line-digest.js';
import type { ContextLine, Plan, Residue } from '../../../src/reconcile/residue.js';

const of = (...texts: string[]) => fc.constantFrom(...texts);
const mostly = (...texts: [string, ...string[]]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(texts[0]) }, { weight: 1, arbitrary: of(...texts) });

/** Few words, so that keys, cells and fingerprints meet by chance; some letters sort otherwise in bytes. */
const anyLine: fc.Arbitrary<LedgerLine> = fc
  .record({
    flow: of('stock', 'material.consumed'),
    key: fc.oneof(of('', 'K1', 'K2', 'K3', 'k-ä', 'k\uff5e', 'k\u{1f600}'), fc.stringMatching(/^K[0-9]{2}$/)),
    reference: mostly('', 'MO1', 'MO2'),
    itemId: of('BOLT', 'NUT'),
    lotNumber: mostly('L1', '', 'L2'),
    locationId: mostly('A', '', 'B'),
    status: mostly('good', '', 'blocked'),
    quantity: of('1', '1', '2', '-1', '0.5', ''),
    unit: mostly('C62', 'KGM'),
    value: mostly('', '2.5', '3'),
    currency: mostly('', 'EUR'),
    occurredAt: mostly(
      '2026-03-10T06:00:00.000Z',
      '',
      '2026-03-10T06:00:01.000Z',
      '2026-03-10T09:00:00.000Z',
    ),
    recordedAt: mostly('2026-03-10T07:00:00.000Z', '', '2026-03-12T07:00:00.000Z'),
    state: fc.oneof(
      { weight: 8, arbitrary: fc.constant('' as const) },
      fc.constantFrom('reversed', 'cancelled'),
    ),
    version: mostly('', '1', '2'),
    content: mostly('', 'x', 'y'),
  })
  .map((it) => ({ ...EMPTY_LINE, ...it }) as LedgerLine);

export interface Case {
  readonly lines: Sides<readonly LedgerLine[]>;
  readonly columns: Sides<ReadonlySet<string>>;
  readonly plan: Plan;
}

const TOLD = [
  'flow',
  'key',
  'reference',
  'itemId',
  'lotNumber',
  'locationId',
  'status',
  'quantity',
  'unit',
  'value',
];

const anyColumns = fc
  .subarray(['reference', 'locationId', 'status', 'value'], { minLength: 1 })
  .map(
    (some) =>
      new Set(
        TOLD.filter(
          (it) => !['reference', 'locationId', 'status', 'value'].includes(it) || some.includes(it),
        ),
      ),
  );

const anyPlan: fc.Arbitrary<Plan> = fc.record({
  asOf: fc.constantFrom('', '2026-03-11T00:00:00.000Z'),
  timeToleranceSeconds: fc.constantFrom(0, 1, 60),
  groupBy: fc.subarray([...DIMENSIONS]),
  whereKnown: fc.subarray([...DIMENSIONS]),
});

/** Two ledgers that have most lines in common, in any order, and what they are compared by. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    common: fc.array(anyLine, { maxLength: 14 }),
    left: fc.array(anyLine, { maxLength: 5 }),
    right: fc.array(anyLine, { maxLength: 5 }),
    changes: fc.array(fc.tuple(fc.nat(13), anyLine), { maxLength: 4 }),
    columns: fc.record({ left: anyColumns, right: anyColumns }),
    plan: anyPlan,
  })
  .map(({ common, left, right, changes, columns, plan }) => {
    const changed = [...common];
    for (const [at, { quantity, state }] of changes)
      if (changed[at]) changed[at] = { ...changed[at], quantity, state };
    return {
      lines: {
        left: blank([...left, ...common], columns.left),
        right: blank([...changed, ...right], columns.right),
      },
      columns,
      plan,
    };
  });

/** What a ledger does not have as a column is empty in every line. */
const blank = (lines: readonly LedgerLine[], columns: ReadonlySet<string>): LedgerLine[] => {
  const absent = ['reference', 'locationId', 'status', 'value'].filter((it) => !columns.has(it));
  return lines.map((it) => ({ ...it, ...Object.fromEntries(absent.map((name) => [name, ''])) }));
};

export const sorted = (lines: readonly LedgerLine[]): LedgerLine[] => [...lines].sort(byFlowAndKey);

const texts = (lines: readonly LedgerLine[]): string[] => lines.map(lineText).sort();
const contextTexts = (context: readonly ContextLine[]): string[] =>
  context.map(({ because, line }) => `${because}\n${lineText(line)}`).sort();

/** A residue in which the order of lists plays no part. */
export const inOrder = (residue: Residue) => ({
  ...residue,
  unsettled: { left: texts(residue.unsettled.left), right: texts(residue.unsettled.right) },
  context: { left: contextTexts(residue.context.left), right: contextTexts(residue.context.right) },
});
