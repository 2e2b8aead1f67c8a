import { ConsumedV1 } from '../../printed/index.js';
import { defineOdooPlan } from './define-plan.js';
import { findLot, findMove, loadLine } from './line-steps.js';
import { openOrder } from './order-steps.js';
import { recordId } from './planning.js';
import { firstId, nameOf, ref, told } from './steps.js';

/** What went in is put on the component of the open order; Odoo books it when the order is received. */
export const ConsumedToStockMoveLine = defineOdooPlan({
  contract: ConsumedV1,
  model: 'stock.move.line',
  says: 'A line on the component of the open order; Odoo moves the stock when the order is received.',

  steps: (data, at) => {
    const product = recordId(at, 'items', '/itemId', data.itemId);
    const { serials } = data;
    const lots = serials ?? [data.lotNumber];
    const quantity = serials ? { value: '1', unit: data.quantity.unit } : data.quantity;
    return [
      told(nameOf(at.key, `l${lots.length}`), true),
      openOrder(at, data),
      findMove(
        'move',
        `Find the component ${data.itemId} of the order.`,
        [
          ['raw_material_production_id', '=', firstId('order')],
          ['product_id', '=', product],
        ],
        'The order has no such component, or several; add it to the order in Odoo.',
      ),
      ...lots.flatMap((lotNumber, i) => {
        const { itemId, from: place } = data;
        const lot = `lot ${i + 1}`;
        const line = { itemId, quantity, path: '', from: place };
        const columns = lotNumber === undefined ? [] : [ref('lot_id', firstId(lot))];
        return [
          ...(lotNumber === undefined ? [] : [findLot(lot, product, lotNumber, true)]),
          loadLine(at, `line ${i + 1}`, `l${i + 1}`, 'move', line, columns),
        ];
      }),
    ];
  },
});
