/** Facts that Odoo can not take back by a call that is safe to repeat: why, and what a person does there. */
import { AdjustedV1, FinishedGoodsReceivedV1, OperationCompletedV1 } from '../../printed/index.js';
import { eventType } from '../../wire/envelope.js';

const REASONS: ReadonlyMap<string, string> = new Map([
  [
    eventType(FinishedGoodsReceivedV1),
    'A closed order stays closed, and an unbuild order would carry its components back too, which nobody has told: unbuild it in Odoo, or count what is wrong.',
  ],
  [
    eventType(AdjustedV1),
    'A count is put right by another count: count again, and tell that (inventory.adjusted).',
  ],
  [
    eventType(OperationCompletedV1),
    'A finished operation stays finished in Odoo: put its quantity right on the order before that is received.',
  ],
]);

/** The reason for a fact of this type. */
export const whyNoWayBack = (type: string): string =>
  REASONS.get(type) ?? `Odoo has no way back from ${type}; it is put right there by hand.`;
