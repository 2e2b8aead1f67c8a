import { AdjustedV1 } from '../../printed/index.js';
import { defineOdooPlan, notPlanned } from './define-plan.js';
import { findLot } from './line-steps.js';
import type { Condition, OdooStep, PlanValue } from './plan.js';
import { amountOf, placeId, recordId } from './planning.js';
import { fieldIs, firstId, nameOf, tie, told } from './steps.js';

/** The line of the books that was counted. */
interface Counted {
  readonly product: PlanValue;
  readonly place: PlanValue;
  readonly lot: PlanValue;
  readonly counted: number;
  readonly ready: readonly Condition[];
}

const FIELDS = ['quantity', 'inventory_quantity', 'inventory_quantity_set'];

const shelf = ({ product, place, lot }: Counted): PlanValue => [
  ['product_id', '=', product],
  ['location_id', '=', place],
  ['lot_id', '=', lot],
  ['package_id', '=', false],
  ['owner_id', '=', false],
];

const enter = (it: Counted): OdooStep => ({
  name: 'count',
  says: 'Enter what was counted.',
  model: 'stock.quant',
  method: 'create',
  args: [
    {
      product_id: it.product,
      location_id: it.place,
      ...(it.lot === false ? {} : { lot_id: it.lot }),
      inventory_quantity: it.counted,
    },
  ],
  kwargs: { context: { inventory_mode: true } },
  retry: 'read-first',
  read: {
    model: 'stock.quant',
    domain: shelf(it),
    fields: FIELDS,
    done: [{ path: [0], is: 'filled' }, { any: [waiting(it), applied(it)] }],
    ready: it.ready,
  },
});

const waiting = ({ counted }: Counted): Condition[] => [
  fieldIs('inventory_quantity_set', true),
  fieldIs('inventory_quantity', counted),
];

const applied = ({ counted }: Counted): Condition[] => [
  fieldIs('inventory_quantity_set', false),
  fieldIs('quantity', counted),
];

/** Applied twice, a count writes another move in 16 to 18 and empties the shelf in 19. */
const apply = (it: Counted): OdooStep => ({
  name: 'post',
  says: 'Apply the count.',
  model: 'stock.quant',
  method: 'action_apply_inventory',
  args: [[firstId('count')]],
  kwargs: {},
  retry: 'never',
  read: {
    model: 'stock.quant',
    domain: shelf(it),
    fields: FIELDS,
    done: applied(it),
    ready: waiting(it),
  },
});

/** A count is entered on the line of the books and applied, unless the books have moved since. */
export const AdjustedToStockQuant = defineOdooPlan({
  contract: AdjustedV1,
  model: 'stock.quant',
  says: 'The count, entered and applied, provided that nobody has moved the goods since.',

  steps: (data, at) => {
    if (!data.countedQuantity || !data.bookQuantity) {
      return notPlanned('Odoo takes counts, not differences: tell what was counted and what the books said.');
    }
    const product = recordId(at, 'items', '/itemId', data.itemId);
    const isLoss = data.fromStatus !== undefined;
    const place = isLoss ? placeId(at, '/from', data.from) : placeId(at, '/to', data.to);
    const counted = amountOf(at, '/countedQuantity', data.countedQuantity).value;
    const book = amountOf(at, '/bookQuantity', data.bookQuantity).value;
    const untouched: Condition[] = [fieldIs('quantity', book), fieldIs('inventory_quantity_set', false)];
    const ready: Condition[] = book === 0 ? [{ any: [[{ path: [0], is: 'empty' }], untouched] }] : untouched;
    const lot: PlanValue = data.lotNumber === undefined ? false : firstId('lot');
    const it: Counted = { product, place, lot, counted, ready };
    return [
      told(nameOf(at.key), true),
      ...(data.lotNumber === undefined ? [] : [findLot('lot', product, data.lotNumber, true)]),
      enter(it),
      apply(it),
      // Lines of the books come and go; the item stays.
      tie(nameOf(at.key), 'product.product', product),
    ];
  },
});
