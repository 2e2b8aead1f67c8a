/** Downtime and repairs. */
import {
  DowntimeEndedV1,
  DowntimeStartedV1,
  RequestCompletedV1,
  RequestCreatedV1,
} from '../../../src/printed/index.js';
import { sample } from './sample.js';

export const stopped = sample(
  'beginning of a downtime',
  DowntimeStartedV1,
  {
    plantId: 'NW-01',
    downtimeId: 'DT-1',
    equipmentId: 'WELDER-07',
    startedAt: '2026-03-10T09:48:12.400Z',
    workCenterId: 'WC-WELD-1',
    reason: { code: 'unclassified' },
  },
  [],
);

export const runsAgain = sample(
  'end of a downtime',
  DowntimeEndedV1,
  {
    plantId: 'NW-01',
    downtimeId: 'DT-1',
    equipmentId: 'WELDER-07',
    startedAt: '2026-03-10T09:48:12.400Z',
    endedAt: '2026-03-10T10:05:40.100Z',
    durationSeconds: 1047,
    reason: { code: 'breakdown' },
  },
  [],
  [stopped],
);

export const asked = sample(
  'maintenance request',
  RequestCreatedV1,
  {
    plantId: 'NW-01',
    requestId: 'MR-00031',
    equipmentId: 'WELDER-07',
    requestKind: 'corrective',
    priority: 'high',
    raisedAt: '2026-03-10T23:55:00.000Z',
    text: 'Wire feed jams again and again',
  },
  [],
);

export const repaired = sample(
  'completion of a maintenance request',
  RequestCompletedV1,
  {
    plantId: 'NW-01',
    requestId: 'MR-00031',
    completionNo: 1,
    equipmentId: 'WELDER-07',
    completedAt: '2026-03-10T16:40:00.000Z',
  },
  [],
  [asked],
);
