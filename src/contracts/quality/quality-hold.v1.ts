import { defineEntity, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { holdDisposition } from '../../vocabulary/disposition.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { PlantId } from '../../vocabulary/plant.js';
import { HoldId, qualityHoldBody, qualityHoldRules } from '../../vocabulary/quality-hold.js';

/** Goods that are set aside until somebody decides. */
export const QualityHoldV1 = defineEntity({
  name: 'quality.quality-hold',
  version: 1,

  meaning:
    'So much is set aside for this reason; these things may not be done with it while the hold is active.',
  notMeaning: 'Not that anything has moved (inventory.moved) or is lost (material.scrap-declared).',
  owner: 'qms',
  latency: 'real-time',
  criticality: 'compliance-or-safety',

  basis: 'master-data',
  naturalKey: ['id', 'version'],

  data: Type.Object({
    entityType: entityType('qualityHold'),
    id: HoldId,
    plantId: PlantId,
    ...qualityHoldBody,
    status: choice({ active: 'It holds.', released: 'It no longer holds.' }),
    disposition: Type.Optional(holdDisposition),
    ...entityCommons,
  }),
  rules: [
    ...qualityHoldRules,
    rule(
      "this.status != 'released' || has(this.disposition)",
      'A released hold says what became of the goods.',
    ),
    rule(
      '!has(this.disposition) || this.disposition.decidedAt >= this.placedAt',
      'It is decided after it is set aside.',
    ),
    ...entityRules,
  ],

  example: {
    entityType: 'qualityHold',
    id: 'QH-2026-0019',
    plantId: 'NW-01',
    scope: { scopeKind: 'lot', lots: [{ itemId: 'TUB-CRMO-254', lotNumber: 'HEAT-5512' }] },
    reason: { code: 'supplierAlert', source: { system: 'qms-1', code: 'SA-07', text: 'Chemistry in doubt' } },
    restrictions: ['consume', 'ship'],
    placedAt: '2026-03-10T09:40:00.000Z',
    placedBy: 'P-0117',
    nonconformanceId: 'NC-2026-0044',
    status: 'active',
    version: 1,
    updatedAt: '2026-03-10T09:40:00.000Z',
  },
});
