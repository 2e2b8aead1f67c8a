import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { code } from './code.js';
import { positiveQuantity } from './quantity.js';
import { ScrapReason } from './reason.js';
import { listOf } from './set.js';

/** How the scrap of a report is shared out among its reasons. */
export const ScrapReasons = listOf(
  Type.Object(
    {
      reason: code('ScrapReason', ScrapReason, 'Why it is lost.'),
      quantity: positiveQuantity('How much is lost for this reason.'),
    },
    { title: 'ScrapShare', description: 'The scrap of one reason.' },
  ),
  'The reasons of the scrap; together they make up all of it.',
  50,
);

/** What holds for a field `scrapReasons` of that form beside `delta`. */
export const scrapReasonRules = [
  rule(
    "!has(this.scrapReasons) || decimalCompare(decimalSum(this.scrapReasons.map(s, s.quantity.value)), has(this.delta.scrap) ? this.delta.scrap.value : '0') == 0",
    'The scrap of all reasons together is the scrap of the report.',
  ),
  rule(
    '!has(this.scrapReasons) || this.scrapReasons.all(s, s.quantity.unit == this.delta.good.unit)',
    'The scrap of each reason is counted in the unit of the report.',
  ),
  rule(
    "!has(this.scrapReasons) || this.scrapReasons.all(s, s.reason.code != 'other' || has(s.reason.source))",
    'A reason of "other" names the plant\'s own code in its source.',
  ),
];
