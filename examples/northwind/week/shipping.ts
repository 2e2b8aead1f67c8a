/** What leaves: wheels for the other plant, bikes for the shops. */
import {
  ShipmentDispatchedV1,
  ShipmentMilestoneReportedV1,
  ShipmentReleasedV1,
  ShipmentV1,
} from '../../../src/index.js';
import { move, shelf, type Week } from './goods.js';
import type { Data, Telling } from './log.js';
import { iso, MINUTE, NORTH, SOUTH, systemsAt } from './plants.js';
import type { Lot } from './quality.js';
import { pieces } from './stock.js';

/** Wheels go from Lisbon to Oldenburg: they leave, are on the road, and arrive. */
export function sendWheels(week: Week, wheels: Lot, count: number, leaves: number, arrives: number): void {
  const [from, road, to] = [
    shelf(SOUTH, 'W-STOCK', wheels),
    shelf(NORTH, 'ROAD-NW-02', wheels, 'inTransit'),
    shelf(NORTH, 'WH-STOCK', wheels),
  ];
  move(week, systemsAt(SOUTH).wms, leaves, from, road, pieces(count));
  move(week, systemsAt(NORTH).wms, arrives, road, to, pieces(count));
}

/** Bikes for one shop. */
export interface Shipment {
  readonly id: string;
  readonly shipToId: string;
  readonly bikes: readonly Lot[];
}

const body = ({ shipToId, bikes }: Shipment): Data => ({
  shipToId,
  lines: bikes.map((it, i) => ({
    lineId: String(i + 1),
    ...it,
    quantity: pieces(1),
    from: { plantId: NORTH.id, locationId: 'WH-GOODS' },
  })),
  carrierId: 'TRANS-BALTIC',
});

/** Somebody plans to send these bikes. */
export const plan = (week: Week, it: Shipment, at: number): void =>
  week.log.document(ShipmentV1, {
    entityType: 'shipment',
    id: it.id,
    plantId: NORTH.id,
    status: 'planned',
    ...body(it),
    version: 1,
    updatedAt: iso(at),
  });

/** All was looked at: the bikes may leave. */
export const letGo = (week: Pick<Week, 'log'>, it: Shipment, at: number): Telling =>
  week.log.tell(systemsAt(NORTH).erp, ShipmentReleasedV1, {
    shipmentId: it.id,
    releaseNo: 1,
    releasedAt: iso(at),
    releasedBy: 'P-0204',
    releaseChecks: { holds: 'clear', genealogy: 'complete', documents: 'complete' },
    ...body(it),
  });

/** The truck takes the bikes, and the carrier tells how far it is. */
export function dispatch(week: Week, it: Shipment, at: number, deliveredAt: number): Telling {
  const { wms, edi } = systemsAt(NORTH);
  for (const bike of it.bikes) week.stock.take(shelf(NORTH, 'WH-GOODS', bike), pieces(1));
  const told = week.log.tell(wms, ShipmentDispatchedV1, {
    shipmentId: it.id,
    dispatchNo: 1,
    dispatchedAt: iso(at),
    ...body(it),
    asnSent: true,
  });
  for (const [milestone, when] of [
    ['pickedUp', at + 4 * MINUTE],
    ['departed', at + 90 * MINUTE],
    ['delivered', deliveredAt],
  ] as const)
    week.log.tell(edi, ShipmentMilestoneReportedV1, {
      shipmentId: it.id,
      milestone,
      milestoneNo: 1,
      occurredAt: iso(when),
      carrierId: 'TRANS-BALTIC',
    });
  return told;
}
