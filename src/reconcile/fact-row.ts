import type { EventContract } from '../core/contract.js';
import { decimalUnits } from '../core/decimal.js';
import { byText, joined, type Path, pathOf, textAt, textOf, valueAt } from '../core/field.js';
import { remembered } from '../core/remembered.js';
import type { CloudEvent } from '../wire/cloud-event.js';

/** One of the two ledgers. */
export type Side = 'left' | 'right';

/** The other ledger. */
export const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** A checked event with its contract, as `read` answers it. */
export interface Fact {
  readonly contract: EventContract;
  readonly event: CloudEvent;
}

/** Where a row ends: every one that came in is in exactly one of these accounts. */
export type Account = 'matched' | 'inBreaks' | 'reversed' | 'reversals' | 'duplicates' | 'notCompared';

/** Something told that a break can point at. `data` is the caller's own document, not a copy. */
export interface Telling {
  readonly key: string;
  readonly id: string;
  readonly source: string;
  readonly time: string;
  readonly lot: string;
  readonly units: bigint;
  readonly unit: string;
  readonly data: object;
  readonly account?: Account;
}

/** What is kept of a fact while it is compared. */
export interface Row extends Telling {
  readonly side: Side;
  readonly contract: EventContract;
  readonly contentHash: string;
  readonly recordedAt: string;
  readonly plantId: string;
  readonly group: string;
  readonly known: string;
  readonly item: string;
  account: Account;
  /** Not another telling of a fact that is counted already. */
  counts: boolean;
}

/** Where a contract's compared fields stand, worked out once. */
interface Paths {
  readonly group: readonly Path[];
  readonly known: readonly Path[];
  readonly lot: Path | undefined;
  readonly item: Path | undefined;
  readonly quantity: Path | undefined;
}

const paths = new WeakMap<EventContract, Paths>();

const pathsOf = ({ compare, movement }: EventContract): Paths => ({
  group: (compare?.group ?? []).map(pathOf),
  known: (compare?.whereKnown ?? []).map(pathOf),
  lot: compare?.lot === undefined ? undefined : pathOf(compare.lot),
  item: movement && movement.lines === undefined ? pathOf(movement.item) : undefined,
  quantity: compare && pathOf(compare.quantity),
});

/** Empty unless all of them are known. */
const allKnown = (values: readonly string[]): string => (values.includes('') ? '' : joined(values));

/**
 * Reads a fact by what its contract says of comparing; without that only key, time and content are compared.
 */
export function factRow(side: Side, { contract, event }: Fact): Row {
  const { data } = event;
  const at = remembered(paths, contract, pathsOf);
  const told = at.quantity && (valueAt(data, at.quantity) as { value: string; unit: string } | undefined);
  return {
    side,
    contract,
    key: event.idempotencykey,
    contentHash: event.contenthash,
    id: event.id,
    source: event.source,
    recordedAt: event.recordedtime,
    time: event.time,
    plantId: event.plantid,
    group: joined(at.group.map((path) => textOf(data, path))),
    known: allKnown(at.known.map((path) => textOf(data, path))),
    item: textOf(data, at.item),
    lot: textOf(data, at.lot),
    units: told ? decimalUnits(told.value) : 0n,
    unit: told?.unit ?? '',
    data,
    account: 'matched',
    counts: true,
  };
}

/** The fixed order of rows: by time, then by key. */
export const tellingOrder = (a: Telling, b: Telling): number =>
  byText(a.time, b.time) || byText(a.key, b.key);

/** The documents that stand behind the row, written as `system/objectType/id/line`. */
export function referencesOf(row: Telling): string[] {
  const data = row.data as { businessRef?: object; sourceReferences?: readonly object[] };
  const all = [data.businessRef, ...(data.sourceReferences ?? [])].filter((it) => it !== undefined);
  return all.map((it) =>
    ['system', 'objectType', 'id', 'line']
      .map((name) => textAt(it, name))
      .filter(Boolean)
      .join('/'),
  );
}
