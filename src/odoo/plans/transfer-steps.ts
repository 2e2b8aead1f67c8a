import {
  amountColumn,
  amountIn,
  findLot,
  findMove,
  type LineTold,
  loadLine,
  type Place,
  placeIn,
} from './line-steps.js';
import type { OdooStep, PlanValue } from './plan.js';
import { type Planning, recordId } from './planning.js';
import { transferAnswers } from './policy.js';
import {
  act,
  type Column,
  fieldIs,
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

const DONE = fieldIs('state', 'done');

/** Posts a transfer: it is done when Odoo says so, whatever the call answered. */
export const validate = (at: Planning, transfer: PlanValue, name = 'post'): OdooStep => ({
  ...act(name, 'Post the transfer.', 'stock.picking', 'button_validate', transfer, {
    fields: ['state'],
    done: [DONE],
    ready: [fieldIs('state', 'confirmed', 'waiting', 'assigned')],
  }),
  wizards: transferAnswers(at.policy),
});

/** Reads whether a transfer of ours is open; where it is all of the plan, its end ends the plan. */
export const readState = (name: string, transfer: PlanValue, isAll = true): OdooStep => ({
  ...search(name, 'Read how far the transfer is.', 'stock.picking', [['id', '=', transfer]], ['state']),
  ...(isAll ? { finishes: [DONE] } : {}),
  expect: [fieldIs('state', 'draft', 'confirmed', 'waiting', 'assigned')],
  otherwise: 'The transfer has been cancelled in Odoo.',
});

/** Confirms a transfer of ours, unless it is. */
export const confirm = (name: string, transfer: PlanValue): OdooStep =>
  act(name, 'Confirm the transfer.', 'stock.picking', 'action_confirm', transfer, {
    fields: ['state'],
    done: [fieldIs('state', 'confirmed', 'waiting', 'assigned', 'done')],
  });

interface Transfer extends LineTold {
  readonly from: Place;
  readonly to: Place;
  readonly origin: string;
  /** The end whose warehouse makes the transfer; where the goods come from when absent. */
  readonly ofWarehouse?: 'from' | 'to';
  /** Which of several transfers of one event this is; their steps and records are told apart by it. */
  readonly no?: number;
}

/** The name of a step or record, of this one of several transfers. */
const called = ({ no }: Pick<Transfer, 'no'>, name: string): string =>
  no === undefined ? name : `${name} ${no}`;

const idIn = (at: Planning, { no }: Transfer, part?: string): string =>
  nameOf(at.key, no === undefined ? part : [`t${no}`, ...(part ? [part] : [])].join('_'));

const typeOfTransfer = (it: Transfer, source: PlanValue): OdooStep[] => [
  {
    ...search(
      called(it, 'place'),
      'Read to which warehouse the place belongs.',
      'stock.location',
      [['id', '=', source]],
      ['warehouse_id'],
    ),
    expect: [{ path: [0, 'warehouse_id'], is: 'filled' }],
    otherwise: 'The place belongs to no warehouse, so there is no kind of transfer for it.',
  },
  {
    ...search(
      called(it, 'kind'),
      'Find the internal transfers of that warehouse.',
      'stock.picking.type',
      [
        ['code', '=', 'internal'],
        ['warehouse_id', '=', from(called(it, 'place'), [0, 'warehouse_id', 0])],
      ],
      ['name'],
      'sequence, id',
    ),
    expect: [{ path: [0], is: 'filled' }],
    otherwise: 'The warehouse has no internal transfers.',
  },
];

function transferColumns(at: Planning, it: Transfer): Column[] {
  const amount = amountIn(at, `${it.path}/quantity`, it.quantity);
  const ends = [
    ref('location_id', placeIn(at, `${it.path}/from`, it.from)),
    ref('location_dest_id', placeIn(at, `${it.path}/to`, it.to)),
  ];
  return [
    ref('picking_type_id', firstId(called(it, 'kind'))),
    ...ends,
    text('origin', it.origin),
    text('move_ids/id', `__mfgc__.${idIn(at, it, 'move')}`),
    ...(since(at.version, 19) ? [] : [text('move_ids/name', it.origin)]),
    ref('move_ids/product_id', recordId(at, 'items', `${it.path}/itemId`, it.itemId)),
    amountColumn('move_ids/product_uom_qty', amount.value),
    ref('move_ids/product_uom', amount.unit),
    ...ends.map(([field, id]): Column => [`move_ids/${field}`, id]),
  ];
}

/** Makes the transfer with its one move, or finds what an earlier run has made of it. */
function makeTransfer(at: Planning, it: Transfer): OdooStep[] {
  const source = placeIn(at, `${it.path}/from`, it.from);
  const target = placeIn(at, `${it.path}/to`, it.to);
  return [
    ...typeOfTransfer(it, it.ofWarehouse === 'to' ? target : source),
    load(
      called(it, 'transfer'),
      'Make the transfer.',
      'stock.picking',
      idIn(at, it),
      transferColumns(at, it),
      {
        location_id: source,
      },
    ),
    readState(called(it, 'state'), idFrom(called(it, 'transfer')), it.no === undefined),
  ];
}

/** A transfer of our own from one place to another, posted at once. */
export function transfer(at: Planning, it: Transfer): OdooStep[] {
  const product = recordId(at, 'items', `${it.path}/itemId`, it.itemId);
  const moved = idFrom(called(it, 'transfer'));
  const [lot, move] = [called(it, 'lot'), called(it, 'move')];
  return [
    ...(it.lotNumber === undefined ? [] : [findLot(lot, product, it.lotNumber, true)]),
    ...makeTransfer(at, it),
    confirm(called(it, 'confirm'), moved),
    findMove(
      move,
      'Find the move of the transfer.',
      [['picking_id', '=', moved]],
      'The transfer has no one open move.',
    ),
    loadLine(at, called(it, 'line'), it.no === undefined ? 'line' : `t${it.no}_line`, move, it, [
      ref('picking_id', moved),
      ...(it.lotNumber === undefined ? [] : [ref('lot_id', firstId(lot))]),
    ]),
    validate(at, moved, called(it, 'post')),
  ];
}
