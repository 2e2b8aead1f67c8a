/** Records that change seldom. */

import type { DataOf } from '../../../src/core/contract.js';
import {
  BomChangedV1,
  ItemChangedV1,
  PartnerChangedV1,
  WorkCenterChangedV1,
} from '../../../src/printed/index.js';
import { sample } from './sample.js';

const master = { version: 3, updatedAt: '2026-03-02T07:15:00.000Z', plantId: 'NW-01' };

export const newItem = sample(
  'new item',
  ItemChangedV1,
  {
    ...master,
    id: 'BOLT.M6',
    name: 'Bolt M6',
    itemKind: 'component',
    trackingKind: 'none',
    baseUnit: 'C62',
    gtins: ['4006381333931'],
    status: 'active',
  },
  [],
);

export const oldItem = sample(
  'item that is given up',
  ItemChangedV1,
  {
    ...master,
    id: 'CHIPS',
    name: 'Steel chips',
    itemKind: 'consumable',
    trackingKind: 'none',
    baseUnit: 'KGM',
    status: 'obsolete',
  },
  [],
);

export const partner = sample(
  'new partner',
  PartnerChangedV1,
  {
    ...master,
    id: 'SUP-NORD',
    name: 'Stahlrohr Nord GmbH',
    roles: ['supplier'],
    taxId: 'DE123456788',
    countryCode: 'DE',
    status: 'active',
  },
  [],
);

export const workCenter = sample(
  'change of a work center',
  WorkCenterChangedV1,
  {
    ...master,
    id: 'WC-WELD-1',
    name: 'Welding cell one',
    workCenterKind: 'cell',
    efficiency: '0.92',
    status: 'active',
  },
  [],
);

const bill = (version: number, lines: DataOf<typeof BomChangedV1>['lines']): DataOf<typeof BomChangedV1> => ({
  ...master,
  version,
  id: 'FRM-REV.C',
  itemId: 'FRM-28-ST',
  bomKind: 'manufacture',
  outputQuantity: { value: '1', unit: 'C62' },
  consumptionPolicy: 'warning',
  lines,
});

const tube = (lineId: string, value: string) => ({
  lineId,
  itemId: 'TUB-CRMO-254',
  quantity: { value, unit: 'MTR' },
  usage: 'consumed' as const,
  trackedInGenealogy: true,
});

const chips = {
  lineId: '9',
  itemId: 'CHIPS',
  quantity: { value: '0.1', unit: 'KGM' },
  usage: 'byProduct' as const,
  costShare: '0.01',
  trackedInGenealogy: false,
};

export const newBill = sample(
  'new bill of material',
  BomChangedV1,
  bill(1, [tube('1', '4.2'), tube('2', '0.3'), chips]),
  [],
);

export const otherBill = sample(
  'bill with a line changed, one new and two gone',
  BomChangedV1,
  bill(2, [tube('1', '4.3'), tube('1.5', '0.2')]),
  [],
  [newBill],
);
