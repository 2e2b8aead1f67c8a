import { IssuedV1, MovedV1, ReturnedV1, TransactionReversedV1 } from '../../contracts/index.js';
import type { DataOf } from '../../core/contract.js';
import { check } from '../../wire/check.js';
import { eventType } from '../../wire/envelope.js';
import { defineOdooPlan, notPlanned } from './define-plan.js';
import type { OdooStep } from './plan.js';
import { fieldIs, findOne, findOurs, from, nameOf, search } from './steps.js';
import { transfer } from './transfer-steps.js';

type Moved = Pick<DataOf<typeof MovedV1>, 'itemId' | 'lotNumber' | 'quantity' | 'from' | 'to'>;

/** What was posted as a transfer of its own, and so can be carried back. */
const CARRIED = [MovedV1, IssuedV1, ReturnedV1];

/** Only what was posted can be taken back. */
const postedBefore = (originalKey: string): OdooStep[] => [
  findOurs(
    'original',
    'Find the transfer that is taken back.',
    nameOf(originalKey),
    'The original has never been posted, so there is nothing to take back.',
  ),
  findOne(
    search(
      'carried',
      'Make sure that it was posted.',
      'stock.picking',
      [['id', '=', from('original', [0, 'res_id'])]],
      ['state'],
    ),
    'The original was begun and not posted; post or cancel it first.',
    [fieldIs('state', 'done')],
  ),
];

/** A movement is taken back by carrying the goods back; the first transfer stays in the books. */
export const TransactionReversedToStockPicking = defineOdooPlan({
  contract: TransactionReversedV1,
  model: 'stock.picking',
  says: 'A transfer that carries the goods back; only movements of their own can be taken back.',

  steps: (data, at) => {
    const contract = CARRIED.find((it) => eventType(it) === data.originalType);
    if (!contract) {
      return notPlanned(`Odoo has no way back from ${data.originalType}; it is put right there by hand.`);
    }
    if (!data.original) return notPlanned('Without the original nobody knows what to carry back.');
    const original = check(contract, data.original);
    if (!original.ok) {
      at.issues.push(...original.issues);
      return [];
    }
    const moved = original.value as Moved;
    return [
      ...postedBefore(data.originalKey),
      ...transfer(at, {
        itemId: moved.itemId,
        ...(moved.lotNumber === undefined ? {} : { lotNumber: moved.lotNumber }),
        quantity: moved.quantity,
        from: moved.to,
        to: moved.from,
        path: '/original',
        origin: nameOf(data.originalKey).slice(0, 16),
      }),
    ];
  },
});
