import { findMove, type LineTold, loadLine } from './line-steps.js';
import type { Condition, OdooStep, PlanValue } from './plan.js';
import { type Planning, recordId } from './planning.js';
import { type Column, fieldIs, firstId, from, nameOf, ref, search, tie, told } from './steps.js';
import { validate } from './transfer-steps.js';

/** One line of goods on a transfer that Odoo has planned. */
export interface PlannedLine extends LineTold {
  readonly lot: readonly Column[];
  /** Steps that find what the line refers to. */
  readonly before?: readonly OdooStep[];
}

const FIELDS = ['name', 'state', 'picking_type_code'];

/** Nobody else is in the middle of posting on the same record. */
export const nobodyElse = (at: Planning, model: string, record: PlanValue, part: string): OdooStep => ({
  ...search(
    'others',
    'Make sure that no other event is in the middle of being posted here.',
    'ir.model.data',
    [
      ['module', '=', '__mfgc__'],
      ['model', '=', model],
      ['res_id', '=', record],
      ['name', '=like', `k1\\_%\\_${part}`],
      ['name', '!=', nameOf(at.key, part)],
    ],
    ['name'],
  ),
  expect: [{ path: [0], is: 'empty' }],
  otherwise: 'Another event began to post here and was not finished; run its plan again first.',
});

const lineSteps = (at: Planning, transfer: PlanValue, line: PlannedLine, no: number): OdooStep[] => {
  const product = recordId(at, 'items', `${line.path}/itemId`, line.itemId);
  return [
    ...(line.before ?? []),
    findMove(
      `move ${no}`,
      `Find where the transfer plans ${line.itemId}.`,
      [
        ['picking_id', '=', transfer],
        ['product_id', '=', product],
      ],
      `The transfer plans ${line.itemId} not once but never or several times.`,
    ),
    loadLine(at, `line ${no}`, `l${no}`, `move ${no}`, line, [ref('picking_id', transfer), ...line.lot]),
  ];
};

/** Fills in a transfer that Odoo has planned, line by line, and posts it. */
export function postPlanned(
  at: Planning,
  find: { readonly says: string; readonly domain: readonly PlanValue[]; readonly otherwise: string },
  lines: readonly PlannedLine[],
): OdooStep[] {
  const open: Condition = fieldIs('state', 'confirmed', 'waiting', 'assigned');
  const transfer = firstId('transfer');
  return [
    told(nameOf(at.key, 'transfer')),
    {
      ...search(
        'open',
        find.says,
        'stock.picking',
        [...find.domain, ['state', 'in', ['confirmed', 'waiting', 'assigned']]],
        FIELDS,
      ),
      expect: [{ path: [1], is: 'empty' }],
      otherwise: find.otherwise,
    },
    {
      ...search(
        'transfer',
        'Read the transfer to post.',
        'stock.picking',
        [['id', '=', from('told', [0, 'res_id'], firstId('open'))]],
        FIELDS,
      ),
      finishes: [fieldIs('state', 'done')],
      expect: [open],
      otherwise: find.otherwise,
    },
    nobodyElse(at, 'stock.picking', transfer, 'transfer'),
    tie(nameOf(at.key, 'transfer'), 'stock.picking', transfer),
    ...lines.flatMap((line, i) => lineSteps(at, transfer, line, i + 1)),
    validate(at, transfer),
  ];
}
