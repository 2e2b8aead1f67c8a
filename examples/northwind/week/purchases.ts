/** The purchase orders that are open when the week begins, and what comes of them. */
import { deliver, order, type Purchase } from './buying.js';
import type { Week } from './goods.js';
import { moment, NORTH, SOUTH } from './plants.js';

const measured = (name: string, value: string, unit: string, lower: string, upper: string) => ({
  name,
  value,
  unit,
  lower,
  upper,
});
const STRENGTH = measured('TENSILE', '712', 'MPA', '670', '880');
const LENGTH = measured('LENGTH', '262.1', 'MMT', '261.5', '262.5');
const DIAMETER = measured('DIAMETER', '622.1', 'MMT', '621.5', '622.5');
const HEAD = measured('HEAD', '10.02', 'MMT', '9.8', '10.2');

const TUBES: Purchase = {
  plant: NORTH,
  id: 'PO-4601',
  supplierId: 'STEELWORKS-NORD',
  lines: [{ lineId: '10', itemId: 'TUB-CRMO-254', quantity: { value: '240', unit: 'MTR' } }],
};
/** Bolts and cable; the buyer changes it twice. */
export const FASTENERS: Purchase = {
  plant: NORTH,
  id: 'PO-4603',
  supplierId: 'FASTENERS-WEST',
  lines: [
    { lineId: '10', itemId: 'BLT-M6-20', quantity: { value: '2000', unit: 'C62' } },
    { lineId: '20', itemId: 'CBL-BRK-15', quantity: { value: '300', unit: 'MTR' } },
  ],
};
const RIMS: Purchase = {
  plant: SOUTH,
  id: 'PO-4611',
  supplierId: 'RIMS-SUL',
  lines: [{ lineId: '10', itemId: 'RIM-28', quantity: { value: '100', unit: 'C62' } }],
};
const SPOKES: Purchase = {
  plant: SOUTH,
  id: 'PO-4612',
  supplierId: 'SPOKES-SUL',
  lines: [{ lineId: '10', itemId: 'SPK-2-262', quantity: { value: '6000', unit: 'C62' } }],
};

/** Everything is ordered the week before; tube, rims and spokes come on Monday, the rest later. */
export function buy(week: Week): void {
  for (const it of [TUBES, FASTENERS, RIMS, SPOKES]) order(week, it, moment(it.plant, 'Thu before 10:00'));
  const heat = (lotNumber: string, value: string, rejected = '0') => ({
    lineId: '10',
    lotNumber,
    quantity: { value, unit: 'MTR' },
    rejected,
    measured: STRENGTH,
  });
  const pieces = (lineId: string, lotNumber: string, value: string, look = DIAMETER) => ({
    lineId,
    lotNumber,
    quantity: { value, unit: 'C62' },
    measured: look,
  });
  deliver(week, TUBES, 'SN-5601', [heat('HEAT-5601', '120', '2.5')], moment(NORTH, 'Mon 08:00'));
  deliver(week, TUBES, 'SN-5607', [heat('HEAT-5607', '110')], moment(NORTH, 'Wed 08:00'));
  deliver(week, RIMS, 'GT-211', [pieces('10', 'RIM-46-1', '100')], moment(SOUTH, 'Mon 09:00'));
  deliver(week, SPOKES, 'R-7731', [pieces('10', 'SPK-7731', '3000', LENGTH)], moment(SOUTH, 'Mon 10:00'));
  deliver(week, SPOKES, 'R-7744', [pieces('10', 'SPK-7744', '3000', LENGTH)], moment(SOUTH, 'Wed 10:00'));
  const bolts = { lineId: '10', quantity: { value: '2400', unit: 'C62' }, measured: HEAD };
  const cable = { lineId: '20', quantity: { value: '300', unit: 'MTR' }, measured: HEAD };
  deliver(week, FASTENERS, 'SW-88', [bolts, cable], moment(NORTH, 'Thu 09:00'));
}
