import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { AsOfSequence, BalanceScope, balanceBody } from '../../vocabulary/balance.js';
import { eventCommons } from '../../vocabulary/event.js';
import { id } from '../../vocabulary/id.js';
import { instant } from '../../vocabulary/instant.js';
import { ordinal } from '../../vocabulary/number.js';
import { SystemId } from '../../vocabulary/plant.js';
import { setOf } from '../../vocabulary/set.js';
import { ssccsOf } from '../../vocabulary/sscc.js';

/** A system speaks: "this is what my books say, at this moment." */
export const BalanceReportedV1 = defineEvent({
  name: 'inventory.balance-reported',
  version: 1,

  meaning: 'One page of the balances that one system keeps for one scope, all at one moment.',
  notMeaning: 'Nothing has moved (inventory.moved) and nobody has counted (inventory.adjusted).',
  owner: 'each-system',
  latency: 'batch',
  criticality: 'stock-or-money',

  basis: 'snapshot',
  naturalKey: ['system', 'scopeId', 'asOf', 'page'],
  occurredAt: 'asOf',
  subject: ['inventorybalance/{plantId}/{scopeId}'],
  partition: [{ kind: 'scope', by: ['system', 'scopeId'] }],
  after: {},
  undo: 'inventory.balance-reported',
  balances: 'balances',

  data: Type.Object({
    system: SystemId,
    scopeId: id('What was looked at, by name: "ALL" or the name of a part of the stock.'),
    scope: Type.Optional(BalanceScope),
    asOf: instant('The moment the books were looked at.'),
    asOfSequence: Type.Optional(AsOfSequence),
    page: ordinal('This page.'),
    pages: ordinal('How many pages the report has.'),
    complete: Type.Boolean({
      description: 'Whether everything in scope is reported: what is not listed is zero.',
    }),
    balances: setOf(
      Type.Object(balanceBody, { title: 'BalanceLine', description: 'One line of the books.' }),
      'The lines of this page.',
      500,
    ),
    ...eventCommons,
  }),
  rules: [
    rule('this.page <= this.pages', 'The page is one of the pages.'),
    rule(
      '!has(this.scope) || has(this.scope.locationIds) || has(this.scope.itemIds)',
      'A scope names places or items.',
    ),
    rule(
      'this.balances.all(b, !has(this.scope) || !has(this.scope.locationIds) || b.locationId in this.scope.locationIds)',
      'Only places of the scope are reported.',
    ),
    rule(
      'this.balances.all(b, !has(this.scope) || !has(this.scope.itemIds) || b.itemId in this.scope.itemIds)',
      'Only items of the scope are reported.',
    ),
    ssccsOf('balances'),
  ],

  example: {
    plantId: 'NW-01',
    system: 'odoo',
    scopeId: 'ALL',
    asOf: '2026-03-10T22:00:00.000Z',
    page: 1,
    pages: 1,
    complete: true,
    balances: [
      {
        locationId: 'WH-STOCK',
        itemId: 'TUB-CRMO-254',
        lotNumber: 'HEAT-5512',
        stockStatus: 'unrestricted',
        onHand: { value: '50.5', unit: 'MTR' },
        reserved: { value: '33.6', unit: 'MTR' },
      },
      {
        locationId: 'WH-STOCK',
        itemId: 'BLT-M6-20',
        stockStatus: 'unrestricted',
        onHand: { value: '236', unit: 'C62' },
      },
    ],
  },
});
