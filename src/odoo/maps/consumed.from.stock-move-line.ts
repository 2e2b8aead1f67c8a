import { ConsumedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import type { PostedLine } from '../posted-line.js';
import { rulesFor, siteRow } from '../rules.js';
import { place, statusAt } from './commons.js';
import { orderPosting, posting } from './posting.js';

const { absent, derived } = rulesFor<PostedLine>();

/** A done line from stock into the production of an order is what that order used. */
export const ConsumedFromStockMoveLine = defineOdooMap<PostedLine, (typeof ConsumedV1)['data']>({
  contract: ConsumedV1,
  model: 'stock.move.line',
  takes: 'done lines of raw material moves, except scrap and unbuild',

  fields: {
    ...posting,
    ...orderPosting,
    operationId: derived(
      ['move'],
      'stock.move operation_id; the work order Odoo fills in by default proves nothing',
      (it, at) => {
        const operation = it.move.operation_id;
        return operation && siteRow(at, 'operations', 'move_id', operation.id, operation.label)?.code;
      },
    ),
    from: place<PostedLine>('location_id'),
    fromStatus: statusAt<PostedLine>('location_id'),
    lineId: absent('A requirement has no code in Odoo, only the database id of its move.'),
    plannedQuantity: absent('It is told with the work order.'),
    reason: absent('Odoo gives no reason for what was not planned.'),
    serials: absent('Odoo writes one line per serial number; it is the lot of the line.'),
    substitutionFor: absent('Odoo does not say what a component stands in for.'),
  },
});
