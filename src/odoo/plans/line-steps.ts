import type { OdooStep, PlanValue } from './plan.js';
import { amountOf, type Planning, placeId, recordId } from './planning.js';
import {
  type Column,
  findOne,
  firstId,
  from,
  idFrom,
  load,
  nameOf,
  ref,
  search,
  since,
  text,
} from './steps.js';

/** How much, as the event says it. */
interface Told {
  readonly value: string;
  readonly unit: string;
}

/** All that the books have, as this step has read it when the plan runs. */
interface Booked {
  readonly booked: string;
}

/** A place by its code, or the record that an earlier step has read. */
export type Place = { readonly locationId: string } | { readonly record: PlanValue };

/** The record of a place. */
export const placeIn = (at: Planning, path: string, place: Place): PlanValue =>
  'record' in place ? place.record : placeId(at, path, place);

/** How much there is to move, in which unit of Odoo. */
export const amountIn = (
  at: Planning,
  path: string,
  quantity: Told | Booked,
): { readonly value: PlanValue; readonly unit: PlanValue } =>
  'booked' in quantity
    ? {
        value: from(quantity.booked, [0, 'quantity']),
        unit: from(quantity.booked, [0, 'product_uom_id', 0]),
      }
    : amountOf(at, path, quantity);

/** An amount as `load` reads it: text, or the number that the books say. */
export const amountColumn = (field: string, value: PlanValue): Column =>
  typeof value === 'number' ? text(field, value) : [field, value];

/** The detailed line of a move: which lot, how much, from where to where. */
export interface LineTold {
  readonly itemId: string;
  readonly lotNumber?: string;
  readonly quantity: Told | Booked;
  readonly path: string;
  readonly from?: Place | undefined;
  readonly to?: Place | undefined;
}

/** Finds the lot; where it has to be there, a missing one stops the plan. */
export const findLot = (name: string, product: PlanValue, lotNumber: string, isNeeded: boolean): OdooStep => {
  const step = search(
    name,
    `Find lot ${lotNumber}.`,
    'stock.lot',
    [
      ['product_id', '=', product],
      ['name', '=', lotNumber],
    ],
    ['name'],
  );
  return isNeeded ? findOne(step, `Odoo has no lot ${lotNumber} of this item, or more than one.`) : step;
};

/** Finds the lot or makes it; the answer of `name` or of `new name` has its id. */
export const findOrMakeLot = (
  at: Planning,
  name: string,
  product: PlanValue,
  lotNumber: string,
  company: PlanValue,
): OdooStep[] => [
  findLot(name, product, lotNumber, false),
  {
    ...load(`new ${name}`, `Make lot ${lotNumber}, unless it is there.`, 'stock.lot', nameOf(at.key, name), [
      ['name', lotNumber],
      ref('product_id', product),
      ref('company_id', company),
    ]),
    unless: from(name, [0, 'id']),
  },
];

/** The id of a lot that was found or made. */
export const lotFrom = (name: string): PlanValue => from(name, [0, 'id'], idFrom(`new ${name}`));

/** Finds the one move of a document that a line belongs to. */
export const findMove = (
  name: string,
  says: string,
  domain: readonly PlanValue[],
  otherwise: string,
): OdooStep =>
  findOne(
    search(
      name,
      says,
      'stock.move',
      [...domain, ['state', 'not in', ['done', 'cancel']]],
      ['product_id', 'product_uom', 'location_id', 'location_dest_id', 'picking_id', 'state'],
    ),
    otherwise,
  );

/** The columns that say how much has really been done: 16 has its own field, later ones a tick. */
const doneColumns = (at: Planning, value: PlanValue): Column[] =>
  since(at.version, 17)
    ? [amountColumn('quantity', value), text('picked', 'True')]
    : [amountColumn('qty_done', value)];

const inWords = (quantity: Told | Booked): string =>
  'booked' in quantity ? 'all that lies there' : `${quantity.value} ${quantity.unit}`;

/** Puts what was told on its move, under an external id of its own. */
export function loadLine(
  at: Planning,
  name: string,
  part: string | undefined,
  move: string,
  line: LineTold,
  more: readonly Column[] = [],
): OdooStep {
  const amount = amountIn(at, `${line.path}/quantity`, line.quantity);
  const product = recordId(at, 'items', `${line.path}/itemId`, line.itemId);
  const { from: source, to: target } = line;
  return load(
    name,
    `Put ${inWords(line.quantity)} of ${line.itemId} on the move.`,
    'stock.move.line',
    nameOf(at.key, part),
    [
      ref('move_id', firstId(move)),
      ref('product_id', product),
      ref('product_uom_id', amount.unit),
      ref(
        'location_id',
        source ? placeIn(at, `${line.path}/from`, source) : from(move, [0, 'location_id', 0]),
      ),
      ref(
        'location_dest_id',
        target ? placeIn(at, `${line.path}/to`, target) : from(move, [0, 'location_dest_id', 0]),
      ),
      ...doneColumns(at, amount.value),
      ...more,
    ],
    { product_id: product },
  );
}
