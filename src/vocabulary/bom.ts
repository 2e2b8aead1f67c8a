import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { decimalFromZero } from './decimal.js';
import { id } from './id.js';
import { ItemId } from './item.js';
import { OperationId } from './operation.js';
import { PlantId } from './plant.js';
import { positiveQuantity } from './quantity.js';
import { listOf, setOf } from './set.js';
import { materialUsage } from './work-order.js';

const line = Type.Object(
  {
    lineId: id('The line of the bill.'),
    itemId: ItemId,
    quantity: positiveQuantity('How much for one output quantity of the header.'),
    usage: materialUsage,
    operationId: Type.Optional(OperationId),
    scrapFactor: Type.Optional(decimalFromZero('The share that is lost on the way, from 0 to 1.')),
    costShare: Type.Optional(
      decimalFromZero('The share of the cost that a by-product or co-product carries, from 0 to 1.'),
    ),
    substituteItemIds: Type.Optional(setOf(ItemId, 'Items that may be taken instead.', 20)),
    trackedInGenealogy: Type.Boolean({
      description: 'Whether its lots belong to the history of the product.',
    }),
  },
  { title: 'BomLine', description: 'One line of the bill.' },
);

/** What goes into a product: shared by the bill's entity and the word that it changed. */
export const bomBody = {
  id: id('The bill of material.'),
  itemId: ItemId,
  plantId: Type.Optional(PlantId),
  bomKind: choice({
    manufacture: 'Made in a work order.',
    kit: 'Never made or kept by itself: only its lines are (phantom).',
    subcontract: 'Made by somebody else from what we send.',
  }),
  outputQuantity: positiveQuantity('How much comes out of what the lines say.'),
  consumptionPolicy: choice({
    flexible: 'Other quantities are recorded.',
    warning: 'Other quantities are flagged.',
    strict: 'Other quantities are refused.',
  }),
  lines: listOf(line, 'What goes in, and what comes out besides.', 500, 1),
};

/** What holds between the fields of that body. */
export const bomRules = [
  rule('unique(this.lines.map(l, l.lineId))', 'Each line is listed once.'),
  rule('this.lines.all(l, l.itemId != this.itemId)', 'A product is no line of its own bill.'),
  rule(
    "this.lines.all(l, !has(l.scrapFactor) || decimalCompare(l.scrapFactor, '1') <= 0)",
    'No more is lost than goes in.',
  ),
  rule(
    "this.lines.all(l, !has(l.costShare) || l.usage in ['byProduct', 'coProduct'])",
    'Only what comes out besides carries a share of the cost.',
  ),
  rule(
    "decimalCompare(decimalSum(this.lines.filter(l, has(l.costShare)).map(l, l.costShare)), '1') <= 0",
    'The shares of the cost come to no more than the whole.',
  ),
];
