import { odooMaps } from './maps/index.js';
import { PurchaseOrder, PurchaseOrderLine } from './records/purchase.js';
import { StockPicking } from './records/stock-picking.js';
import { answerAll, type Desk, decoded, type Route } from './route.js';
import type { TransferLine } from './transfers.js';
import type { Answer } from './verdict.js';

/** What became of each transfer; its lines ask, and fail with it. */
export interface TransferDesk {
  /** What a line says that its transfer tells; undefined where the line is a movement of its own. */
  lineAnswer(pickingId: number | undefined, lineId: number): Answer | undefined;
  readonly routes: Readonly<Record<string, Route>>;
}

/** The routes of buying and shipping. */
export function logisticsRoutes(desk: Desk): TransferDesk {
  const { books } = desk;
  const { receipts, dispatches } = books.transfers;
  const known = new Map<number, Answer>();
  const lineIds = idsOf(receipts, dispatches);
  const transferAnswer = (it: StockPicking): Answer => {
    const made = known.get(it.id) ?? tellTransfer(it, desk);
    known.set(it.id, made);
    return made;
  };
  return {
    lineAnswer: (pickingId, lineId) => {
      const picking = books.pickings.byId.get(pickingId ?? 0);
      if (!picking || !lineIds.has(lineId)) return undefined;
      const told = transferAnswer(picking);
      return 'issues' in told ? told : { skipped: `Told by stock.picking ${picking.name}.` };
    },
    routes: {
      [StockPicking.model]: decoded(StockPicking, books, transferAnswer),
      [PurchaseOrder.model]: decoded(PurchaseOrder, books, (it) => purchaseAnswer(it, desk)),
      [PurchaseOrderLine.model]: decoded(PurchaseOrderLine, books, () => ({
        skipped: 'Told with its order (purchase.order).',
      })),
    },
  };
}

const idsOf = (...of: readonly ReadonlyMap<number, readonly TransferLine[]>[]): ReadonlySet<number> =>
  new Set(of.flatMap((it) => [...it.values()].flatMap((lines) => lines.map(({ id }) => id))));

function tellTransfer(it: StockPicking, { books, teller }: Desk): Answer {
  const whole = { ...it, lots: books.lots.byId, purchases: books.purchases };
  const received = books.transfers.receipts.get(it.id);
  const sent = books.transfers.dispatches.get(it.id);
  const told = [
    ...(received ? [teller.tell(odooMaps.supplierReceiptPosted, { ...whole, lines: received })] : []),
    ...(sent ? [teller.tell(odooMaps.shipmentDispatched, { ...whole, lines: sent })] : []),
  ];
  if (told.length > 0) return answerAll(told);
  if (it.state !== 'done') return { skipped: `Not done (state ${it.state}): nothing has moved yet.` };
  return { skipped: 'Told by its lines (stock.move.line); the document is their reference.' };
}

function purchaseAnswer(it: PurchaseOrder, { books, teller }: Desk): Answer {
  if (it.date_approve === undefined) return { skipped: `Never confirmed (state ${it.state}): no order yet.` };
  if (['draft', 'sent', 'to approve'].includes(it.state))
    return { skipped: `Taken back (state ${it.state}): no order until it is confirmed again.` };
  const lines = (books.purchases.linesOf.get(it.id) ?? []).filter((line) => line.product_qty !== 0);
  if (lines.length === 0) return { skipped: 'An order without a line orders nothing.' };
  const order = { ...it, lines };
  const told = [teller.tell(odooMaps.purchaseOrder, order), teller.tell(odooMaps.purchaseOrderIssued, order)];
  if (it.state === 'cancel') told.push(teller.tell(odooMaps.purchaseOrderCancelled, order));
  return answerAll(told);
}
