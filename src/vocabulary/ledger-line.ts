import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { instant } from './instant.js';
import { listOf } from './set.js';
import { exactAmount, told, toldAmount } from './told.js';

/** By what lines are told apart, each as the ledger tells it; absent where nothing is told. */
export const lineDimensions = {
  plantId: Type.Optional(told('The plant.')),
  reference: Type.Optional(told('The order or document that it belongs to.')),
  operationId: Type.Optional(told('The operation of the order.')),
  itemId: Type.Optional(told('The item.')),
  lotNumber: Type.Optional(told('The lot or serial number.')),
  locationId: Type.Optional(told('The place; of a movement, where from.')),
  toLocationId: Type.Optional(told('Of a movement, where to.')),
  status: Type.Optional(told('The status of the goods or of the order.')),
  ownerId: Type.Optional(told('Whose goods they are, where they are not ours.')),
};

/** The names of these dimensions. */
export const Dimension = choice({
  plantId: 'The plant.',
  reference: 'The order or document.',
  operationId: 'The operation of the order.',
  itemId: 'The item.',
  lotNumber: 'The lot or serial number.',
  locationId: 'The place, or where from.',
  toLocationId: 'Where to.',
  status: 'The status of the goods or of the order.',
  ownerId: 'Whose goods they are.',
});

/** One of the two ledgers. */
export const side = (description: string) =>
  choice({ left: 'The first ledger.', right: 'The second ledger.' }, description);

/** One line of a ledger, whatever it tells of; what the ledger does not tell is absent. */
export const ledgerLine = (description: string) =>
  Type.Object(
    {
      flow: told('What kind of fact it is: lines of one flow are compared.'),
      key: Type.Optional(told('What makes two lines the same fact.')),
      ...lineDimensions,
      quantity: Type.Optional(exactAmount('How much.')),
      unit: Type.Optional(told('Of what.')),
      value: Type.Optional(exactAmount('How much money.')),
      currency: Type.Optional(told('In which currency.')),
      occurredAt: Type.Optional(instant('When it happened.')),
      recordedAt: Type.Optional(instant('When the source wrote it down.')),
      state: Type.Optional(
        choice({ reversed: 'It was taken back.', cancelled: 'It was called off.' }, 'Why it does not count.'),
      ),
      version: Type.Optional(told('The version of the contract or document that it was mapped with.')),
      content: Type.Optional(told('A digest of all that is told besides.')),
      origin: Type.Optional(told('The reference that this one continues.')),
      id: Type.Optional(told('What the source calls its record.')),
      source: Type.Optional(told('The system that tells it.')),
    },
    { title: 'LedgerLine', description },
  );

/** What one side says of a break; the lines are cut at the limit in force, the count is not. */
export const evidence = (description: string) =>
  Type.Object(
    {
      count: Type.Integer({
        description: 'How many lines there are.',
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
        'x-wanted': 'a whole number, zero or more',
      }),
      total: Type.Optional(toldAmount('EvidenceTotal', 'What they add up to.')),
      lines: listOf(ledgerLine('One of them.'), 'The lines, as far as they are shown.', 10_000),
    },
    { title: 'Evidence', description },
  );
