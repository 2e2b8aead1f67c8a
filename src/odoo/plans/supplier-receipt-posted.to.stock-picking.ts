import type { DataOf } from '../../core/contract.js';
import { SupplierReceiptPostedV1 } from '../../printed/index.js';
import { defineOdooPlan, notPlanned } from './define-plan.js';
import { companyOf, documentNames } from './planning.js';
import { postPlanned } from './receive-on.js';
import { text } from './steps.js';

/** The lines of which something reached the books, each with its place in the event. */
export const acceptedLines = ({ lines }: DataOf<typeof SupplierReceiptPostedV1>, path: string) =>
  lines
    .map((line, i) => ({ line, path: `${path}/lines/${i}` }))
    .filter(({ line }) => line.accepted.value !== '0');

/** What was accepted is filled in on the receipt that Odoo planned for the purchase order. */
export const SupplierReceiptPostedToStockPicking = defineOdooPlan({
  contract: SupplierReceiptPostedV1,
  model: 'stock.picking',
  says: 'The planned receipt of the purchase order, filled in and posted; what is rejected is left out.',

  steps: (data, at) => {
    const orders = [...new Set(data.lines.map((it) => it.purchaseOrderId))];
    const [order] = orders;
    if (order === undefined || orders.length > 1) {
      return notPlanned('Odoo keeps one receipt for one purchase order; this one names several.');
    }
    const accepted = acceptedLines(data, '');
    if (accepted.length === 0) return notPlanned('Nothing was accepted, so nothing reached the books.');
    return postPlanned(
      at,
      {
        says: `Find the open receipt of purchase order ${order}.`,
        domain: [
          ['company_id', '=', companyOf(at, data.plantId)],
          ['picking_type_code', '=', 'incoming'],
          ['origin', 'in', documentNames(at, order)],
        ],
        otherwise: `Exactly one open receipt of purchase order ${order} is needed.`,
      },
      accepted.map(({ line, path }) => ({
        itemId: line.itemId,
        quantity: line.accepted,
        path,
        to: line.to,
        lot: line.lotNumber === undefined ? [] : [text('lot_name', line.lotNumber)],
      })),
    );
  },
});
