import type { Column, Dimension } from './line.js';

/** What each dimension of a line says. */
export const DIMENSION_MEANINGS: Readonly<Record<Dimension, string>> = {
  plantId: 'The plant.',
  reference: 'The document: an order, a delivery.',
  operationId: 'The step of the order.',
  itemId: 'The item.',
  lotNumber: 'The lot or serial number.',
  locationId: 'The place, of a movement the one it leaves.',
  toLocationId: 'The place that a movement goes to.',
  status: 'The status of the goods or of the order.',
  ownerId: 'Whose goods they are.',
};

/** What each column of a ledger says. */
export const COLUMN_MEANINGS: Readonly<Record<Column, string>> = {
  flow: 'What kind of fact the row is, such as stock.',
  key: 'What makes two rows the same fact.',
  ...DIMENSION_MEANINGS,
  quantity: 'How much.',
  unit: 'The unit of the quantity.',
  value: 'How much money.',
  currency: 'The currency of the value.',
  occurredAt: 'When it happened.',
  recordedAt: 'When the source wrote it down.',
  state: 'reversed or cancelled, where the row does not stand.',
  version: 'The version of the contract or document it was mapped with.',
  content: 'A digest of all that is told besides.',
  origin: 'The reference that this one continues.',
  id: 'What the source calls its record.',
  source: 'The system that tells it.',
};
