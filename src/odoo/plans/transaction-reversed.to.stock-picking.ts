import { ConsumedV1, IssuedV1, MovedV1, ReturnedV1, TransactionReversedV1 } from '../../contracts/index.js';
import type { DataOf } from '../../core/contract.js';
import { check } from '../../wire/check.js';
import { eventType } from '../../wire/envelope.js';
import { defineOdooPlan, notPlanned } from './define-plan.js';
import { whyNoWayBack } from './no-way-back.js';
import type { OdooStep } from './plan.js';
import { type Planning, recordId } from './planning.js';
import { fieldIs, findOne, findOurs, from, nameOf, search } from './steps.js';
import { takeOff } from './take-off.js';
import { transfer } from './transfer-steps.js';

type Moved = Pick<DataOf<typeof MovedV1>, 'itemId' | 'lotNumber' | 'quantity' | 'from' | 'to'>;

type Consumed = DataOf<typeof ConsumedV1>;

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
const carryBack = (at: Planning, originalKey: string, moved: Moved): OdooStep[] => [
  ...postedBefore(originalKey),
  ...transfer(at, {
    itemId: moved.itemId,
    ...(moved.lotNumber === undefined ? {} : { lotNumber: moved.lotNumber }),
    quantity: moved.quantity,
    from: moved.to,
    to: moved.from,
    path: '/original',
    origin: nameOf(originalKey).slice(0, 16),
  }),
];

/** What went in is taken off its order, as long as that is open. */
function takeBack(at: Planning, originalKey: string, { itemId, serials }: Consumed): OdooStep[] {
  const lines = (serials ?? ['']).map((_, i) => nameOf(originalKey, `l${i + 1}`));
  return takeOff(at.key, recordId(at, 'items', '/original/itemId', itemId), lines);
}

/** Movements are carried back, and consumption is taken off an open order; nothing else can be taken back. */
export const TransactionReversedToStockPicking = defineOdooPlan({
  contract: TransactionReversedV1,
  model: 'stock.picking',
  says: 'A movement: a transfer carries the goods back. Consumption: its lines leave the order, while it is open.',

  steps: (data, at) => {
    const { originalType, originalKey } = data;
    const contract = [...CARRIED, ConsumedV1].find((it) => eventType(it) === originalType);
    if (!contract) return notPlanned(whyNoWayBack(originalType));
    if (!data.original) return notPlanned('Without the original nobody knows what to take back.');
    const original = check(contract, data.original);
    if (!original.ok) {
      at.issues.push(...original.issues);
      return [];
    }
    return contract === ConsumedV1
      ? takeBack(at, originalKey, original.value as Consumed)
      : carryBack(at, originalKey, original.value as Moved);
  },
});
