/** Holds, and goods that are let go again. */
import { HoldPlacedV1, HoldReleasedV1 } from '../../../src/printed/index.js';
import { sample } from './sample.js';

const tubes = { itemId: 'TUB-CRMO-254', lotNumber: 'HEAT-5512' };
const frames = { itemId: 'FRM-28-ST', lotNumber: 'FRM-2610-01' };

export const held = sample(
  'hold on two lots',
  HoldPlacedV1,
  {
    plantId: 'NW-01',
    holdId: 'QH-2026-0019',
    scope: { scopeKind: 'lot', lots: [frames, tubes] },
    reason: { code: 'supplierAlert' },
    restrictions: ['consume', 'ship'],
    placedAt: '2026-03-10T09:40:00.000Z',
    placedBy: 'P-0117',
  },
  ['move', 'move'],
);

const released = {
  plantId: 'NW-01',
  holdId: 'QH-2026-0019',
  releaseNo: 1,
  releasedAt: '2026-03-12T10:05:00.000Z',
  disposition: { decision: 'release', decidedBy: 'P-0009', decidedAt: '2026-03-12T10:00:00.000Z' },
  scopeReleased: { scopeKind: 'lot', lots: [tubes] },
} as const;

export const letGo = sample(
  'release of one of them',
  HoldReleasedV1,
  { ...released, remainingLots: [frames], scopeReleased: { scopeKind: 'lot', lots: [tubes] } },
  ['move'],
  [held],
);

export const letGoInPart = sample(
  'release of a part of a lot',
  HoldReleasedV1,
  {
    ...released,
    disposition: { ...released.disposition, quantity: { value: '10', unit: 'MTR' } },
    scopeReleased: { scopeKind: 'lot', lots: [tubes] },
  },
  ['move'],
  [held],
);
