import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { bomBody, bomRules } from '../../vocabulary/bom.js';
import { masterChange, masterChangeRules } from '../../vocabulary/master-change.js';

/** The engineer speaks: "it is made of this from now on." */
export const BomChangedV1 = defineEvent({
  name: 'master-data.bom-changed',
  version: 1,

  meaning: 'One bill of material is new or has changed; it is told in full, as it is now.',
  notMeaning: 'Not that orders already released change with it (production.work-order-changed).',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],
  occurredAt: 'updatedAt',
  revision: 'version',
  subject: ['bom/{id}'],
  partition: [{ kind: 'bom', by: ['id'] }],
  after: { 'master-data.bom-changed': 'accept' },
  undo: 'master-data.bom-changed',
  recipe: { names: ['id'], version: 'version', policy: 'consumptionPolicy' },

  data: Type.Object({ ...bomBody, ...masterChange }),
  rules: [...bomRules, ...masterChangeRules],

  example: {
    plantId: 'NW-01',
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
    changedFields: ['lines', 'validFrom'],
  },
});
