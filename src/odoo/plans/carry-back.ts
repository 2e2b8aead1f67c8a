import type { DataOf } from '../../core/contract.js';
import type { MovedV1, ScrapDeclaredV1 } from '../../printed/index.js';
import type { Place } from './line-steps.js';
import type { OdooStep } from './plan.js';
import type { Planning } from './planning.js';
import { fieldIs, findOne, findOurs, from, nameOf, search } from './steps.js';
import { transfer } from './transfer-steps.js';

/** Finds what the original event posted, and makes sure that it was posted: only that can be taken back. */
export const postedBefore = (model: string, ours: string, fields: readonly string[]): OdooStep[] => [
  findOurs(
    'original',
    'Find what is taken back.',
    ours,
    'The original has never been posted, so there is nothing to take back.',
  ),
  findOne(
    search(
      'posted',
      'Make sure that it was posted.',
      model,
      [['id', '=', from('original', [0, 'res_id'])]],
      ['state', ...fields],
    ),
    'The original was begun and not posted; post or cancel it first.',
    [fieldIs('state', 'done')],
  ),
];

/** What a document of a reversal says of its origin. */
export const originOf = (originalKey: string): string => nameOf(originalKey).slice(0, 16);

type Moved = Pick<DataOf<typeof MovedV1>, 'itemId' | 'lotNumber' | 'quantity'>;

const back = (
  at: Planning,
  originalKey: string,
  { itemId, lotNumber, quantity }: Moved,
  ends: { readonly from: Place; readonly to: Place; readonly ofWarehouse?: 'to' },
): OdooStep[] =>
  transfer(at, {
    itemId,
    ...(lotNumber === undefined ? {} : { lotNumber }),
    quantity,
    ...ends,
    path: '/original',
    origin: originOf(originalKey),
  });

/** A movement is taken back by carrying the goods back; the first transfer stays in the books. */
export const carryBack = (
  at: Planning,
  originalKey: string,
  moved: Moved & { readonly from: Place; readonly to: Place },
): OdooStep[] => [
  ...postedBefore('stock.picking', nameOf(originalKey), []),
  ...back(at, originalKey, moved, { from: moved.to, to: moved.from }),
];

/** Scrap comes back from where Odoo put it; the scrap order stays in the books. */
export const scrapBack = (
  at: Planning,
  originalKey: string,
  scrap: DataOf<typeof ScrapDeclaredV1>,
): OdooStep[] => [
  ...postedBefore('stock.scrap', nameOf(originalKey), ['location_id', 'scrap_location_id']),
  // What is lost belongs to no warehouse.
  ...back(at, originalKey, scrap, {
    from: { record: from('posted', [0, 'scrap_location_id', 0]) },
    to: { record: from('posted', [0, 'location_id', 0]) },
    ofWarehouse: 'to',
  }),
];
