import type { Comparison, EventSpec, StockMovement } from '../../src/core/contract.js';
import type { ConsumedV1 } from '../../src/printed/material/consumed.v1.js';

type Rooms = EventSpec<typeof ConsumedV1.data>;
type Compare = NonNullable<Rooms['compare']>;
type Movement = NonNullable<Rooms['movement']>;

export const compare: Compare = { group: ['workOrderId', 'from.locationId'], quantity: 'quantity' };

// @ts-expect-error a work order is no quantity
export const noQuantity: Compare = { group: ['workOrderId'], quantity: 'workOrderId' };

// @ts-expect-error the contract has no such field
export const noField: Compare = { group: ['workOrder'], quantity: 'quantity' };

export const movement: Movement = {
  item: 'itemId',
  quantity: 'quantity',
  // @ts-expect-error an item is no place
  from: { place: 'itemId', keeps: 'always' },
};

export const erased: readonly [Comparison, StockMovement] = [compare, movement];
