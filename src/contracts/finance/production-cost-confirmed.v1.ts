import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { CostElement } from '../../vocabulary/cost-element.js';
import { signedDecimal } from '../../vocabulary/decimal.js';
import { eventCommons } from '../../vocabulary/event.js';
import { date, instant } from '../../vocabulary/instant.js';
import { Currency } from '../../vocabulary/money.js';
import { ordinal } from '../../vocabulary/number.js';
import { quantity } from '../../vocabulary/quantity.js';
import { setOf } from '../../vocabulary/set.js';
import { WorkOrderId } from '../../vocabulary/work-order.js';

const amounts = {
  standard: signedDecimal('What it was to cost, in the currency of this confirmation.'),
  actual: signedDecimal('What it has cost, in the currency of this confirmation.'),
};

/** The books speak: "this order was to cost so much, and has cost so much." */
export const ProductionCostConfirmedV1 = defineEvent({
  name: 'finance.production-cost-confirmed',
  version: 1,

  meaning: 'The cost of one work order, standard and actual, element by element, as one cost run found it.',
  notMeaning: 'No difference has been posted to an account (finance.production-variance-posted).',
  owner: 'erp',
  latency: 'batch',
  criticality: 'stock-or-money',

  basis: 'lifecycle',
  naturalKey: ['workOrderId', 'costRunNo'],
  occurredAt: 'confirmedAt',
  revision: 'costRunNo',
  subject: ['workorder/{workOrderId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.work-order-completed': 'park' },
  undo: 'finance.production-cost-confirmed',
  compare: {
    group: ['workOrderId'],
    quantity: 'quantity',
    value: { amount: 'total.actual', currency: 'currency' },
  },

  data: Type.Object({
    workOrderId: WorkOrderId,
    costRunNo: ordinal('Which cost run of the order; a later one replaces all earlier ones.'),
    confirmedAt: instant('When the cost was confirmed.'),
    accountingDate: Type.Optional(date('The day it counts for, when that is another one.')),
    currency: Currency,
    quantity: quantity('How much the cost is for; zero where the order made nothing.'),
    elements: setOf(
      Type.Object(
        { element: CostElement, ...amounts },
        { title: 'CostElementAmount', description: 'The cost of one element.' },
      ),
      'The cost element by element; an element that is not listed has none.',
      10,
    ),
    total: Type.Object(amounts, { title: 'CostTotal', description: 'The cost of all elements together.' }),
    ...eventCommons,
  }),
  rules: [
    rule('unique(this.elements.map(e, e.element))', 'Each cost element is listed once.'),
    rule(
      'decimalCompare(decimalSum(this.elements.map(e, e.standard)), this.total.standard) == 0',
      'The standard costs of all elements make up the standard total.',
    ),
    rule(
      'decimalCompare(decimalSum(this.elements.map(e, e.actual)), this.total.actual) == 0',
      'The actual costs of all elements make up the actual total.',
    ),
    rule(
      "this.elements.all(e, e.element != 'byProduct' || (decimalCompare(e.standard, '0') <= 0 && decimalCompare(e.actual, '0') <= 0))",
      'A by-product is a credit: zero or less.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00001',
    costRunNo: 1,
    confirmedAt: '2026-03-13T02:00:00.000Z',
    currency: 'EUR',
    quantity: { value: '9', unit: 'C62' },
    elements: [
      { element: 'material', standard: '405', actual: '418.5' },
      { element: 'labor', standard: '180', actual: '171.25' },
      { element: 'scrap', standard: '0', actual: '46.5' },
      { element: 'byProduct', standard: '-4.5', actual: '-5' },
    ],
    total: { standard: '580.5', actual: '631.25' },
  },
});
