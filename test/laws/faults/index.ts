import { COUNT_FAULTS } from './counts.js';
import type { Fault } from './fault.js';
import { GOODS_FAULTS } from './goods.js';
import { LOT_FAULTS } from './lots.js';
import { ORDER_FAULTS } from './order.js';
import { STATE_FAULTS } from './states.js';
import { STOCK_FAULTS } from './stock.js';
import { STOP_FAULTS } from './stops.js';
import { SUPPLY_FAULTS } from './supply.js';
import { TOLD_FAULTS } from './told.js';

/** Every way to break a law that is tried. */
export const FAULTS: readonly Fault[] = [
  ...COUNT_FAULTS,
  ...GOODS_FAULTS,
  ...STOCK_FAULTS,
  ...LOT_FAULTS,
  ...SUPPLY_FAULTS,
  ...STATE_FAULTS,
  ...ORDER_FAULTS,
  ...STOP_FAULTS,
  ...TOLD_FAULTS,
];
