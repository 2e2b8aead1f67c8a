import type { TSchema } from '@sinclair/typebox';
import { type Rule, rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { quantity } from './quantity.js';

/** What came out, told apart by fitness. `span` says over what: a run, an order, one report. */
export const outputCount = (title: string, description: string, span: string) =>
  Type.Object(
    {
      good: quantity(`Pieces fit for the next operation, ${span}.`),
      scrap: Type.Optional(
        quantity(`Pieces lost here, ${span}. Who counts scrap says zero; absent means not counted here.`),
      ),
      rework: Type.Optional(quantity(`Pieces to be mended, ${span}. Absent means not counted here.`)),
    } satisfies Record<string, TSchema>,
    { title, description },
  );

/** Good, scrap and rework of that field are counted in one unit. */
export const oneUnit = (field: string): readonly [Rule, Rule] => [
  rule(
    `!has(this.${field}.scrap) || this.${field}.scrap.unit == this.${field}.good.unit`,
    'Good and scrap are counted in one unit.',
  ),
  rule(
    `!has(this.${field}.rework) || this.${field}.rework.unit == this.${field}.good.unit`,
    'Good and rework are counted in one unit.',
  ),
];
