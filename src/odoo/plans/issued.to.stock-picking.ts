import { IssuedV1 } from '../../printed/index.js';
import { defineOdooPlan, notPlanned } from './define-plan.js';
import { transfer } from './transfer-steps.js';

/** Goods brought to the line are an internal transfer, where the line is a place of the books. */
export const IssuedToStockPicking = defineOdooPlan({
  contract: IssuedV1,
  model: 'stock.picking',
  says: 'An internal transfer from the shelf to the line.',

  steps: ({ to, ...data }, at) => {
    if (!to)
      return notPlanned('The books end at the shelf: nothing moves until it is used (material.consumed).');
    if (data.serials) return notPlanned('Pieces with numbers are moved one by one (inventory.moved).');
    return transfer(at, { ...data, to, path: '', origin: data.businessRef.id });
  },
});
