import { fieldAt, linesAt, textAt } from '../core/field.js';
import { dataOf, lotsOnLine, type Told } from './told.js';
import type { Place } from './whereabouts.js';

/** One line of a shipment. */
export interface ShipmentLine {
  readonly itemId: string;
  /** Absent for goods that have no lots. */
  readonly lotNumber?: string | undefined;
  /** Where the goods are taken from, where that is known. */
  readonly from?: Place | undefined;
}

/** A shipment of one plant as a document tells it. */
export interface ToldShipment {
  readonly plantId: string;
  readonly lines: readonly ShipmentLine[];
}

/** The lines of this shipment that a document tells; undefined when it tells of another thing. */
export function shipmentLines(told: Told, shipmentId: string): ToldShipment | undefined {
  const room = told.contract.genealogy;
  const data = dataOf(told);
  if (room?.role !== 'leaves' || textAt(data, room.shipment ?? '') !== shipmentId) return undefined;
  const lines = linesAt(data, room.lots.lines).flatMap((line): ShipmentLine[] => {
    const from = room.lots.from && (fieldAt(line, room.lots.from) as Place | undefined);
    const lots = lotsOnLine(line, room.lots);
    const named = lots.length > 0 ? lots : [{ itemId: textAt(line, room.lots.item) }];
    return named.map((it) => (from ? { ...it, from } : it));
  });
  return { plantId: textAt(data, 'plantId'), lines };
}
