/** The week itself, from Monday to Saturday, as it goes when nothing is told wrongly. */
import { countLess, move, open, reportBalances, shelf, type Week } from './goods.js';
import { Log } from './log.js';
import { runMachines } from './machine-week.js';
import { makeAndUse } from './making.js';
import { tellMasters } from './masters.js';
import { release } from './orders.js';
import { BIKES, FRAMES, WHEELS } from './orders-of-week.js';
import { boughtOtherwise, cancelled, changed, confirmCost, corrected, dent, held } from './planning.js';
import { moment, NORTH, type Plant, SOUTH, systemsAt } from './plants.js';
import { buy } from './purchases.js';
import { holdPlace } from './quality.js';
import { recall, rework } from './quality-cases.js';
import { shipBikes } from './shipments.js';
import { sendWheels } from './shipping.js';
import { pieces, Stock } from './stock.js';

const SHELVES = {
  [NORTH.id]: ['WH-INPUT', 'WH-STOCK', 'WH-SHELF-C', 'WH-QC', 'WH-GOODS'],
  [SOUTH.id]: ['W-INPUT', 'W-STOCK', 'W-QC'],
};

/** Tells the whole week. */
export function tellWeek(): Week {
  const week: Week = { log: new Log(), stock: new Stock() };
  tellMasters(week.log);
  beginBooks(week);
  buy(week);
  boughtOtherwise(week);
  makeWheels(week);
  makeFrames(week);
  makeBikes(week);
  corrected(week);
  recall(week);
  shipBikes(week);
  runMachines(week);
  emptyRack(week);
  closeBooks(week);
  week.log.outage(systemsAt(SOUTH).mes, moment(SOUTH, 'Wed 08:00'), moment(SOUTH, 'Wed 13:00'));
  return week;
}

function makeWheels(week: Week): void {
  const { monday, tuesday, wednesday, thursday, friday } = WHEELS;
  for (const it of [monday, tuesday, wednesday, thursday, friday]) makeAndUse(week, it);
  held(week, thursday);
  confirmCost(week, monday, '20', '640', '622.25');
  moveWheels(week);
}

function makeFrames(week: Week): void {
  const { monday, tuesday, wednesday, thursday, friday, nextWeek } = FRAMES;
  for (const it of [monday, tuesday, thursday, friday]) makeAndUse(week, it);
  rework(week, wednesday);
  confirmCost(week, monday, '9', '405', '418.5');
  release(week, nextWeek, moment(NORTH, 'Sat 09:00'));
}

function makeBikes(week: Week): void {
  const { monday, tuesday, wednesday, thursday, friday, saturday, never } = BIKES;
  for (const it of [monday, tuesday, wednesday, friday, saturday]) makeAndUse(week, it);
  changed(week, thursday);
  dent(week, friday);
  cancelled(week, never);
}

/** A rack is shut while the roof leaks, then emptied; a count finds four bolts less than the books say. */
function emptyRack(week: Week): void {
  const at = (text: string): number => moment(NORTH, text);
  const bolts = { itemId: 'BLT-M6-20' };
  const [rack, stock] = [shelf(NORTH, 'WH-SHELF-C', bolts), shelf(NORTH, 'WH-STOCK', bolts)];
  holdPlace(week, NORTH, 'WH-SHELF-C', at('Tue 07:20'), at('Wed 09:00'));
  move(week, systemsAt(NORTH).wms, at('Wed 10:00'), rack, stock, pieces(100));
  countLess(week, NORTH, at('Thu 18:30'), stock, pieces(4));
}

function beginBooks(week: Week): void {
  const begin = (plant: Plant, place: string, itemId: string, lotNumber: string, amount: string): void => {
    const [value = '', unit = ''] = amount.split(' ');
    const goods = { itemId, lotNumber: lotNumber || undefined };
    open(week, plant, moment(plant, 'Sun before 18:00'), shelf(plant, place, goods), { value, unit });
  };
  begin(NORTH, 'WH-STOCK', 'FRM-28-ST', 'FRM-45-1', '8 C62');
  begin(NORTH, 'WH-STOCK', 'WHL-28-36', 'WHL-45-1', '24 C62');
  begin(NORTH, 'WH-STOCK', 'TUB-CRMO-254', 'HEAT-5512', '60 MTR');
  begin(NORTH, 'WH-STOCK', 'PNT-3020', 'PAINT-R-11', '20 LTR');
  begin(NORTH, 'WH-STOCK', 'PNT-5005', 'PAINT-B-07', '12.5 LTR');
  begin(NORTH, 'WH-STOCK', 'BLT-M6-20', '', '900 C62');
  begin(NORTH, 'WH-SHELF-C', 'BLT-M6-20', '', '400 C62');
  begin(NORTH, 'WH-STOCK', 'CBL-BRK-15', '', '180 MTR');
  begin(NORTH, 'WH-STOCK', 'GRS-100', '', '2500 GRM');
  begin(SOUTH, 'W-STOCK', 'RIM-28', 'RIM-45-1', '30 C62');
  begin(SOUTH, 'W-STOCK', 'SPK-2-262', 'SPK-45-1', '1000 C62');
  begin(SOUTH, 'W-STOCK', 'HUB-36', '', '200 C62');
  for (const plant of [NORTH, SOUTH])
    reportBalances(week, plant, moment(plant, 'Mon 04:00'), SHELVES[plant.id] ?? []);
}

function closeBooks(week: Week): void {
  for (const plant of [NORTH, SOUTH])
    reportBalances(week, plant, moment(plant, 'Sat 20:00'), SHELVES[plant.id] ?? []);
}

/** Two days on the road from Lisbon to Oldenburg. */
function moveWheels(week: Week): void {
  const send = (number: number, count: number, leaves: string, arrives: string): void => {
    const lot = { itemId: 'WHL-28-36', lotNumber: `WHL-46-${number}` };
    sendWheels(week, lot, count, moment(SOUTH, leaves), moment(NORTH, arrives));
  };
  send(1, 20, 'Mon 18:00', 'Wed 05:00');
  send(2, 19, 'Tue 18:00', 'Thu 05:00');
  send(3, 20, 'Wed 18:00', 'Fri 05:00');
  send(4, 20, 'Thu 18:00', 'Sat 05:00');
}
