/** State machines, replay and totals: what the door of the laws shows of this part. */
export type { ThingState } from './lifecycle-fold.js';
export { type Machine, machinesOf, type Transition } from './lifecycle-table.js';
export { type ReplayCounts, type Replayed, type ReplayOptions, replay } from './replay.js';
export type { Epoch } from './sequence.js';
export type { Arrivals } from './sequence-arrivals.js';
export { CONSUMPTION_VERDICTS, type ConsumptionPolicy } from './totals-materials.js';
