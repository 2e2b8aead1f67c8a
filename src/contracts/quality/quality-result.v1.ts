import { defineEntity } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { id } from '../../vocabulary/id.js';
import { PlantId } from '../../vocabulary/plant.js';
import { qualityResultBody, qualityResultRules } from '../../vocabulary/quality-result.js';

/** What an inspection found. */
export const QualityResultV1 = defineEntity({
  name: 'quality.quality-result',
  version: 1,

  meaning: 'One inspection of one thing: what was looked at, what was found and how it was judged.',
  notMeaning: 'Not what becomes of the goods: that is decided (quality.lot-released, quality.lot-rejected).',
  owner: 'qms',
  latency: 'near-real-time',
  criticality: 'compliance-or-safety',

  basis: 'master-data',
  naturalKey: ['id', 'version'],

  data: Type.Object({
    entityType: entityType('qualityResult'),
    id: id('The quality result.'),
    plantId: PlantId,
    ...qualityResultBody,
    ...entityCommons,
  }),
  rules: [...qualityResultRules, ...entityRules],

  example: {
    entityType: 'qualityResult',
    id: 'QR-20260310-0031',
    plantId: 'NW-01',
    inspectionPlanId: 'QP-WELD-SEAM',
    inspectionKind: 'inProcess',
    subject: { itemId: 'FRM-28-ST', lotNumber: 'FRM-2611-01', workOrderId: 'WH-MO-00001' },
    sampleSize: 2,
    performedAt: '2026-03-10T13:20:00.000Z',
    inspectorRef: 'P-0117',
    characteristics: [
      {
        characteristicId: 'BB-WIDTH',
        name: 'Width of the bottom bracket shell',
        resultKind: 'variable',
        measured: { value: '68.10', unit: 'MMT' },
        limits: { lower: '67.90', target: '68.00', upper: '68.10' },
        conforming: true,
        instrumentId: 'CALIPER-3',
      },
      { characteristicId: 'SEAM', resultKind: 'attribute', observedCode: 'EVEN', conforming: true },
    ],
    outcome: 'pass',
    version: 1,
    updatedAt: '2026-03-10T13:22:00.000Z',
  },
});
