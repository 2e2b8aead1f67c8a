import type { EventContract } from '../../core/contract.js';
import { joined, type Path, pathOf, textOf, valueAt } from '../../core/field.js';
import { remembered } from '../../core/remembered.js';
import type { CloudEvent } from '../../wire/cloud-event.js';
import { subjectOf } from '../../wire/envelope.js';
import { EMPTY_LINE, type LedgerLine } from '../ledger/line.js';

/** A checked event with its contract, as `read` answers it. */
export interface Fact {
  readonly contract: EventContract;
  readonly event: CloudEvent;
}

/** Where a contract's compared fields stand, worked out once. */
interface Paths {
  readonly reference: readonly Path[];
  readonly operation: Path | undefined;
  readonly item: Path | undefined;
  readonly lot: Path | undefined;
  readonly from: Path | undefined;
  readonly to: Path | undefined;
  readonly quantity: Path | undefined;
}

const known = new WeakMap<EventContract, Paths>();

/** Fields of the comparison that are a dimension of their own; all others make up the reference. */
const OWN = ['operationId', 'itemId', 'from.locationId', 'to.locationId'];

function pathsOf({ compare, movement }: EventContract): Paths {
  const fields = [...(compare?.group ?? []), ...(compare?.whereKnown ?? [])];
  const pathIf = (dotted: string | undefined): Path | undefined =>
    dotted === undefined ? undefined : pathOf(dotted);
  const named = (dotted: string): Path | undefined => (fields.includes(dotted) ? pathOf(dotted) : undefined);
  return {
    reference: fields.filter((it) => !OWN.includes(it)).map(pathOf),
    operation: named('operationId'),
    item: named('itemId') ?? (movement?.lines === undefined ? pathIf(movement?.item) : undefined),
    lot: pathIf(compare?.lot),
    from: named('from.locationId'),
    to: named('to.locationId'),
    quantity: pathIf(compare?.quantity),
  };
}

/**
 * A fact as a line, by what its contract says of comparing; without that it is compared by its key and its
 * words alone.
 */
export function factLine({ contract, event }: Fact): LedgerLine {
  const { data } = event;
  const at = remembered(known, contract, pathsOf);
  const told = at.quantity && (valueAt(data, at.quantity) as { value: string; unit: string } | undefined);
  const reference = at.reference.map((path) => textOf(data, path)).filter((it) => it !== '');
  return {
    ...EMPTY_LINE,
    flow: contract.name,
    key: event.idempotencykey,
    plantId: event.plantid,
    reference: contract.compare ? reference.join(' ') : subjectOf(contract, data),
    operationId: textOf(data, at.operation),
    itemId: textOf(data, at.item),
    lotNumber: textOf(data, at.lot),
    locationId: textOf(data, at.from),
    toLocationId: textOf(data, at.to),
    quantity: told?.value ?? '',
    unit: told?.unit ?? '',
    occurredAt: event.time,
    recordedAt: event.recordedtime,
    content: event.contenthash,
    id: recordsOf(data).join(' '),
    source: event.source,
  };
}

/** The records that stand behind a document, written as `system/objectType/id/line`. */
function recordsOf(data: object): string[] {
  const { businessRef, sourceReferences } = data as {
    businessRef?: object;
    sourceReferences?: readonly object[];
  };
  const all = [businessRef, ...(sourceReferences ?? [])].filter((it) => it !== undefined);
  return all.map((it) =>
    ['system', 'objectType', 'id', 'line']
      .map((name) => textOf(it, [name]))
      .filter(Boolean)
      .join('/'),
  );
}

/** What a fact is called among the lines of its side. */
export const lineName = ({ flow, key }: LedgerLine): string => joined([flow, key]);
