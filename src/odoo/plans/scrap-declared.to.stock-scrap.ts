import type { DataOf } from '../../core/contract.js';
import { ScrapDeclaredV1 } from '../../printed/index.js';
import { defineOdooPlan } from './define-plan.js';
import { findLot } from './line-steps.js';
import { newestMember } from './order-steps.js';
import { amountOf, companyOf, listColumn, type Planning, placeId, recordId } from './planning.js';
import { scrapAnswers } from './policy.js';
import { act, type Column, fieldIs, firstId, idFrom, load, nameOf, ref, since, text } from './steps.js';

type Scrap = DataOf<typeof ScrapDeclaredV1>;

/** From 18 on the reason is a tag of the site file; before, it is free text. */
function reasonColumns(at: Planning, { reason }: Scrap): Column[] {
  const words = reason.source?.text ?? reason.source?.code ?? reason.code;
  const isTagged = since(at.version, 18) && reason.code !== 'unclassified';
  return [
    text('origin', words),
    ...(isTagged
      ? [listColumn(at, 'scrap_reason_tag_ids', ['scrapReasons', '/reason/code', reason.code])]
      : []),
  ];
}

function columns(at: Planning, data: Scrap): Column[] {
  const amount = amountOf(at, '/quantity', data.quantity);
  return [
    ref('product_id', recordId(at, 'items', '/itemId', data.itemId)),
    text('scrap_qty', amount.value),
    ref('product_uom_id', amount.unit),
    ref('location_id', placeId(at, '/from', data.from)),
    ref('company_id', companyOf(at, data.plantId)),
    ...(data.scrapLocation
      ? [ref('scrap_location_id', placeId(at, '/scrapLocation', data.scrapLocation))]
      : []),
    ...(data.lotNumber === undefined ? [] : [ref('lot_id', firstId('lot'))]),
    ...(data.workOrderId === undefined ? [] : [ref('production_id', firstId('order'))]),
    ...reasonColumns(at, data),
  ];
}

/** A scrap order is made under the event's key, then posted once: posting it again would post it twice. */
export const ScrapDeclaredToStockScrap = defineOdooPlan({
  contract: ScrapDeclaredV1,
  model: 'stock.scrap',
  says: 'A scrap order, made and posted.',

  steps: (data, at) => {
    const product = recordId(at, 'items', '/itemId', data.itemId);
    const { workOrderId, plantId } = data;
    return [
      ...(data.lotNumber === undefined ? [] : [findLot('lot', product, data.lotNumber, true)]),
      ...(workOrderId === undefined ? [] : [newestMember(at, { workOrderId, plantId })]),
      load('scrap', 'Make the scrap order.', 'stock.scrap', nameOf(at.key), columns(at, data), {
        product_id: product,
        scrap_qty: amountOf(at, '/quantity', data.quantity).value,
      }),
      {
        ...act('post', 'Post the scrap order.', 'stock.scrap', 'action_validate', idFrom('scrap'), {
          fields: ['state'],
          done: [fieldIs('state', 'done')],
          ready: [fieldIs('state', 'draft')],
        }),
        retry: 'never',
        wizards: scrapAnswers(at.policy),
      },
    ];
  },
});
