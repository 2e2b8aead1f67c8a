import type { Condition, OdooStep, PlanValue } from './plan.js';
import { companyOf, documentNames, type Planning } from './planning.js';
import { findOne, firstId, from, search } from './steps.js';

const either = (terms: readonly PlanValue[]): readonly PlanValue[] => [
  ...terms.slice(1).map(() => '|'),
  ...terms,
];

/** In a pattern, `_` and `%` of a name stand for themselves. */
const literally = (name: string): string => name.replaceAll(/[\\_%]/g, (it) => `\\${it}`);

/** An order and all its backorders: the name itself, or the name and a number of the backorder. */
function familyDomain(at: Planning, workOrderId: string, plantId: string): readonly PlanValue[] {
  const names = documentNames(at, workOrderId);
  const whole: PlanValue = ['name', 'in', names];
  const parts = names.map((it): PlanValue => ['name', '=like', `${literally(it)}-___`]);
  return [
    ['company_id', '=', companyOf(at, plantId)],
    '|',
    whole,
    '&',
    ['backorder_sequence', '>', 0],
    ...either(parts),
  ];
}

const ORDER_FIELDS = [
  'name',
  'state',
  'product_id',
  'product_qty',
  'product_uom_id',
  'backorder_sequence',
  'location_src_id',
  'location_dest_id',
];

const OPEN: PlanValue = ['state', 'in', ['confirmed', 'progress', 'to_close']];

interface OfOrder {
  readonly workOrderId: string;
  readonly plantId: string;
}

/** The member of the order that is still open: one or none. */
export const openMember = (at: Planning, { workOrderId, plantId }: OfOrder): OdooStep => ({
  ...search(
    'open',
    `Find what is still open of order ${workOrderId}.`,
    'mrp.production',
    [...familyDomain(at, workOrderId, plantId), OPEN],
    ORDER_FIELDS,
  ),
  expect: [{ path: [1], is: 'empty' }],
  otherwise: 'Two members of this order are open at once; close one of them in Odoo.',
});

/** The order that this event is tied to already, else the open one. */
export const orderToldOrOpen = (
  finishes: readonly Condition[],
  expect: readonly Condition[] = [],
  otherwise = 'The order in Odoo is not as the event tells it.',
): OdooStep => ({
  ...search(
    'order',
    'Read the order to post on.',
    'mrp.production',
    [['id', '=', from('told', [0, 'res_id'], firstId('open'))]],
    ORDER_FIELDS,
  ),
  finishes,
  expect: [{ path: [0], is: 'filled' }, ...expect],
  otherwise,
});

/** The one open member of the order. */
export const openOrder = (at: Planning, data: OfOrder, also: readonly Condition[] = []): OdooStep =>
  findOne(
    { ...openMember(at, data), name: 'order' },
    `Exactly one open member of order ${data.workOrderId} is needed, in the unit of the event.`,
    also,
  );

/** The newest member of the order, open or not. */
export const newestMember = (at: Planning, { workOrderId, plantId }: OfOrder): OdooStep => ({
  ...search(
    'order',
    `Find order ${workOrderId}, in its newest member.`,
    'mrp.production',
    [...familyDomain(at, workOrderId, plantId), ['state', '!=', 'cancel']],
    ORDER_FIELDS,
    'backorder_sequence desc, id desc',
  ),
  expect: [{ path: [0], is: 'filled' }],
  otherwise: `Odoo has no order ${workOrderId}.`,
});

/** The member that a run belongs to: the first for run 1, the first backorder for run 2. */
export const memberOfRun = (at: Planning, data: OfOrder & { readonly runNo: number }): OdooStep =>
  findOne(
    search(
      'order',
      `Find run ${data.runNo} of order ${data.workOrderId}.`,
      'mrp.production',
      [
        ...familyDomain(at, data.workOrderId, data.plantId),
        ['state', '!=', 'cancel'],
        ['backorder_sequence', 'in', data.runNo === 1 ? [0, 1] : [data.runNo]],
      ],
      ORDER_FIELDS,
    ),
    `Exactly one run ${data.runNo} of order ${data.workOrderId} is needed, in the unit of the event.`,
  );
