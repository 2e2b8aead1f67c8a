import type { DataOf } from '../../core/contract.js';
import { FinishedGoodsReceivedV1 } from '../../printed/index.js';
import { defineOdooPlan } from './define-plan.js';
import { findMove, findOrMakeLot, loadLine, lotFrom } from './line-steps.js';
import { openMember, openOrder, orderToldOrOpen } from './order-steps.js';
import type { Condition, OdooStep, PlanValue } from './plan.js';
import { amountOf, companyOf, type Planning, placeId, recordId } from './planning.js';
import { orderAnswers } from './policy.js';
import { nobodyElse } from './receive-on.js';
import { act, fieldIs, firstId, nameOf, ref, setFields, since, tie, told } from './steps.js';

type Received = DataOf<typeof FinishedGoodsReceivedV1>;

const lotSteps = (at: Planning, data: Received, product: PlanValue): OdooStep[] =>
  data.lotNumber === undefined
    ? []
    : findOrMakeLot(at, 'lot', product, data.lotNumber, companyOf(at, data.plantId));

/** What comes out besides is put on its own move; Odoo books it together with the main product. */
function besides(at: Planning, data: Received, product: PlanValue): OdooStep[] {
  const { itemId, quantity, to } = data;
  const lot = data.lotNumber === undefined ? [] : [ref('lot_id', lotFrom('lot'))];
  return [
    told(nameOf(at.key, 'l1'), true),
    openOrder(at, data),
    findMove(
      'move',
      `Find the by-product ${itemId} of the order.`,
      [
        ['production_id', '=', firstId('order')],
        ['product_id', '=', product],
      ],
      'The order has no such by-product; add it to the order in Odoo.',
    ),
    ...lotSteps(at, data, product),
    loadLine(at, 'line', 'l1', 'move', { itemId, quantity, path: '', to }, lot),
  ];
}

/** The lot of the main product: one of them until 18, a list in 19. */
function lotField(at: Planning, data: Received): { values: Record<string, PlanValue>; is: Condition[] } {
  if (data.lotNumber === undefined) return { values: {}, is: [] };
  const lot = lotFrom('lot');
  return since(at.version, 19)
    ? {
        values: { lot_producing_ids: [[6, 0, [lot]]] },
        is: [{ path: [0, 'lot_producing_ids'], equals: [lot] }],
      }
    : { values: { lot_producing_id: lot }, is: [fieldIs('lot_producing_id', lot)] };
}

/** The main product closes its order: the event is tied to it first, so that a backorder is not mistaken. */
function main(at: Planning, data: Received, product: PlanValue): OdooStep[] {
  const amount = amountOf(at, '/quantity', data.quantity);
  const order = firstId('order');
  const lot = lotField(at, data);
  return [
    told(nameOf(at.key, 'receipt')),
    openMember(at, data),
    orderToldOrOpen(
      [fieldIs('state', 'done')],
      [
        fieldIs('state', 'confirmed', 'progress', 'to_close'),
        fieldIs('product_id', product),
        fieldIs('product_uom_id', amount.unit),
        fieldIs('location_dest_id', placeId(at, '/to', data.to)),
      ],
      'The open order makes another item, counts in another unit or delivers to another place.',
    ),
    nobodyElse(at, 'mrp.production', order, 'receipt'),
    ...lotSteps(at, data, product),
    tie(nameOf(at.key, 'receipt'), 'mrp.production', order),
    setFields(
      'quantity',
      'Set how much was made, and its lot.',
      'mrp.production',
      order,
      { qty_producing: amount.value, ...lot.values },
      [fieldIs('qty_producing', amount.value), ...lot.is],
    ),
    {
      ...act('post', 'Close the order with what was made.', 'mrp.production', 'button_mark_done', order, {
        fields: ['state'],
        done: [fieldIs('state', 'done')],
        ready: [fieldIs('state', 'confirmed', 'progress', 'to_close')],
      }),
      wizards: orderAnswers(at.policy, data.final),
    },
  ];
}

/** The receipt of the main product closes the order, with a backorder unless it is the last one. */
export const FinishedGoodsReceivedToMrpProduction = defineOdooPlan({
  contract: FinishedGoodsReceivedV1,
  model: 'mrp.production',
  says: 'The open order is closed with what was made, with a backorder unless it is the last receipt.',

  steps: (data, at) => {
    const product = recordId(at, 'items', '/itemId', data.itemId);
    return data.outputKind === 'main' ? main(at, data, product) : besides(at, data, product);
  },
});
