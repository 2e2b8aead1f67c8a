import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { holdDisposition } from '../../vocabulary/disposition.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { lotRef } from '../../vocabulary/lot.js';
import { ordinal } from '../../vocabulary/number.js';
import { HoldId, holdScope, holdScopeRules } from '../../vocabulary/quality-hold.js';
import { setOf } from '../../vocabulary/set.js';

/** Quality speaks: "this is decided, go on." */
export const HoldReleasedV1 = defineEvent({
  name: 'quality.hold-released',
  version: 1,

  meaning: 'One hold no longer covers what is named here, because it was decided what becomes of it.',
  notMeaning: 'Not that the lot may be used: that is quality.lot-released. Other holds on it stay in force.',
  owner: 'qms',
  latency: 'real-time',
  criticality: 'compliance-or-safety',

  basis: 'lifecycle',
  naturalKey: ['holdId', 'releaseNo'],
  occurredAt: 'releasedAt',
  subject: ['qualityhold/{holdId}'],
  partition: [{ kind: 'hold', by: ['holdId'] }],
  after: { 'quality.hold-placed': 'park' },
  undo: 'quality.hold-placed',
  holding: {
    act: 'releases',
    hold: 'holdId',
    lots: 'scopeReleased.lots',
    workOrder: 'scopeReleased.workOrderId',
    location: 'scopeReleased.locationId',
    shipment: 'scopeReleased.shipmentId',
    window: {
      item: 'scopeReleased.itemWindow.itemId',
      from: 'scopeReleased.itemWindow.producedFrom',
      to: 'scopeReleased.itemWindow.producedTo',
    },
  },
  lifecycle: [
    { thing: 'qualityHold', by: ['holdId'], from: ['active'], when: { list: 'remainingLots', told: true } },
    {
      thing: 'qualityHold',
      by: ['holdId'],
      from: ['active'],
      to: 'released',
      when: { list: 'remainingLots', told: false },
    },
  ],

  data: Type.Object({
    holdId: HoldId,
    releaseNo: ordinal('Which release of this hold: a hold may be released part by part.'),
    releasedAt: instant('When it was released.'),
    disposition: holdDisposition,
    scopeReleased: holdScope('What the hold no longer covers.'),
    remainingLots: Type.Optional(
      setOf(lotRef('A lot that stays held.'), 'The lots that stay held; absent when nothing does.', 500, 1),
    ),
    ...eventCommons,
  }),
  rules: [
    ...holdScopeRules('scopeReleased'),
    rule('this.disposition.decidedAt <= this.releasedAt', 'It is decided before it is released.'),
    rule(
      '!has(this.remainingLots) || has(this.scopeReleased.lots)',
      'Only a hold on lots or serial numbers is released part by part.',
    ),
    rule(
      "!has(this.remainingLots) || !has(this.scopeReleased.lots) || unique(this.scopeReleased.lots.map(l, l.itemId + '~' + l.lotNumber) + this.remainingLots.map(l, l.itemId + '~' + l.lotNumber))",
      'No lot is both released and still held.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    holdId: 'QH-2026-0019',
    releaseNo: 1,
    releasedAt: '2026-03-12T10:05:00.000Z',
    disposition: { decision: 'release', decidedBy: 'P-0009', decidedAt: '2026-03-12T10:00:00.000Z' },
    scopeReleased: { scopeKind: 'lot', lots: [{ itemId: 'TUB-CRMO-254', lotNumber: 'HEAT-5512' }] },
  },
});
