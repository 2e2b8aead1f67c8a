/** One of the two ledgers. */
export type Side = 'left' | 'right';

export const SIDES = ['left', 'right'] as const;

/** The other ledger. */
export const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** Both sides of something. */
export interface Sides<T> {
  readonly left: T;
  readonly right: T;
}

/** By what lines are told apart: two lines that agree in all of these speak of the same cell. */
export const DIMENSIONS = [
  'plantId',
  'reference',
  'operationId',
  'itemId',
  'lotNumber',
  'locationId',
  'toLocationId',
  'status',
  'ownerId',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** Every column of a ledger, in the order in which files and statements list them. */
export const COLUMNS = [
  'flow',
  'key',
  ...DIMENSIONS,
  'quantity',
  'unit',
  'value',
  'currency',
  'occurredAt',
  'recordedAt',
  'state',
  'version',
  'content',
  'origin',
  'id',
  'source',
] as const;

export type Column = (typeof COLUMNS)[number];

/**
 * One line of a ledger, whatever it tells of: a stock balance, a movement, an order's progress, a receipt, a
 * shipment, a hold or a cost. Every column is a text in its canonical spelling; empty means that nothing is
 * told.
 */
export interface LedgerLine extends Readonly<Record<Dimension, string>> {
  /** What kind of fact it is: only lines of one flow are compared, e.g. `stock` or `material.consumed`. */
  readonly flow: string;
  /** What makes two lines the same fact; empty where the cell alone does, as with a balance. */
  readonly key: string;
  /** A canonical decimal; empty where the flow counts nothing. */
  readonly quantity: string;
  readonly unit: string;
  /** A canonical decimal in `currency`. */
  readonly value: string;
  readonly currency: string;
  /** When it happened; canonical instant, e.g. `2026-03-10T06:00:00.000Z`. */
  readonly occurredAt: string;
  /** When the source wrote it down. */
  readonly recordedAt: string;
  /** A line that was taken back or called off does not stand: it counts nothing. */
  readonly state: '' | 'reversed' | 'cancelled';
  /** The version of the contract or of the document that the line was mapped with. */
  readonly version: string;
  /** A digest of all that is told besides; two lines of one key with other digests differ in content. */
  readonly content: string;
  /** The reference that this one continues: the order whose backorder it is. */
  readonly origin: string;
  /** What the source calls its record, e.g. `stock.move.line/4711`. */
  readonly id: string;
  /** The system that tells it. */
  readonly source: string;
}

/** A line that tells nothing yet. */
export const EMPTY_LINE: LedgerLine = Object.freeze({
  ...(Object.fromEntries(COLUMNS.map((it) => [it, ''])) as Record<Column, string>),
  state: '' as const,
});

/** Whether a line counts. */
export const stands = (line: LedgerLine): boolean => line.state === '';

/** The fact that a line tells: keys are compared within a flow. No canonical text holds a line break. */
export const keyOf = ({ flow, key }: LedgerLine): string => `${flow}\n${key}`;

/** By what a person finds a line: what the source calls its record, else the key. */
export const recordName = ({ id, key }: LedgerLine): string => id || key;

/** The piece or lot that a line tells of, wherever it lies. */
export const pieceOf = ({ flow, itemId, lotNumber }: LedgerLine): string =>
  `${flow}\n${itemId}\n${lotNumber}`;
