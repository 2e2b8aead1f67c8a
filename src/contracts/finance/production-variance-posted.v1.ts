import { defineEvent, rule, TRANSACTION_KEY } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { CostElement } from '../../vocabulary/cost-element.js';
import { BusinessRef, eventCommons } from '../../vocabulary/event.js';
import { date, instant } from '../../vocabulary/instant.js';
import { money } from '../../vocabulary/money.js';
import { ordinal } from '../../vocabulary/number.js';
import { WorkOrderId } from '../../vocabulary/work-order.js';

/** The books speak: "so much of the difference has this cause." */
export const ProductionVariancePostedV1 = defineEvent({
  name: 'finance.production-variance-posted',
  version: 1,

  meaning:
    'One part of the difference between actual and standard cost of one order was posted, by its cause.',
  notMeaning: 'Not the cost itself (finance.production-cost-confirmed), and no stock has changed.',
  owner: 'erp',
  latency: 'batch',
  criticality: 'stock-or-money',

  basis: 'transaction',
  naturalKey: TRANSACTION_KEY,
  occurredAt: 'postedAt',
  subject: ['workorder/{workOrderId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'finance.production-cost-confirmed': 'park' },
  undo: 'finance.production-variance-posted',
  compare: {
    group: ['workOrderId', 'varianceKind'],
    value: { amount: 'amount.amount', currency: 'amount.currency' },
  },

  data: Type.Object({
    businessRef: BusinessRef,
    workOrderId: WorkOrderId,
    costRunNo: Type.Optional(ordinal('The cost run that found the difference.')),
    varianceKind: choice({
      price: 'It was bought dearer or cheaper.',
      usage: 'More or less was used.',
      rate: 'An hour cost more or less.',
      efficiency: 'It took more or fewer hours.',
      yield: 'More or less came out.',
      mix: 'Other materials or people were used.',
    }),
    element: Type.Optional(CostElement),
    amount: money('Actual minus standard: above zero it was dearer than planned.'),
    postedAt: instant('When it was posted.'),
    accountingDate: Type.Optional(date('The day it counts for, when that is another one.')),
    ...eventCommons,
  }),
  rules: [rule("this.amount.amount != '0'", 'No difference is not posted.')],

  example: {
    plantId: 'NW-01',
    businessRef: { system: 'odoo', objectType: 'account.move', id: 'STJ-2026-03-0141', line: '3' },
    workOrderId: 'WH-MO-00001',
    costRunNo: 1,
    varianceKind: 'usage',
    element: 'material',
    amount: { amount: '13.5', currency: 'EUR' },
    postedAt: '2026-03-13T02:00:05.000Z',
    accountingDate: '2026-03-12',
  },
});
