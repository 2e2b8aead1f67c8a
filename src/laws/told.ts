import type { Contract, EventContract, LotFields } from '../core/contract.js';
import { fieldAt, joined, linesAt, textAt } from '../core/field.js';
import type { CloudEvent } from '../wire/cloud-event.js';

/** A checked event with its contract, as a reader answers it. */
export interface ToldEvent {
  readonly contract: EventContract;
  readonly event: Pick<CloudEvent, 'idempotencykey' | 'time' | 'plantid'> & { readonly data: object };
}

/** A checked entity with its contract, as a reader answers it. */
export interface ToldEntity {
  readonly contract: Contract;
  readonly entity: object;
}

/** Any checked document. */
export type Told = ToldEvent | ToldEntity;

/** One lot, or one piece with a number of its own. */
export interface Lot {
  readonly itemId: string;
  readonly lotNumber: string;
}

/** @example lotText({ itemId: 'FRM-28', lotNumber: 'A' }) //=> 'FRM-28/A' */
export const lotText = ({ itemId, lotNumber }: Lot): string => `${itemId}/${lotNumber}`;

export const isEvent = (told: Told): told is ToldEvent => 'event' in told;

/** The data of a document, whatever it travels in. */
export const dataOf = (told: Told): object => (isEvent(told) ? told.event.data : told.entity);

/** The lots that one line names: its pieces where they are numbered, and its lot. */
export function lotsOnLine(line: object, fields: LotFields): Lot[] {
  const itemId = textAt(line, fields.item);
  const serials = fields.serials === undefined ? [] : ((fieldAt(line, fields.serials) as string[]) ?? []);
  const lotNumber = textAt(line, fields.lot);
  const numbers = lotNumber === '' || serials.includes(lotNumber) ? serials : [lotNumber, ...serials];
  return numbers.map((it) => ({ itemId, lotNumber: it }));
}

/** All lots that a document names in this room. */
export const lotsIn = (data: object, fields: LotFields): Lot[] =>
  linesAt(data, fields.lines).flatMap((line) => lotsOnLine(line, fields));

/** The lots of a list of references, each with its item beside its number. */
export const lotsInList = (data: object, path: string | undefined): readonly Lot[] =>
  path === undefined ? [] : ((fieldAt(data, path) as readonly Lot[] | undefined) ?? []);

/** Plant and number of an order of rework, as one text; undefined when the document tells of none. */
export function reworkOrder(told: Told): string | undefined {
  const { rework } = told.contract;
  const data = dataOf(told);
  if (!rework || textAt(data, rework.when.field) !== rework.when.is) return undefined;
  return joined([textAt(data, 'plantId'), textAt(data, rework.order)]);
}

/** All orders of rework that some documents tell of. */
export const reworkOrders = (documents: readonly Told[]): ReadonlySet<string> =>
  new Set(documents.map(reworkOrder).filter((it) => it !== undefined));

/** Items of which each piece has a number: they say so, or some document lists the numbers. */
export function numberedItems(documents: readonly Told[]): (itemId: string) => boolean {
  const items = new Set<string>();
  for (const told of documents) {
    const { numbered, genealogy } = told.contract;
    const data = dataOf(told);
    if (numbered && textAt(data, numbered.when.field) === numbered.when.is)
      items.add(textAt(data, numbered.item));
    const lots = genealogy?.lots;
    if (lots?.serials === undefined) continue;
    for (const line of linesAt(data, lots.lines))
      if (fieldAt(line, lots.serials) !== undefined) items.add(textAt(line, lots.item));
  }
  return (itemId) => items.has(itemId);
}
