/** Events that the small plant may tell, each with those that come before it and what it posts. */

import * as logistics from './samples/logistics.js';
import * as maintenance from './samples/maintenance.js';
import * as masters from './samples/masters.js';
import * as orders from './samples/orders.js';
import * as quality from './samples/quality.js';
import type { Sample } from './samples/sample.js';
import * as stock from './samples/stock.js';

export { POLICY, planned, planOf, type Sample } from './samples/sample.js';

/** All of them. */
export const SAMPLES: readonly Sample[] = [
  ...Object.values(stock),
  ...Object.values(orders),
  ...Object.values(logistics),
  ...Object.values(maintenance),
  ...Object.values(masters),
  ...Object.values(quality),
];
