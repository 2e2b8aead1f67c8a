import { MovedV1 } from '../../printed/index.js';
import { defineOdooPlan, notPlanned } from './define-plan.js';
import { transfer } from './transfer-steps.js';

const BETWEEN_OUR_PLACES = ['transfer', 'issueToProduction', 'returnFromProduction', 'statusChange'];

/** Goods that went from one of our places to another are an internal transfer of their own. */
export const MovedToStockPicking = defineOdooPlan({
  contract: MovedV1,
  model: 'stock.picking',
  says: 'An internal transfer of its own, made and posted.',

  steps: (data, at) => {
    if (!BETWEEN_OUR_PLACES.includes(data.movementKind)) {
      return notPlanned(`A movement of kind ${data.movementKind} belongs to a document of its own in Odoo.`);
    }
    if (data.from.locationId === data.to.locationId) {
      return notPlanned('Odoo keeps no stock status: goods change it by changing their place.');
    }
    return transfer(at, { ...data, path: '', origin: data.businessRef.id });
  },
});
