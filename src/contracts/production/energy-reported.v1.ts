import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { quantity } from '../../vocabulary/quantity.js';
import { opaque } from '../../vocabulary/text.js';
import { EquipmentId, WorkCenterId } from '../../vocabulary/work-center.js';
import { WorkOrderId } from '../../vocabulary/work-order.js';

/** The meter speaks: "this machine has used so much in this time." */
export const EnergyReportedV1 = defineEvent({
  name: 'production.energy-reported',
  version: 1,

  meaning: 'So much energy of one kind was used by one piece of equipment within one period.',
  notMeaning: 'Not the bill of the supplier, and no share of it was given to an order by this alone.',
  owner: 'mes',
  latency: 'batch',
  criticality: 'analytics',

  basis: 'snapshot',
  naturalKey: ['equipmentId', 'energyCarrier', 'periodStart', 'periodEnd', 'asOf'],
  occurredAt: 'asOf',
  subject: ['equipment/{equipmentId}'],
  partition: [{ kind: 'eq', by: ['equipmentId'] }],
  after: {},
  undo: 'production.energy-reported',
  compare: { group: ['equipmentId', 'energyCarrier'], quantity: 'used' },

  data: Type.Object({
    equipmentId: EquipmentId,
    workCenterId: Type.Optional(WorkCenterId),
    workOrderId: Type.Optional(WorkOrderId),
    energyCarrier: choice({
      electricity: 'From the grid or made here.',
      naturalGas: 'Burned here.',
      fuel: 'Oil, diesel and their kin.',
      compressedAir: 'From the compressor.',
      steam: 'From the boiler.',
      heat: 'Hot water and district heat.',
      cooling: 'Cold water and district cooling.',
    }),
    used: quantity('How much was used within the period.'),
    periodStart: instant('When the period began.'),
    periodEnd: instant('When the period ended.'),
    asOf: instant('When the meter was evaluated; a later telling of the same period replaces this one.'),
    meterId: Type.Optional(opaque('The meter, as the plant calls it.', 64)),
    ...eventCommons,
  }),
  rules: [
    rule('this.periodEnd > this.periodStart', 'The period ends after it begins.'),
    rule('this.asOf >= this.periodEnd', 'A period is evaluated once it is over.'),
    rule("this.energyCarrier != 'electricity' || this.used.unit == 'KWH'", 'Electricity is told in KWH.'),
  ],

  example: {
    plantId: 'NW-01',
    equipmentId: 'WELDER-07',
    workCenterId: 'WC-WELD-1',
    energyCarrier: 'electricity',
    used: { value: '18.75', unit: 'KWH' },
    periodStart: '2026-03-10T06:00:00.000Z',
    periodEnd: '2026-03-10T14:00:00.000Z',
    asOf: '2026-03-10T14:05:00.000Z',
    meterId: 'EM-14',
    timeSource: 'edge',
  },
});
