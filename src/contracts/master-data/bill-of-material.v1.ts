import { defineEntity } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { bomBody, bomRules } from '../../vocabulary/bom.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';

/** What goes into one product, and what comes out besides. */
export const BillOfMaterialV1 = defineEntity({
  name: 'master-data.bill-of-material',
  version: 1,

  meaning:
    'One version of one bill of material: so much of each of these lines makes so much of the product.',
  notMeaning: 'Not what one order needs (production.work-order) and not what it used (material.consumed).',
  owner: 'erp',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],
  recipe: { names: ['id'], version: 'version', policy: 'consumptionPolicy' },

  data: Type.Object({ entityType: entityType('billOfMaterial'), ...bomBody, ...entityCommons }),
  rules: [...bomRules, ...entityRules],

  example: {
    entityType: 'billOfMaterial',
    id: 'FRM-REV-B',
    itemId: 'FRM-28-ST',
    bomKind: 'manufacture',
    outputQuantity: { value: '1', unit: 'C62' },
    consumptionPolicy: 'warning',
    lines: [
      {
        lineId: '1',
        itemId: 'TUB-CRMO-254',
        quantity: { value: '4.2', unit: 'MTR' },
        usage: 'consumed',
        operationId: 'CUT-TUBES',
        scrapFactor: '0.03',
        trackedInGenealogy: true,
      },
      {
        lineId: '2',
        itemId: 'PNT-3020',
        quantity: { value: '0.05', unit: 'LTR' },
        usage: 'consumed',
        substituteItemIds: ['PNT-3020-B'],
        trackedInGenealogy: false,
      },
    ],
    version: 4,
    updatedAt: '2026-03-02T07:15:00.000Z',
    validFrom: '2026-03-09T05:00:00.000Z',
  },
});
