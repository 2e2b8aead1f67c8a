import type { Dimension } from '../../../src/reconcile/ledger/line.js';

/** Whether both sides tell a fact under one key, each under its own, or under none. */
export type Keying = 'shared' | 'own' | 'none';

/** What the lines of one flow tell. */
export interface Flow {
  readonly flow: string;
  readonly dimensions: readonly Dimension[];
  readonly keyings: readonly Keying[];
  readonly counts: boolean;
  readonly values: 'always' | 'sometimes' | 'never';
  readonly statuses: readonly string[];
  /** How the number of its document begins. */
  readonly document: string;
  /** A balance tells what is; all others tell what happened, and when. */
  readonly balance: boolean;
  /** Several postings may share one cell. */
  readonly repeats: boolean;
  /** What comes back is told with a minus. */
  readonly returns: boolean;
}

const flow = (
  name: string,
  document: string,
  dimensions: readonly Dimension[],
  rest: Partial<Flow>,
): Flow => ({
  flow: name,
  document,
  dimensions: ['plantId', ...dimensions],
  keyings: ['shared', 'own', 'none'],
  counts: true,
  values: 'never',
  statuses: [],
  balance: false,
  repeats: false,
  returns: false,
  ...rest,
});

const ORDER_STATUSES = ['released', 'inProgress', 'completed', 'closed', 'held'] as const;

/** Everything that is compared, as plants compare it. */
export const FLOWS: readonly Flow[] = [
  flow('stock', '', ['itemId', 'lotNumber', 'locationId', 'status', 'ownerId'], {
    keyings: ['none'],
    values: 'sometimes',
    statuses: ['unrestricted', 'quality', 'blocked'],
    balance: true,
  }),
  flow(
    'inventory.moved',
    'TR',
    ['reference', 'itemId', 'lotNumber', 'locationId', 'toLocationId', 'ownerId'],
    {
      keyings: ['shared', 'own'],
      repeats: true,
    },
  ),
  flow('material.consumed', 'WO', ['reference', 'operationId', 'itemId', 'lotNumber', 'locationId'], {
    keyings: ['shared', 'own'],
    repeats: true,
    returns: true,
  }),
  flow('production.progress', 'WO', ['reference', 'operationId', 'itemId', 'status'], {
    statuses: ORDER_STATUSES,
  }),
  flow('logistics.receipt', 'PO', ['reference', 'itemId', 'lotNumber', 'locationId'], {
    values: 'always',
    repeats: true,
  }),
  flow('logistics.confirmation', 'PO', ['reference', 'itemId'], { values: 'sometimes' }),
  flow('logistics.shipment', 'SH', ['reference', 'itemId', 'lotNumber', 'locationId', 'ownerId'], {}),
  flow('quality.hold', 'QH', ['reference', 'itemId', 'lotNumber', 'locationId', 'status'], {
    keyings: ['shared', 'none'],
    counts: false,
    statuses: ['active', 'released'],
  }),
  flow('finance.cost', 'WO', ['reference', 'itemId'], { counts: false, values: 'always' }),
];
