import type { Comparison, EventSpec, StockMovement } from '../../src/core/contract.js';
import type { ProductionCostConfirmedV1 } from '../../src/printed/finance/production-cost-confirmed.v1.js';
import type { ConsumedV1 } from '../../src/printed/material/consumed.v1.js';

type Rooms = EventSpec<typeof ConsumedV1.data>;
type Compare = NonNullable<Rooms['compare']>;
type Cost = NonNullable<EventSpec<typeof ProductionCostConfirmedV1.data>['compare']>;
type Movement = NonNullable<Rooms['movement']>;

export const compare: Compare = { group: ['workOrderId', 'from.locationId'], quantity: 'quantity' };

// @ts-expect-error a work order is no quantity
export const noQuantity: Compare = { group: ['workOrderId'], quantity: 'workOrderId' };

// @ts-expect-error the contract has no such field
export const noField: Compare = { group: ['workOrder'], quantity: 'quantity' };

// @ts-expect-error what is neither counted nor worth anything has no sum
export const noSum: Compare = { group: ['workOrderId'] };

export const worth: Cost = {
  group: ['workOrderId'],
  value: { amount: 'total.actual', currency: 'currency' },
};

// @ts-expect-error a worth has a currency
export const noCurrency: Cost = { group: ['workOrderId'], value: { amount: 'total.actual' } };

export const noAmount: Cost = {
  group: ['workOrderId'],
  // @ts-expect-error the contract has no such amount
  value: { amount: 'total.planned', currency: 'currency' },
};

export const movement: Movement = {
  item: 'itemId',
  quantity: 'quantity',
  // @ts-expect-error an item is no place
  from: { place: 'itemId', keeps: 'always' },
};

export const erased: readonly [Comparison, StockMovement] = [compare, movement];
