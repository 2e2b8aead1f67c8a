import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { ItemId } from './item.js';
import { LotNumber } from './lot.js';
import { positiveQuantity } from './quantity.js';
import { setOf } from './set.js';

/** Which lots came out of a step, and how much of each. */
export const OutputLots = setOf(
  Type.Object(
    {
      itemId: ItemId,
      lotNumber: LotNumber,
      quantity: positiveQuantity('How much of the lot came out.'),
      serials: Type.Optional(setOf(LotNumber, 'The pieces, where each has a number.', 500)),
    },
    { title: 'OutputLot', description: 'One lot that came out.' },
  ),
  'The lots that came out, where they are known already.',
  200,
);

/** What holds for a field `outputLots` of that form. */
export const outputLotRules = [
  rule(
    "!has(this.outputLots) || unique(this.outputLots.map(l, l.itemId + '~' + l.lotNumber))",
    'Each lot that came out is listed once.',
  ),
  rule(
    "!has(this.outputLots) || this.outputLots.all(l, !has(l.serials) || size(l.serials) == 0 || !(l.quantity.unit in ['C62', 'H87', 'EA']) || decimalCompare(string(size(l.serials)), l.quantity.value) == 0)",
    'Where pieces are listed by their numbers, there are as many as the quantity of their lot says.',
  ),
];
