import { ShipmentDispatchedV1 } from '../../printed/index.js';
import { defineOdooPlan } from './define-plan.js';
import { findLot } from './line-steps.js';
import { companyOf, documentNames, recordId } from './planning.js';
import { postPlanned } from './receive-on.js';
import { firstId, ref } from './steps.js';

/** What has left is filled in on the delivery that Odoo planned under the shipment's number. */
export const ShipmentDispatchedToStockPicking = defineOdooPlan({
  contract: ShipmentDispatchedV1,
  model: 'stock.picking',
  says: 'The planned delivery, filled in with its lots and posted.',

  steps: (data, at) =>
    postPlanned(
      at,
      {
        says: `Find the open delivery ${data.shipmentId}.`,
        domain: [
          ['company_id', '=', companyOf(at, data.plantId)],
          ['picking_type_code', '=', 'outgoing'],
          ['name', 'in', documentNames(at, data.shipmentId)],
        ],
        otherwise: `Delivery ${data.shipmentId} is not open in Odoo.`,
      },
      data.lines.map((line, i) => {
        const path = `/lines/${i}`;
        const product = recordId(at, 'items', `${path}/itemId`, line.itemId);
        const lot = `lot ${i + 1}`;
        const { itemId, quantity, from } = line;
        return line.lotNumber === undefined
          ? { itemId, quantity, path, from, lot: [] }
          : {
              itemId,
              quantity,
              path,
              from,
              before: [findLot(lot, product, line.lotNumber, true)],
              lot: [ref('lot_id', firstId(lot))],
            };
      }),
    ),
});
