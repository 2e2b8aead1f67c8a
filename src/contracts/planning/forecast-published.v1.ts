import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { id } from '../../vocabulary/id.js';
import { date, instant } from '../../vocabulary/instant.js';
import { ItemId } from '../../vocabulary/item.js';
import { ordinal } from '../../vocabulary/number.js';
import { quantity } from '../../vocabulary/quantity.js';
import { setOf } from '../../vocabulary/set.js';

/** The planner speaks: "this is what we expect to be wanted." */
export const ForecastPublishedV1 = defineEvent({
  name: 'planning.forecast-published',
  version: 1,

  meaning:
    'One page of one version of a forecast: how much of which item is expected to be wanted, and when.',
  notMeaning: 'Nobody has ordered anything, and nothing may be made yet (production.work-order-released).',
  owner: 'erp',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['planId', 'version', 'page'],
  occurredAt: 'publishedAt',
  revision: 'version',
  subject: ['forecast/{planId}'],
  partition: [{ kind: 'plan', by: ['planId'] }],
  after: {},
  undo: 'planning.forecast-published',

  data: Type.Object({
    planId: id('The plan.'),
    version: ordinal('Raised each time the plan is published; a later one replaces all earlier ones.'),
    page: ordinal('This page.'),
    pages: ordinal('How many pages this version has.'),
    publishedAt: instant('When this version was published.'),
    buckets: setOf(
      Type.Object(
        {
          itemId: ItemId,
          bucketStart: date('The first day of the bucket, in the calendar of the plant.'),
          bucketDays: Type.Integer({
            description: 'How many days the bucket has.',
            minimum: 1,
            maximum: 366,
            'x-wanted': 'a whole number from 1 to 366',
          }),
          quantity: quantity('How much is expected to be wanted in the bucket.'),
        },
        { title: 'ForecastBucket', description: 'The expected demand for one item in one span of days.' },
      ),
      'The expected demand of this page.',
      500,
    ),
    ...eventCommons,
  }),
  rules: [
    rule('this.page <= this.pages', 'The page is one of the pages.'),
    rule(
      "unique(this.buckets.map(b, b.itemId + '~' + b.bucketStart))",
      'Each item has one bucket that begins on a day.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    planId: 'FC-2026-BIKES',
    version: 12,
    page: 1,
    pages: 1,
    publishedAt: '2026-03-06T17:00:00.000Z',
    buckets: [
      {
        itemId: 'BIKE-CITY-RED',
        bucketStart: '2026-03-16',
        bucketDays: 7,
        quantity: { value: '25', unit: 'C62' },
      },
      {
        itemId: 'BIKE-CITY-RED',
        bucketStart: '2026-03-23',
        bucketDays: 7,
        quantity: { value: '0', unit: 'C62' },
      },
    ],
  },
});
