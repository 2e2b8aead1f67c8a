import { findLot } from './line-steps.js';
import type { OdooStep } from './plan.js';
import { type Planning, placeId, recordId } from './planning.js';
import { findOne, firstId, from, nameOf, search, told } from './steps.js';
import { transfer } from './transfer-steps.js';

/** One lot that goes as a whole, or so much of it, from one place to another. */
export interface LotTransfer {
  readonly itemId: string;
  readonly lotNumber: string;
  readonly from: { readonly locationId: string };
  readonly to: { readonly locationId: string };
  /** All that lies there when absent. */
  readonly quantity?: { readonly value: string; readonly unit: string } | undefined;
  readonly origin: string;
  readonly path: string;
}

/** The line of the books of that lot at that place, loose and ours. */
const readBooks = (at: Planning, it: LotTransfer, name: string, lot: string): OdooStep =>
  findOne(
    search(
      name,
      `Read how much of lot ${it.lotNumber} lies at ${it.from.locationId}.`,
      'stock.quant',
      [
        ['lot_id', '=', firstId(lot)],
        ['location_id', '=', placeId(at, `${it.path}/from`, it.from)],
        ['quantity', '>', 0],
      ],
      ['quantity', 'product_uom_id', 'package_id', 'owner_id'],
    ),
    `Of lot ${it.lotNumber}, one line of the books is needed at ${it.from.locationId}, neither packed nor a stranger's.`,
    [
      { path: [0, 'package_id'], is: 'empty' },
      { path: [0, 'owner_id'], is: 'empty' },
    ],
  );

/** The n-th transfer of an event that has several; once posted, all of it is left out. */
export function lotTransfer(at: Planning, it: LotTransfer, no: number): OdooStep[] {
  const [toldName, posted, books, seen] = [`told ${no}`, `posted ${no}`, `books ${no}`, `seen ${no}`];
  const product = recordId(at, 'items', `${it.path}/itemId`, it.itemId);
  const steps = [
    findLot(seen, product, it.lotNumber, true),
    readBooks(at, it, books, seen),
    ...transfer(at, { ...it, quantity: it.quantity ?? { booked: books }, no }),
  ];
  return [
    { ...told(nameOf(at.key, `t${no}`)), name: toldName },
    search(
      posted,
      'Read whether its transfer is posted.',
      'stock.picking',
      [['id', '=', from(toldName, [0, 'res_id'], 0)]],
      ['date_done'],
    ),
    ...steps.map((step) => ({ ...step, unless: from(posted, [0, 'date_done']) })),
  ];
}
