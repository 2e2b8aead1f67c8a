import { MovedV1 } from '../../contracts/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { movementKind, type PostedLine } from '../posted-line.js';
import { rulesFor } from '../rules.js';
import { place, shortText, statusAt } from './commons.js';
import { posting } from './posting.js';

const { absent, derived, lookup } = rulesFor<PostedLine>();

/** Any other done line: receipts, shipments, transfers, counts, and both directions of an unbuild. */
export const MovedFromStockMoveLine = defineOdooMap<PostedLine, (typeof MovedV1)['data']>({
  contract: MovedV1,
  model: 'stock.move.line',
  takes: 'done lines that are neither consumption, output nor scrap',

  fields: {
    ...posting,
    movementKind: derived(['fromUsage', 'toUsage', 'move'], 'by the usage of the two places', movementKind),
    from: place<PostedLine>('location_id'),
    to: place<PostedLine>('location_dest_id'),
    fromStatus: statusAt<PostedLine>('location_id'),
    toStatus: statusAt<PostedLine>('location_dest_id'),
    fromHandlingUnit: derived(['package_id'], 'the package it was in', (it) => it.package_id?.label),
    toHandlingUnit: derived(
      ['result_package_id'],
      'the package it is in',
      (it) => it.result_package_id?.label,
    ),
    ownerId: lookup('owner_id', 'partners'),
    toOwnerId: absent('A done line has one owner.'),
    reference: derived(['reference'], 'the document behind it', (it, at) => {
      const id = shortText(it.reference, 128);
      return id === undefined ? undefined : { system: at.view.site.system, objectType: 'document', id };
    }),
    accountingDate: absent('Odoo values a movement at its own date.'),
  },
});
