import type { Contract } from '../../core/contract.js';
import { decimalUnits } from '../../core/decimal.js';
import { joined } from '../../core/field.js';
import { identify } from '../../wire/identity.js';
import type { Fact, Telling } from '../fact-row.js';

/** A checked entity document with its contract, as `read` answers it. */
export interface Entity {
  readonly contract: Contract;
  readonly entity: object;
}

/** A document that may hold lines of the books. */
export type Document = Fact | Entity;

/** One line of some system's books. */
export interface BalanceLine extends Telling {
  readonly system: string;
  readonly plantId: string;
  readonly locationId: string;
  readonly itemId: string;
  /** Location, item, lot, status, owner and handling unit: one line each at one moment. */
  readonly place: string;
  readonly scope: string;
}

/** What one document says of the books. */
export interface Page {
  readonly system: string;
  readonly plantId: string;
  readonly scope: string;
  readonly asOf: string;
  /** Whether what is not listed is zero; entities do not say. */
  readonly complete: boolean | undefined;
  readonly lines: readonly BalanceLine[];
  /** Key and content hash of the document. */
  readonly named: { readonly idempotencykey: string; readonly contenthash: string };
}

interface Line {
  readonly locationId: string;
  readonly itemId: string;
  readonly lotNumber?: string;
  readonly stockStatus: string;
  readonly ownerId?: string;
  readonly handlingUnit?: string;
  readonly onHand: { readonly value: string; readonly unit: string };
}

interface Header {
  readonly plantId: string;
  readonly system: string;
  readonly asOf: string;
  readonly scopeId?: string;
  readonly complete?: boolean;
}

/** The page that a document holds; undefined when it is no word of the books. */
export function pageOf(document: Document): Page | undefined {
  const { balances } = document.contract;
  if (balances === undefined) return undefined;
  const data = 'event' in document ? document.event.data : document.entity;
  const { plantId, system, asOf, scopeId, complete } = data as Header;
  const lines = (
    balances === 'self' ? [data] : (data as Record<string, unknown>)[balances]
  ) as readonly Line[];
  const scope = scopeId ?? '';
  const { named, ...told } = teller(document, data);
  return {
    system,
    plantId,
    scope,
    asOf,
    complete,
    named,
    lines: lines.map((line) => ({
      ...told,
      time: asOf,
      system,
      plantId,
      scope,
      locationId: line.locationId,
      itemId: line.itemId,
      lot: line.lotNumber ?? '',
      place: placeOf(line),
      units: decimalUnits(line.onHand.value),
      unit: line.onHand.unit,
      data,
    })),
  };
}

const placeOf = (it: Line): string =>
  joined([
    it.locationId,
    it.itemId,
    it.lotNumber ?? '',
    it.stockStatus,
    it.ownerId ?? '',
    it.handlingUnit ?? '',
  ]);

/** Checked documents can be named; an entity is named by what it says. */
function teller(document: Document, data: object) {
  if ('event' in document) {
    const { idempotencykey, contenthash, id, source } = document.event;
    return { key: idempotencykey, id, source, named: { idempotencykey, contenthash } };
  }
  const identity = identify(document.contract, data);
  if (!identity.ok) throw new TypeError('a checked entity has a key');
  const { key, contentHash } = identity.value;
  return {
    key,
    id: '',
    source: (data as Header).system,
    named: { idempotencykey: key, contenthash: contentHash },
  };
}
