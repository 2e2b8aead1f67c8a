import { decimalSum } from '../../core/decimal.js';
import { originOf, postedBefore } from './carry-back.js';
import { type NotPlanned, notPlanned } from './define-plan.js';
import { findMove, loadLine } from './line-steps.js';
import type { OdooStep } from './plan.js';
import { amountOf, type Planning, recordId } from './planning.js';
import { type OrderLine, readLine, readMove } from './return-reads.js';
import { firstId, from, idFrom, load, nameOf, ref, search, since, text } from './steps.js';
import { confirm, readState, validate } from './transfer-steps.js';

/** One line of a transfer that was posted on what Odoo had planned, in the order of its posting. */
export interface PostedLine {
  readonly itemId: string;
  readonly lotNumber?: string | undefined;
  readonly quantity: { readonly value: string; readonly unit: string };
  readonly path: string;
}

interface Return {
  readonly originalKey: string;
  readonly lines: readonly PostedLine[];
  readonly orderLine: OrderLine;
}

const RETURN = idFrom('return');

const makeReturn = (at: Planning, originalKey: string): OdooStep[] => [
  search(
    'kind',
    'Find by which kind of transfer the warehouse takes goods back.',
    'stock.picking.type',
    [['id', '=', from('posted', [0, 'picking_type_id', 0])]],
    ['return_picking_type_id'],
  ),
  load(
    'return',
    'Make the return.',
    'stock.picking',
    nameOf(at.key),
    [
      ref(
        'picking_type_id',
        from('kind', [0, 'return_picking_type_id', 0], from('posted', [0, 'picking_type_id', 0])),
      ),
      ref('location_id', from('posted', [0, 'location_dest_id', 0])),
      ref('location_dest_id', from('posted', [0, 'location_id', 0])),
      text('origin', originOf(originalKey)),
      ...(since(at.version, 17) ? [ref('return_id', firstId('posted'))] : []),
    ],
    { location_id: from('posted', [0, 'location_dest_id', 0]) },
  ),
  readState('state', RETURN),
];

/** One move for all lots of an item: Odoo would join several of them into one. */
function loadMove(at: Planning, no: number, lines: readonly PostedLine[], it: Return): OdooStep {
  const [{ itemId, path, quantity }] = lines as readonly [PostedLine];
  const value = decimalSum(lines.map((line) => line.quantity.value));
  const amount = amountOf(at, `${path}/quantity`, { value, unit: quantity.unit });
  const product = recordId(at, 'items', `${path}/itemId`, itemId);
  const [move, origin] = [`planned ${no}`, originOf(it.originalKey)];
  return load(
    `move ${no}`,
    `Return ${value} ${quantity.unit} of ${itemId}, so that its order takes it off.`,
    'stock.move',
    nameOf(at.key, `m${no}`),
    [
      ref('picking_id', RETURN),
      ...(since(at.version, 19) ? [] : [text('name', origin)]),
      ref('product_id', product),
      text('product_uom_qty', amount.value),
      ref('product_uom', amount.unit),
      ref('location_id', from(move, [0, 'location_dest_id', 0])),
      ref('location_dest_id', from(move, [0, 'location_id', 0])),
      ref('origin_returned_move_id', firstId(move)),
      text('to_refund', 'True'),
      ref(it.orderLine, from(move, [0, it.orderLine, 0])),
    ],
    { product_id: product, origin_returned_move_id: firstId(move) },
  );
}

function putLine(at: Planning, no: number, move: string, line: PostedLine): OdooStep {
  const went = `went ${no}`;
  const { itemId, quantity, path } = line;
  return loadLine(
    at,
    `line ${no}`,
    `l${no}`,
    move,
    {
      itemId,
      quantity,
      path,
      from: { record: from(went, [0, 'location_dest_id', 0]) },
      to: { record: from(went, [0, 'location_id', 0]) },
    },
    [
      ref('picking_id', RETURN),
      ...(line.lotNumber === undefined ? [] : [ref('lot_id', from(went, [0, 'lot_id', 0]))]),
    ],
  );
}

/**
 * Returns all goods of a posted receipt or delivery, each lot from where it went. The first transfer stays;
 * the order counts what was returned no longer as received or delivered.
 */
export function returnGoods(at: Planning, it: Return): OdooStep[] | NotPlanned {
  const { originalKey, lines, orderLine } = it;
  const items = [...new Set(lines.map(({ itemId }) => itemId))];
  const linesOf = (item: string) => lines.filter(({ itemId }) => itemId === item);
  const mixed = items.find((item) => new Set(linesOf(item).map(({ quantity }) => quantity.unit)).size > 1);
  if (mixed !== undefined) return notPlanned(`Of ${mixed}, amounts in two units can not be returned as one.`);
  const numbers = lines.map((_, i) => i + 1);
  const firstLine = (item: string) => lines.findIndex(({ itemId }) => itemId === item) + 1;
  return [
    ...postedBefore('stock.picking', nameOf(originalKey, 'transfer'), [
      'picking_type_id',
      'location_id',
      'location_dest_id',
    ]),
    ...numbers.flatMap((no) => readLine(originalKey, no)),
    ...items.map((item, i) => readMove(`planned ${i + 1}`, firstLine(item), orderLine)),
    ...makeReturn(at, originalKey),
    ...items.map((item, i) => loadMove(at, i + 1, linesOf(item), it)),
    confirm('confirm', RETURN),
    ...items.map((item, i) =>
      findMove(
        `open ${i + 1}`,
        `Find the move of ${item}.`,
        [['id', '=', idFrom(`move ${i + 1}`)]],
        'The return has no one open move of it.',
      ),
    ),
    ...lines.map((line, i) => putLine(at, i + 1, `open ${items.indexOf(line.itemId) + 1}`, line)),
    validate(at, RETURN),
  ];
}
