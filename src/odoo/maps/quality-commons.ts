import { decimalCompare, decimalFromNumber } from '../../core/decimal.js';
import type { Inspected } from '../inspected.js';
import { complain, type Mapping, type Rule, rulesFor, siteRow } from '../rules.js';
import { orderCode, stepNamed } from './commons.js';

/** A record of quality with what it is about. */
export interface WithInspected {
  readonly about: Inspected;
}

function lotOf({ lotRefs, lot }: Inspected, at: Mapping): string | undefined {
  const [ref, ...others] = lotRefs;
  if (ref === undefined) return undefined;
  if (others.length > 0) {
    const help = 'Record one check for each lot, or say in a remap which lot is meant.';
    return complain(at, 'ODOO_INCOMPLETE', 'lot_ids', lotRefs.length, 'one lot: a result is about one', help);
  }
  const wanted = 'the lot among the answers of stock.lot';
  return lot?.name ?? complain(at, 'ODOO_INCOMPLETE', 'lot_id', ref.label ?? ref.id, wanted);
}

/** Whether the goods come in with a transfer; one whose direction is not among the answers is an issue. */
function isIncoming({ pickingRef, picking }: Inspected, at: Mapping): boolean {
  if (!pickingRef) return false;
  const wanted = 'the transfer and its picking_type_code among the answers of stock.picking';
  const direction =
    picking?.picking_type_code ?? complain(at, 'ODOO_INCOMPLETE', 'picking_id', pickingRef.label, wanted);
  return direction === 'incoming';
}

function subjectOf(it: Inspected, at: Mapping) {
  const { product, productionRef, family, workorderRef, workorder } = it;
  const lotNumber = lotOf(it, at);
  return {
    ...(product ? { itemId: siteRow(at, 'items', 'product_id', product.id, product.label)?.code } : {}),
    ...(lotNumber === undefined ? {} : { lotNumber }),
    ...(productionRef ? { workOrderId: orderCode(at, 'production_id', family?.name) } : {}),
    ...(workorderRef ? { operationId: stepNamed(at, 'workorder_id', workorderRef, workorder) } : {}),
    ...(isIncoming(it, at) ? { receiptId: orderCode(at, 'picking_id', it.picking?.name) } : {}),
  };
}

function kindOf(it: Inspected, at: Mapping): 'incoming' | 'inProcess' | 'final' {
  if (it.workorderRef) return 'inProcess';
  if (it.productionRef) return 'final';
  if (it.pickingRef) return isIncoming(it, at) ? 'incoming' : 'final';
  return it.isMade ? 'final' : 'incoming';
}

/** What quality speaks of: goods, a lot, an order with its step, a receipt. */
export function qualitySubject<R extends WithInspected>(): Rule<R, ReturnType<typeof subjectOf>> {
  const note = 'product, lot, order, operation and receipt of the record, each in the code of the plant';
  return rulesFor<R>().derived(['about'], note, (it, at) => subjectOf(it.about, at));
}

/** When in the life of the goods it was looked at. */
export function inspectionKind<R extends WithInspected>(): Rule<R, ReturnType<typeof kindOf>> {
  const note =
    'inProcess at a work order, final at an order, by the direction of a transfer; else final for what is made, incoming for what is bought';
  return rulesFor<R>().derived(['about'], note, (it, at) => kindOf(it.about, at));
}

/** The limits of a characteristic, both included. */
export interface Limits {
  readonly lower: string;
  readonly upper: string;
}

/**
 * The limits as far as they explain the judgement. Odoo shows the limits of today: where a judgement of
 * then does not follow from them, they are not told. Nought to nought is how Odoo writes none.
 */
export function limitsThatJudge(value: string, limits: Limits, conforming: boolean): Limits | undefined {
  const { lower, upper } = limits;
  if (lower === '0' && upper === '0') return undefined;
  const isInside = decimalCompare(value, lower) >= 0 && decimalCompare(value, upper) <= 0;
  return isInside === conforming && decimalCompare(lower, upper) <= 0 ? limits : undefined;
}

/** A number as it was read off; never noise, for Odoo keeps these with fixed digits. */
export const readOff = (at: Mapping, field: string, value: number | undefined): string => {
  const text = value === undefined ? undefined : decimalFromNumber(value);
  return text ?? complain(at, 'ODOO_INCOMPLETE', field, value, 'the number among the answers');
};
