import type { Contract } from '../../core/contract.js';
import { joined } from '../../core/field.js';
import { EMPTY_LINE, type LedgerLine } from '../ledger/line.js';
import type { Fact } from './fact-lines.js';

/** A checked entity document with its contract, as `read` answers it. */
export interface Entity {
  readonly contract: Contract;
  readonly entity: object;
}

/** A document that may hold lines of the books. */
export type Document = Fact | Entity;

export const isFact = (document: Document): document is Fact => 'event' in document;

/** One line of some system's books. */
export interface BalanceLine {
  readonly line: LedgerLine;
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
}

interface Told {
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

/** The flow in which balances are compared. */
export const STOCK = 'stock';

/** The page that a document holds; undefined when it is no word of the books. */
export function pageOf(document: Document): Page | undefined {
  const { balances } = document.contract;
  if (balances === undefined) return undefined;
  const data = isFact(document) ? document.event.data : document.entity;
  const { plantId, system, asOf, scopeId, complete } = data as Header;
  const told = (
    balances === 'self' ? [data] : (data as Record<string, unknown>)[balances]
  ) as readonly Told[];
  const scope = scopeId ?? '';
  const id = isFact(document) ? document.event.id : '';
  return {
    system,
    plantId,
    scope,
    asOf,
    complete,
    lines: told.map((it) => ({
      scope,
      place: placeOf(it),
      line: {
        ...EMPTY_LINE,
        flow: STOCK,
        plantId,
        itemId: it.itemId,
        lotNumber: it.lotNumber ?? '',
        locationId: it.locationId,
        status: it.stockStatus,
        ownerId: it.ownerId ?? '',
        quantity: it.onHand.value,
        unit: it.onHand.unit,
        recordedAt: asOf,
        id,
        source: system,
      },
    })),
  };
}

const placeOf = (it: Told): string =>
  joined([
    it.locationId,
    it.itemId,
    it.lotNumber ?? '',
    it.stockStatus,
    it.ownerId ?? '',
    it.handlingUnit ?? '',
  ]);
