/** Facts that Odoo can not take back by a call that is safe to repeat: why, and what a person does there. */
import {
  AdjustedV1,
  FinishedGoodsReceivedV1,
  OperationCompletedV1,
  ScrapDeclaredV1,
  ShipmentDispatchedV1,
  SupplierReceiptPostedV1,
} from '../../contracts/index.js';
import { eventType } from '../../wire/envelope.js';

const RETURN =
  'A return is made in a window that opens a new transfer each time it is answered, under no name of ours: return it in Odoo, from the transfer itself.';

const REASONS: ReadonlyMap<string, string> = new Map([
  [
    eventType(ScrapDeclaredV1),
    'A posted scrap order can not be cancelled: move the goods back from the scrap location in Odoo.',
  ],
  [
    eventType(FinishedGoodsReceivedV1),
    'A closed order stays closed, and an unbuild order would carry its components back too, which nobody has told: unbuild it in Odoo, or count what is wrong.',
  ],
  [eventType(SupplierReceiptPostedV1), RETURN],
  [eventType(ShipmentDispatchedV1), RETURN],
  [eventType(AdjustedV1), 'A count is not taken back in Odoo: count again, and tell that.'],
  [
    eventType(OperationCompletedV1),
    'A finished operation stays finished in Odoo: put its quantity right on the order before that is received.',
  ],
]);

/** The reason for a fact of this type. */
export const whyNoWayBack = (type: string): string =>
  REASONS.get(type) ?? `Odoo has no way back from ${type}; it is put right there by hand.`;
