import { decimalScale, decimalUnits } from '../../core/decimal.js';
import { byText, fieldAt, joined, linesAt, textAt } from '../../core/field.js';
import { remembered } from '../../core/remembered.js';
import { createReversals } from '../../core/reversals.js';
import type { Supply } from '../../core/rooms.js';
import { type Document, isFact } from '../documents/balance-lines.js';
import { recordsOf } from '../documents/compared.js';
import { COLUMNS, EMPTY_LINE, type LedgerLine } from '../ledger/line.js';
import type { Ledger } from '../residue.js';
import { ORDER_LINE } from './stages.js';

type Room<Says> = Extract<Supply, { readonly says: Says }>;

/** One telling of an order; one that calls it off has no lines. */
interface Revision {
  readonly number: number;
  readonly recordedAt: string;
  readonly lines: readonly LedgerLine[] | undefined;
}

/**
 * What documents tell of purchase orders, as the first two ledgers of the three: of every order its latest
 * revision up to the as-of moment, of every receipt what was accepted.
 * @example await reconcileThreeWay({ ...(await supplyLedgers(documents)), invoiced })
 */
export async function supplyLedgers(
  documents: Iterable<Document> | AsyncIterable<Document>,
  asOf = '',
): Promise<{ readonly ordered: Ledger; readonly received: Ledger }> {
  const withdrawn = createReversals();
  const orders = new Map<string, Revision[]>();
  const receipts: { readonly key: string; readonly undo: string; readonly lines: LedgerLine[] }[] = [];
  for await (const document of documents) {
    const room = document.contract.supply;
    const isLater = asOf !== '' && recordedAtOf(document) > asOf;
    if (isFact(document) && !isLater) withdrawn.take(document);
    if ((room?.says === 'ordered' || room?.says === 'withdrawn') && !isLater) {
      const name = joined([textAt(dataOf(document), 'plantId'), textAt(dataOf(document), room.order)]);
      remembered(orders, name, () => []).push(revisionOf(document, room));
    } else if (room?.says === 'received' && isFact(document)) {
      const key = document.event.idempotencykey;
      receipts.push({ key, undo: document.contract.undo, lines: receivedLines(document, room, key) });
    }
  }
  const columns = new Set(COLUMNS);
  const received = receipts.flatMap(({ key, undo, lines }) =>
    withdrawn.stands(key, undo) ? lines : lines.map((it) => ({ ...it, state: 'reversed' as const })),
  );
  return {
    ordered: { columns, lines: [...orders.values()].flatMap(inForce) },
    received: { columns, lines: received },
  };
}

/** The lines of the latest revision; of an order that was called off they no longer stand. */
function inForce(revisions: readonly Revision[]): readonly LedgerLine[] {
  const latestFirst = revisions.toSorted((a, b) => b.number - a.number || byText(b.recordedAt, a.recordedAt));
  const lines = latestFirst.find((it) => it.lines !== undefined)?.lines ?? [];
  return latestFirst[0]?.lines ?? lines.map((it) => ({ ...it, state: 'cancelled' as const }));
}

const dataOf = (document: Document): object => (isFact(document) ? document.event.data : document.entity);

const recordedAtOf = (document: Document): string =>
  isFact(document) ? document.event.recordedtime : textAt(document.entity, 'updatedAt');

function revisionOf(document: Document, room: Room<'ordered' | 'withdrawn'>): Revision {
  const data = dataOf(document);
  return {
    number: Number(textAt(data, room.revision)),
    recordedAt: recordedAtOf(document),
    lines:
      room.says === 'ordered'
        ? linesAt(data, room.lines).map((entry) => orderedLine(document, entry, room))
        : undefined,
  };
}

function orderedLine(document: Document, entry: object, room: Room<'ordered'>): LedgerLine {
  const line = { ...lineOf(document, entry, room), reference: textAt(dataOf(document), room.order) };
  const price = textAt(entry, room.price.amount);
  // A worth of more than twelve decimals is not told, and then not compared.
  const value =
    price === '' ? undefined : decimalScale(price, decimalUnits(line.quantity), decimalUnits('1'));
  return value === undefined ? line : { ...line, value, currency: textAt(entry, room.price.currency) };
}

const receivedLines = (document: Document, room: Room<'received'>, key: string): LedgerLine[] =>
  linesAt(dataOf(document), room.lines).map((entry, at) => {
    const reference = textAt(entry, room.order);
    return { ...lineOf(document, entry, room), key: `${key}#${at + 1}`, reference };
  });

/** What both kinds of line have in common. */
function lineOf(document: Document, entry: object, room: Room<'ordered' | 'received'>): LedgerLine {
  const data = dataOf(document);
  const { value, unit } = fieldAt(entry, room.quantity) as { readonly value: string; readonly unit: string };
  return {
    ...EMPTY_LINE,
    flow: ORDER_LINE,
    plantId: textAt(data, 'plantId'),
    operationId: textAt(entry, room.line),
    itemId: textAt(entry, room.item),
    quantity: value,
    unit,
    recordedAt: recordedAtOf(document),
    id: recordsOf(data).join(' '),
  };
}
