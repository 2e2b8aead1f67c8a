import { decimalRound, decimalScale, decimalSubtract } from '../../../src/core/decimal.js';
import { remembered } from '../../../src/core/remembered.js';
import type { LedgerLine, Side } from '../../../src/reconcile/ledger/line.js';
import { unitsOf } from '../../../src/vocabulary/conversion.js';
import { between, onceIn, oneOf, type Roll } from './chance.js';
import { partsOf, times } from './decimals.js';
import type { Keying } from './flows.js';
import { RIGHT_SAYS } from './plant-policy.js';
import { later } from './time.js';
import type { Fact } from './truth.js';
import { ITEMS, type Item } from './world.js';

/** How one system tells what it knows. */
export interface Voice {
  readonly side: Side;
  readonly roll: Roll;
  /** By how many seconds its clock may differ from the truth. */
  readonly jitter: number;
  /** How many seconds it takes at most to write something down. */
  readonly lag: number;
  /** Once in so many facts it tells one in parts. */
  readonly splits: number;
  /** Of so many items of a flow it counts one in another unit. */
  readonly otherUnits: number;
  /** In what it counts the items of a flow: one item, one unit. */
  readonly units: Map<string, string>;
  /** When its balances were written down: each when it changed, all at one moment, or nobody knows. */
  readonly balances: { readonly recordedAt?: string; readonly occurredAt: string };
  /** What it leaves out. */
  readonly silent: { readonly operation: boolean; readonly reference: boolean; readonly content: boolean };
  readonly next: () => number;
}

const units = unitsOf(ITEMS);

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  KGM: ['GRM'],
  LTR: ['MLT', 'DMQ'],
  MTR: ['CMT', 'MMT'],
  C62: ['EA', 'H87', 'DZN', 'XBX'],
};

/** The same amount in another unit; as it is where that unit does not count it exactly. */
function inUnit({ quantity, unit }: LedgerLine, to: string, item: Item) {
  const factor = units.factor(unit, to, item.id);
  const scaled = factor && decimalScale(quantity, factor[0], factor[1]);
  const whole = scaled !== undefined && (item.baseUnit !== 'C62' || !scaled.includes('.'));
  return whole ? { quantity: scaled, unit: to } : { quantity, unit };
}

const SOURCES = { left: 'mes-1', right: 'odoo' } as const;
const RECORDS = { left: 'confirmation', right: 'stock.move.line' } as const;

/** A name of its own for a line. */
export const idOf = (side: Side, no: number): string => `${RECORDS[side]}/${no}`;

function dressed(fact: Fact, key: string, voice: Voice): LedgerLine {
  const { line, flow } = fact;
  const { roll, side, silent } = voice;
  const occurredAt = flow.balance
    ? voice.balances.occurredAt
    : later(line.occurredAt, between(roll, 0, voice.jitter * 1000) / 1000);
  const recordedAt = flow.balance
    ? voice.balances.recordedAt
    : later(occurredAt, between(roll, 1, voice.lag));
  const status = side === 'right' ? oneOf(roll, RIGHT_SAYS[line.status] ?? [line.status]) : line.status;
  return {
    ...line,
    key,
    status,
    occurredAt,
    recordedAt: recordedAt ?? '',
    operationId: silent.operation && onceIn(roll, 2) ? '' : line.operationId,
    reference: silent.reference && key.startsWith('shared') ? '' : line.reference,
    version: '1',
    content: silent.content ? '' : `sha256-${line.reference}${line.quantity}`,
    id: idOf(side, voice.next()),
    source: SOURCES[side],
  };
}

/** A line in so many parts of the same cell, whose amounts and values sum up to it. */
export function splitLine(
  line: LedgerLine,
  quantities: readonly string[],
  cost: string,
  voice: Pick<Voice, 'side' | 'next'>,
): LedgerLine[] {
  let rest = line.value;
  return quantities.map((quantity, i) => {
    if (i === 0 && quantities.length === 1) return line;
    const isLast = i === quantities.length - 1;
    const value = line.value === '' ? '' : isLast ? rest : decimalRound(times(quantity, cost), 2);
    if (value !== '') rest = decimalSubtract(rest, value);
    const name =
      i === 0
        ? {}
        : { key: line.key && `${line.key}-${voice.side}-${i}`, id: idOf(voice.side, voice.next()) };
    return { ...line, ...name, quantity, value };
  });
}

/** The parts of a posting are posted one after the other, all of them near the moment of the whole. */
const atMomentOfPart = (
  { line, flow }: Fact,
  part: LedgerLine,
  i: number,
  { roll, jitter }: Voice,
): LedgerLine =>
  flow.balance || i === 0
    ? part
    : { ...part, occurredAt: later(line.occurredAt, between(roll, 0, jitter * 1000) / 1000) };

/** The unit in which a system counts an item of a flow. */
const unitFor = ({ flow, item }: Fact, { roll, units: known, otherUnits }: Voice): string =>
  remembered(known, `${flow.flow} ${item.id}`, () =>
    onceIn(roll, otherUnits) ? oneOf(roll, SPELLINGS[item.baseUnit] ?? [item.baseUnit]) : item.baseUnit,
  );

/** What one system says of a fact. */
export function tell(fact: Fact, keying: Keying, no: number, voice: Voice): LedgerLine[] {
  const { roll, side } = voice;
  const names = { shared: `shared-${no}`, own: `${side}-${no}`, none: '' };
  const bare = dressed(fact, names[keying], voice);
  if (!fact.flow.counts) return [bare];
  const line = { ...bare, ...inUnit(bare, unitFor(fact, voice), fact.item) };
  // What has one key came from the left: there it is whole.
  const isWhole = keying === 'shared' && side === 'left';
  const isPartible = !isWhole && line.unit === fact.item.baseUnit && fact.item.tracked !== 'serial';
  if (isPartible && onceIn(roll, voice.splits)) {
    const parts = partsOf(roll, line.quantity, between(roll, 2, 3), fact.item.digits);
    return splitLine(line, parts, fact.item.unitCost, voice).map((it, i) =>
      atMomentOfPart(fact, it, i, voice),
    );
  }
  return [line];
}
