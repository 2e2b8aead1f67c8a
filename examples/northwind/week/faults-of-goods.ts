/** Faults in what is said of goods: how much, of which lot, where, and whether they were held. */

import { fieldAt, textAt } from '../../../src/core/field.js';
import {
  AsnReceivedV1,
  BalanceReportedV1,
  ConsumedV1,
  FinishedGoodsReceivedV1,
  MovedV1,
  WorkOrderReleasedV1,
} from '../../../src/index.js';
import { type FaultPlan, lastOf, law, misfit, tellOf, tellOtherwise } from './fault-plan.js';
import type { Data, Telling } from './log.js';
import { postAgain } from './planning.js';
import { iso, moment, NORTH, SOUTH } from './plants.js';
import { FRIDAY, NEXT_WEEK } from './shipments.js';
import { letGo } from './shipping.js';

/** Plants them. */
export function breakGoods(plan: FaultPlan): void {
  const books = (system: string): Telling => lastOf(plan.log, BalanceReportedV1, { system });
  const [north, south] = [books('wms-1'), books('wms-2')];
  misuse(plan, north, south);
  misname(plan, north);
  ignoreHolds(plan);
  overdeliver(plan);
}

function misuse({ log, plant }: FaultPlan, north: Telling, south: Telling): void {
  const frame = log.find(FinishedGoodsReceivedV1, { workOrderId: 'WO-F-204' });
  plant(
    'Frames are taken in twice, under two numbers.',
    law('X3', 'broken', frame, postAgain({ log }, frame)),
    misfit(north, 'WH-QC', 'FRM-28-ST', 'FRM-46-4'),
  );

  log.drop(log.find(ConsumedV1, { workOrderId: 'WO-W-101', itemId: 'HUB-36' }));
  plant(
    'The hubs of an order are never posted.',
    law('X5', 'flagged', log.find(WorkOrderReleasedV1, { workOrderId: 'WO-W-101' })),
    misfit(south, 'W-STOCK', 'HUB-36'),
  );

  const tube = log.all(ConsumedV1, { workOrderId: 'WO-F-205' })[1] as Telling;
  tellOtherwise(tube, { quantity: { value: '8.4', unit: 'KGM' } });
  plant(
    'Tube is posted by weight.',
    law('units', 'broken', tube),
    law('units', 'broken', tube, north),
    law('X5', 'flagged', log.find(WorkOrderReleasedV1, { workOrderId: 'WO-F-205' })),
  );

  const balances = (fieldAt(north.data, 'balances') as Data[]).map((it) =>
    textAt(it, 'itemId') === 'GRS-100' ? { ...it, onHand: { value: '1993', unit: 'GRM' } } : it,
  );
  tellOtherwise(north, { balances });
  plant('The books of the warehouse miss some grease.', misfit(north, 'WH-STOCK', 'GRS-100'));
}

function misname({ log, plant }: FaultPlan, north: Telling): void {
  const bike = (lotNumber: string): Telling => log.find(FinishedGoodsReceivedV1, { lotNumber });
  const [first, second] = [bike('NW46-301'), bike('NW46-302')];
  tellOtherwise(second, { lotNumber: 'NW46-301' });
  plant(
    'A bike is taken in under the number of another one.',
    law('X7', 'broken', first, second),
    misfit(north, 'WH-QC', 'BIKE-CITY-BLU', 'NW46-301'),
    misfit(north, 'WH-QC', 'BIKE-CITY-BLU', 'NW46-302'),
  );

  const order = log.find(WorkOrderReleasedV1, { workOrderId: 'WO-R-401' });
  tellOtherwise(order, { orderKind: 'production' });
  const mended = log.find(ConsumedV1, { workOrderId: 'WO-R-401' });
  plant('Frames are mended under an order of production.', law('X8', 'broken', mended));

  const wheel = log
    .all(ConsumedV1, { workOrderId: 'WO-B-306', lotNumber: 'WHL-46-4' })
    .find(({ data }) => textAt(data, 'genealogyGroupId') === 'WO-B-306.NW46-604') as Telling;
  tellOtherwise(wheel, { lotNumber: 'WHL-64-4' });
  plant(
    'The lot of a wheel is typed wrong: nobody knows where it comes from.',
    misfit(north, 'WH-STOCK', 'WHL-28-36', 'WHL-46-4'),
    { stage: 'shipment', shipmentId: NEXT_WEEK.id, why: 'historyIncomplete', lot: 'NW46-604' },
  );
}

function ignoreHolds({ log, plant }: FaultPlan): void {
  const held = (lot: string) => ({ stage: 'shipment', shipmentId: FRIDAY.id, why: 'lotHeld', lot }) as const;
  plant('A lot of spokes is no good: two bikes of a shipment have them.', held('NW46-501'), held('NW46-502'));

  const wheel = log.all(ConsumedV1, { workOrderId: 'WO-B-305', lotNumber: 'WHL-46-3' }).at(-1) as Telling;
  tellOf(wheel, moment(NORTH, 'Fri 15:30'));
  plant('A wheel is built in after its spokes were called back.', law('X9', 'broken', wheel));

  const released = letGo({ log }, FRIDAY, moment(NORTH, 'Fri 17:00'));
  plant(
    'Somebody lets the shipment go that has to stay: two of its bikes are held.',
    law('X9', 'broken', released),
    law('X9', 'broken', released),
  );

  const bolts = log.find(MovedV1, { occurredAt: iso(moment(NORTH, 'Wed 10:00')) });
  tellOf(bolts, moment(NORTH, 'Tue 15:00'));
  plant('Bolts are taken from a rack that is held.', law('X9', 'broken', bolts));
}

function overdeliver({ log, plant }: FaultPlan): void {
  const notice = log.find(AsnReceivedV1, { asnId: 'GT-211' });
  const more = log.tell(notice.system, AsnReceivedV1, {
    ...notice.data,
    asnId: 'GT-219',
    receivedAt: iso(moment(SOUTH, 'Fri 10:00')),
    despatchedAt: iso(moment(SOUTH, 'Fri 09:00')),
    expectedAt: iso(moment(SOUTH, 'Sat 09:00')),
  });
  plant('A supplier announces the same rims again under another number.', law('X16', 'broken', more));
}
