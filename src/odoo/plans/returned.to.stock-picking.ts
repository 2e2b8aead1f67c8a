import { ReturnedV1 } from '../../printed/index.js';
import { defineOdooPlan, notPlanned } from './define-plan.js';
import { transfer } from './transfer-steps.js';

/** Goods that come back unused are an internal transfer from the line to the shelf. */
export const ReturnedToStockPicking = defineOdooPlan({
  contract: ReturnedV1,
  model: 'stock.picking',
  says: 'An internal transfer from the line back to the shelf.',

  steps: ({ from, ...data }, at) => {
    if (data.returnOf === 'consumed') {
      return notPlanned('Odoo takes nothing back that an order has used; correct the order or unbuild it.');
    }
    if (!from) return notPlanned('The books end at the shelf: nothing has left it.');
    if (data.serials) return notPlanned('Pieces with numbers are moved one by one (inventory.moved).');
    return transfer(at, { ...data, from, path: '', origin: data.businessRef.id });
  },
});
