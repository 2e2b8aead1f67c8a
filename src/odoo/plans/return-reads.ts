import type { OdooStep } from './plan.js';
import { findOne, findOurs, from, nameOf, search } from './steps.js';

/** The field with which a move says whose order it belongs to. */
export type OrderLine = 'purchase_line_id' | 'sale_line_id';

/** The line as it was posted: its move, its lot and its ends. */
export const readLine = (originalKey: string, no: number): OdooStep[] => [
  findOurs(
    `named ${no}`,
    'Find the line as it was posted.',
    nameOf(originalKey, `l${no}`),
    'A line of the original is not in Odoo any more: return it there by hand.',
  ),
  findOne(
    search(
      `went ${no}`,
      'Read from where to where it went.',
      'stock.move.line',
      [['id', '=', from(`named ${no}`, [0, 'res_id'])]],
      ['move_id', 'lot_id', 'location_id', 'location_dest_id'],
    ),
    'A line of the original is not in Odoo any more: return it there by hand.',
  ),
];

/** The move that is returned; its order has to know that less was received or delivered. */
export const readMove = (name: string, line: number, orderLine: OrderLine): OdooStep =>
  findOne(
    search(
      name,
      'Read for which line of the order it was.',
      'stock.move',
      [['id', '=', from(`went ${line}`, [0, 'move_id', 0])]],
      ['location_id', 'location_dest_id', orderLine],
    ),
    'The goods belong to no line of an order in Odoo: return them there by hand.',
    [{ path: [0, orderLine], is: 'filled' }],
  );
