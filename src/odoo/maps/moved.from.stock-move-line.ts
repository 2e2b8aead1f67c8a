import { MovedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { movementKind, type PostedLine } from '../posted-line.js';
import { rulesFor } from '../rules.js';
import { shortText } from './commons.js';
import { betweenPlaces, posting } from './posting.js';

const { absent, derived } = rulesFor<PostedLine>();

/** Any other done line: receipts, shipments, transfers, and both directions of an unbuild. */
export const MovedFromStockMoveLine = defineOdooMap<PostedLine, (typeof MovedV1)['data']>({
  contract: MovedV1,
  model: 'stock.move.line',
  takes: 'done lines that are neither consumption, output, scrap nor count',

  fields: {
    ...posting,
    movementKind: derived(['fromUsage', 'toUsage', 'move'], 'by the usage of the two places', movementKind),
    ...betweenPlaces,
    toOwnerId: absent('A done line has one owner.'),
    reference: derived(['reference'], 'the document behind it', (it, at) => {
      const id = shortText(it.reference, 128);
      return id === undefined ? undefined : { system: at.view.site.system, objectType: 'document', id };
    }),
  },
});
