import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { DowntimeClass } from '../../vocabulary/downtime-class.js';
import { eventCommons } from '../../vocabulary/event.js';
import { id } from '../../vocabulary/id.js';
import { date, instant } from '../../vocabulary/instant.js';
import { ordinal, seconds } from '../../vocabulary/number.js';
import { outputCount } from '../../vocabulary/output-count.js';
import { setOf } from '../../vocabulary/set.js';
import { WorkCenterId } from '../../vocabulary/work-center.js';

/** The floor speaks: "this is how the shift went." */
export const ShiftPerformanceReportedV1 = defineEvent({
  name: 'production.shift-performance-reported',
  version: 1,

  meaning: 'The times, the stops and the output of one work center over one shift, as counted by then.',
  notMeaning: 'No ratio is told: OEE follows from these times and counts and is the same for every reader.',
  owner: 'mes',
  latency: 'batch',
  criticality: 'analytics',

  basis: 'snapshot',
  naturalKey: ['workCenterId', 'shiftDate', 'shiftId', 'asOf'],
  occurredAt: 'asOf',
  subject: ['workcenter/{workCenterId}'],
  partition: [{ kind: 'wc', by: ['workCenterId'] }],
  after: {},
  undo: 'production.shift-performance-reported',

  data: Type.Object({
    workCenterId: WorkCenterId,
    shiftId: id('The shift, such as EARLY.'),
    shiftDate: date('The day the shift counts for, in the calendar of the plant.'),
    shiftStart: instant('When the shift began.'),
    shiftEnd: instant('When the shift ended.'),
    asOf: instant('When it was counted; a later telling of the same shift replaces this one.'),
    plannedBusySeconds: seconds('Time the work center was planned to be at work (ISO 22400: PBT).'),
    productionSeconds: seconds('Time it was making something (ISO 22400: APT).'),
    standardSeconds: Type.Optional(seconds('Time the output takes at the planned pace (PRI × PQ).')),
    output: Type.Optional(
      outputCount('ShiftOutput', 'What came out; absent where it has no common unit.', 'over the shift'),
    ),
    stops: setOf(
      Type.Object(
        {
          reasonClass: DowntimeClass,
          stopSeconds: seconds('Time lost to stops of this class.'),
          stopCount: ordinal('How many stops of this class there were.'),
        },
        { title: 'ShiftStops', description: 'All stops of one class.' },
      ),
      'The stops by class; empty where there were none.',
      20,
    ),
    ...eventCommons,
  }),
  rules: [
    rule('this.shiftEnd > this.shiftStart', 'The shift ends after it begins.'),
    rule('this.asOf >= this.shiftStart', 'A shift is counted after it has begun.'),
    rule(
      'this.productionSeconds <= this.plannedBusySeconds',
      'No more time was used for making than was planned for work.',
    ),
    rule(
      '!has(this.output) || !has(this.output.scrap) || this.output.scrap.unit == this.output.good.unit',
      'Good and scrap are counted in one unit.',
    ),
    rule(
      '!has(this.output) || !has(this.output.rework) || this.output.rework.unit == this.output.good.unit',
      'Good and rework are counted in one unit.',
    ),
    rule('unique(this.stops.map(s, s.reasonClass))', 'Each class of stops is listed once.'),
  ],

  example: {
    plantId: 'NW-01',
    workCenterId: 'WC-WELD-1',
    shiftId: 'EARLY',
    shiftDate: '2026-03-10',
    shiftStart: '2026-03-10T05:00:00.000Z',
    shiftEnd: '2026-03-10T13:00:00.000Z',
    asOf: '2026-03-10T13:10:00.000Z',
    plannedBusySeconds: 27000,
    productionSeconds: 23495,
    standardSeconds: 21600,
    output: { good: { value: '9', unit: 'C62' }, scrap: { value: '1', unit: 'C62' } },
    stops: [
      { reasonClass: 'breakdown', stopSeconds: 1105, stopCount: 1 },
      { reasonClass: 'setup', stopSeconds: 2400, stopCount: 2 },
    ],
  },
});
