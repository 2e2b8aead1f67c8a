import { Type } from '@sinclair/typebox';
import { rule } from '../core/contract.js';
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
];
