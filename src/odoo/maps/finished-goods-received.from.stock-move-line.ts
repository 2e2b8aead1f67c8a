import { FinishedGoodsReceivedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import type { PostedLine } from '../posted-line.js';
import { complain, rulesFor } from '../rules.js';
import { place } from './commons.js';
import { orderPosting, posting } from './posting.js';

const { derived, from } = rulesFor<PostedLine>();

/** A done line from the production of an order into stock is what came out of it. */
export const FinishedGoodsReceivedFromStockMoveLine = defineOdooMap<
  PostedLine,
  (typeof FinishedGoodsReceivedV1)['data']
>({
  contract: FinishedGoodsReceivedV1,
  model: 'stock.move.line',
  takes: 'done lines of finished moves (by-products too), except unbuild',

  fields: {
    ...posting,
    ...orderPosting,
    outputKind: derived(['move', 'order'], 'byproduct_id, or a product the order was not for', (it) =>
      it.move.byproduct_id || it.order?.product_id.id !== it.product_id.id ? 'byProduct' : 'main',
    ),
    to: place<PostedLine>('location_dest_id'),
    stockStatus: derived(
      ['location_dest_id'],
      'the status of the place, by the site table "locations"',
      (it, at) => {
        const { id, label } = it.location_dest_id;
        const status = at.view.row('locations', id)?.stockStatus;
        return (
          status ?? complain(at, 'SITE_UNKNOWN', 'location_dest_id', label, 'a location with a stock status')
        );
      },
    ),
    handlingUnits: derived(['result_package_id'], 'the package it was put in', (it) =>
      it.result_package_id ? [it.result_package_id.label] : undefined,
    ),
    final: from('isFinal'),
  },
});
