import { AdjustedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import type { PostedLine } from '../posted-line.js';
import { complain, rulesFor } from '../rules.js';
import { recordRef } from './commons.js';
import { betweenPlaces, posting } from './posting.js';

const { absent, constant, derived } = rulesFor<PostedLine>();

/** A line that a count has posted: the books were raised or lowered to what was found. */
export const AdjustedFromStockMoveLine = defineOdooMap<PostedLine, (typeof AdjustedV1)['data']>({
  contract: AdjustedV1,
  model: 'stock.move.line',
  takes: 'done lines of counts (is_inventory) between stock and a place that keeps none',

  fields: {
    ...posting,
    ...betweenPlaces,
    countSheet: derived(['move_id'], 'the move that the count has posted: Odoo keeps no sheets', (it, at) =>
      it.move_id
        ? recordRef(at, 'stock.move', it.move_id.id)
        : complain(at, 'ODOO_EMPTY', 'move_id', undefined, 'a move'),
    ),
    reason: constant({ code: 'unclassified' }, 'Odoo asks nobody why the books were wrong'),
    countedQuantity: absent('Once a count is posted, Odoo keeps the difference alone.'),
    bookQuantity: absent('Once a count is posted, Odoo keeps the difference alone.'),
    reference: absent('The label of a count names who counted: a person.'),
  },
});
