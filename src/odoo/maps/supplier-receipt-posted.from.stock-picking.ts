import { SupplierReceiptPostedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import type { Purchases } from '../purchases.js';
import type { StockLot } from '../records/stock-lot.js';
import type { StockPicking } from '../records/stock-picking.js';
import { complain, type Mapping, rulesFor, siteQuantity, siteRow } from '../rules.js';
import type { TransferLine } from '../transfers.js';
import { eventTold, orderCode, plantOf, recordRef } from './commons.js';

/** A done transfer with its lines and what they name. */
export interface KnownTransfer extends StockPicking {
  readonly lines: readonly TransferLine[];
  readonly lots: ReadonlyMap<number, StockLot>;
  readonly purchases: Purchases;
}

/** The lot of a line, as typed. */
export function lotOf({ lot_id: ref }: TransferLine, it: KnownTransfer, at: Mapping): StockLot | undefined {
  if (!ref) return undefined;
  const wanted = 'the lot among the answers of stock.lot';
  return it.lots.get(ref.id) ?? complain(at, 'ODOO_INCOMPLETE', 'lot_id', ref.label, wanted);
}

const orderOf = (line: TransferLine, it: KnownTransfer) => {
  const ordered = it.purchases.lines.byId.get(line.move.purchase_line_id?.id ?? 0);
  return ordered && it.purchases.orders.byId.get(ordered.order_id.id);
};

function receiptLine(line: TransferLine, index: number, it: KnownTransfer, at: Mapping) {
  const { product_id: product, location_dest_id: to, product_uom_id: unit } = line;
  const lot = lotOf(line, it, at);
  const quantity = siteQuantity(at, 'quantity', line.quantity, unit);
  const place = siteRow(at, 'locations', 'location_dest_id', to.id, to.label);
  const wanted = 'a location with a stock status';
  return {
    lineId: String(index + 1),
    purchaseOrderId: orderCode(at, 'purchase_line_id', orderOf(line, it)?.name),
    purchaseOrderLineId: String(line.move.purchase_line_id?.id),
    itemId: siteRow(at, 'items', 'product_id', product.id, product.label)?.code,
    ...(lot ? { lotNumber: lot.name } : {}),
    ...(lot?.ref?.trim() ? { supplierLotNumber: lot.ref.trim() } : {}),
    received: quantity,
    accepted: quantity,
    rejected: { value: '0', unit: quantity?.unit },
    to: { plantId: plantOf(at, line.company_id), locationId: place?.code },
    stockStatus: place?.stockStatus ?? complain(at, 'SITE_UNKNOWN', 'location_dest_id', to.label, wanted),
  };
}

const { code, derived, required } = rulesFor<KnownTransfer>();

/** A done transfer from a supplier is a receipt, as far as its lines belong to purchase orders. */
export const SupplierReceiptPostedFromStockPicking = defineOdooMap<
  KnownTransfer,
  (typeof SupplierReceiptPostedV1)['data']
>({
  contract: SupplierReceiptPostedV1,
  model: 'stock.picking',
  takes: 'done transfers with lines from a supplier into stock that belong to purchase orders',

  fields: {
    ...eventTold<KnownTransfer>('stock.picking'),
    businessRef: derived(['id'], 'the transfer is the transaction', (it, at) =>
      recordRef(at, 'stock.picking', it.id),
    ),
    receiptId: derived(['name'], 'with the replacements of "documentNames"', (it, at) =>
      orderCode(at, 'name', it.name),
    ),
    supplierId: code('partner_id', 'partners'),
    purchaseOrderId: derived(['id'], 'where all lines belong to one', (it, at) => {
      const names = new Set(it.lines.map((line) => orderOf(line, it)?.name));
      return names.size === 1 ? orderCode(at, 'purchase_line_id', [...names][0]) : undefined;
    }),
    postedAt: required('date_done'),
    lines: derived(
      ['id'],
      'stock.move.line: what was received was accepted, for a rejection is a return of its own',
      (it, at) => it.lines.map((line, index) => receiptLine(line, index, it, at)) as never,
    ),
  },
});
