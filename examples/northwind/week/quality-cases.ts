/** The two cases of the week: frames that are mended, and spokes that are called back. */
import { move, shelf, type Week } from './goods.js';
import { measuredOn } from './making.js';
import { make, type Order, release } from './orders.js';
import { MINUTE, moment, NORTH, SOUTH, systemsAt } from './plants.js';
import { FRAME, MENDED_FRAME } from './products.js';
import { decide, type Finding, inspect, raiseAndHold, rejectLot, releaseLot, settle } from './quality.js';
import { pieces } from './stock.js';

const LOT = { itemId: FRAME.itemId, lotNumber: 'FRM-46-3' };

const TIGHT_SHELL: Finding = {
  plant: NORTH,
  number: '01',
  lot: LOT,
  origin: 'internal',
  defect: 'dimension',
  severity: 'major',
};

const BRITTLE_SPOKES: Finding = {
  plant: SOUTH,
  number: '03',
  lot: { itemId: 'SPK-2-262', lotNumber: 'SPK-7731' },
  origin: 'supplier',
  defect: 'material',
  severity: 'critical',
  supplierId: 'SPOKES-SUL',
};

const REWORK_ORDER: Order = {
  id: 'WO-R-401',
  product: MENDED_FRAME,
  quantity: 2,
  startsAt: moment(NORTH, 'Thu 08:00'),
  orderKind: 'rework',
  takes: () => LOT.lotNumber,
  makes: () => LOT.lotNumber,
  from: 'LINE-WC-WELD-1',
};

/**
 * Two frames of ten are too tight: the lot is held, an order of rework mends them under the same lot
 * number, and the lot is let go. The hold does not bar work on the lot: the order of rework takes its frames
 * while they are held.
 */
export function rework(week: Week, order: Order): void {
  const { qms, wms } = systemsAt(NORTH);
  release(week, order, order.startsAt - 14 * 60 * MINUTE);
  const { endedAt } = make(week, order);
  const look = { plant: NORTH, inspectionKind: 'final', subject: LOT, seen: 'EVEN' } as const;
  const first = { ...look, resultId: 'QR-FRM-46-3', measured: measuredOn(FRAME, '67.82') };
  inspect(week, first, endedAt + 20 * MINUTE);
  raiseAndHold(week, TIGHT_SHELL, endedAt + 30 * MINUTE, 'outOfSpec', ['ship', 'release']);
  decide(week, TIGHT_SHELL, 'rework', pieces(2), moment(NORTH, 'Wed 14:00'));

  release(week, REWORK_ORDER, moment(NORTH, 'Wed 15:00'));
  const held = shelf(NORTH, 'WH-QC', LOT, 'quality');
  const bench = shelf(NORTH, 'LINE-WC-WELD-1', LOT);
  move(week, wms, moment(NORTH, 'Thu 07:40'), held, bench, pieces(2));
  const mended = make(week, REWORK_ORDER);

  const again = { ...look, resultId: 'QR-FRM-46-3-2', measured: measuredOn(FRAME, '67.98') };
  inspect(week, again, mended.endedAt + 20 * MINUTE);
  settle(week, TIGHT_SHELL, moment(NORTH, 'Thu 11:00'));
  releaseLot(week, qms.plant, LOT, 'QR-FRM-46-3-2', moment(NORTH, 'Thu 11:10'));
  move(week, wms, moment(NORTH, 'Thu 11:30'), held, shelf(NORTH, 'WH-STOCK', LOT), pieces(10));
}

/** The supplier warns on Friday: nothing of that lot, nor what was made of it, is used or shipped any more. */
export function recall(week: Week): void {
  raiseAndHold(week, BRITTLE_SPOKES, moment(SOUTH, 'Fri 13:00'), 'supplierAlert', ['consume', 'ship']);
  rejectLot(week, BRITTLE_SPOKES, moment(SOUTH, 'Fri 16:00'));
  decide(week, BRITTLE_SPOKES, 'returnToSupplier', pieces(1560), moment(SOUTH, 'Sat 10:00'));
}
