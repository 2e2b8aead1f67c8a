import { defineEntity, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { nonconformanceDisposition } from '../../vocabulary/disposition.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import {
  NonconformanceId,
  nonconformanceBody,
  nonconformanceRules,
} from '../../vocabulary/nonconformance.js';
import { PlantId } from '../../vocabulary/plant.js';
import { listOf } from '../../vocabulary/set.js';

/** Something that is not as it ought to be, and what was decided about it. */
export const NonconformanceV1 = defineEntity({
  name: 'quality.nonconformance',
  version: 1,

  meaning: 'One report that something is not as it ought to be: what, how bad, how much and how far it is.',
  notMeaning: 'Not a hold (quality.quality-hold) and not a loss (material.scrap-declared).',
  owner: 'qms',
  latency: 'near-real-time',
  criticality: 'compliance-or-safety',

  basis: 'master-data',
  naturalKey: ['id', 'version'],

  data: Type.Object({
    entityType: entityType('nonconformance'),
    id: NonconformanceId,
    plantId: PlantId,
    ...nonconformanceBody,
    status: choice({
      raised: 'Reported.',
      underReview: 'Somebody looks into it.',
      dispositioned: 'It is decided what becomes of the goods.',
      closed: 'Done with.',
    }),
    dispositions: Type.Optional(listOf(nonconformanceDisposition, 'What was decided, in order.', 50)),
    ...entityCommons,
  }),
  rules: [
    ...nonconformanceRules,
    rule(
      "!(this.status in ['dispositioned', 'closed']) || (has(this.dispositions) && size(this.dispositions) > 0)",
      'What is dispositioned or closed has a disposition.',
    ),
    rule(
      '!has(this.dispositions) || this.dispositions.all(d, !has(this.quantityAffected) || !has(d.quantity) || d.quantity.unit == this.quantityAffected.unit)',
      'Decisions count in the unit of what is affected.',
    ),
    rule(
      '!has(this.quantityAffected) || !has(this.dispositions) || decimalCompare(decimalSum(this.dispositions.filter(d, has(d.quantity)).map(d, d.quantity.value)), this.quantityAffected.value) <= 0',
      'No more is decided on than is affected.',
    ),
    rule(
      "this.status != 'closed' || !has(this.quantityAffected) || !has(this.dispositions) || decimalCompare(decimalSum(this.dispositions.filter(d, has(d.quantity)).map(d, d.quantity.value)), this.quantityAffected.value) == 0",
      'Once closed, all that is affected is decided on.',
    ),
    ...entityRules,
  ],

  example: {
    entityType: 'nonconformance',
    id: 'NC-2026-0044',
    plantId: 'NW-01',
    detectedAt: '2026-03-10T09:25:00.000Z',
    origin: 'supplier',
    subject: { itemId: 'TUB-CRMO-254', lotNumber: 'HEAT-5512' },
    defectCode: { code: 'material', source: { system: 'qms-1', code: 'MAT-03', text: 'Carbon too high' } },
    severity: 'critical',
    quantityAffected: { value: '50.5', unit: 'MTR' },
    holdIds: ['QH-2026-0019'],
    supplierId: 'SUP-STAHLROHR',
    status: 'dispositioned',
    dispositions: [
      {
        decision: 'returnToSupplier',
        quantity: { value: '50.5', unit: 'MTR' },
        decidedBy: 'P-0009',
        decidedAt: '2026-03-12T10:00:00.000Z',
      },
    ],
    version: 3,
    updatedAt: '2026-03-12T10:00:00.000Z',
  },
});
