/**
 * Laws: what holds across documents, and which documents break it.
 * @module
 */
export { type Balance, balancesOf, balanceViolations } from './balance.js';
export { flowViolations } from './flow-violations.js';
export { createGenealogy, type GenealogyBuilder } from './genealogy.js';
export {
  type Completeness,
  completenessOf,
  cyclesIn,
  GAPS,
  type Gap,
  type GapCode,
} from './genealogy-gaps.js';
export type { GenealogyGraph } from './genealogy-graph.js';
export { heldUses } from './held-use.js';
export {
  type Interlock,
  interlockOf,
  mayShip,
  type Refusal,
  type Register,
  type ShipAnswer,
  type ShipmentLine,
  shipmentLines,
} from './hold-interlock.js';
export { createHoldRegister, type Hold, type HoldRegister, type HoldScope } from './holds.js';
export * from './lifecycle-door.js';
export {
  type Counted,
  type CounterDelta,
  type CounterNature,
  countedBetween,
  type OddReading,
  type Reading,
} from './machine-counter.js';
export {
  type Downtime,
  type DowntimeNature,
  downtimesOf,
  EXECUTION,
  type MachineState,
  type StateChange,
  stateOf,
} from './machine-state.js';
export { type Crossing, crossingsOf, type Sample, type Threshold } from './machine-threshold.js';
export { reversalViolations } from './reversal-law.js';
export { serialViolations } from './serials.js';
export type { Spot } from './stock-ends.js';
export { type Lot, lotText, type Told, type ToldEntity, type ToldEvent } from './told.js';
export { type Tie, type TracedLot, tiesAmong, traceBackward, traceForward } from './trace.js';
export { LAWS, type Law, type Violation } from './violation.js';
