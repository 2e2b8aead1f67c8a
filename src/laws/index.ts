/**
 * Laws: what holds across documents, and which documents break it.
 * @module
 */
export type { Balance } from './balance.js';
export { createGenealogy, type GenealogyBuilder } from './genealogy.js';
export { cyclesIn } from './genealogy-cycles.js';
export {
  type Completeness,
  completenessOf,
  GAPS,
  type Gap,
  type GapCode,
} from './genealogy-gaps.js';
export type { GenealogyGraph } from './genealogy-graph.js';
export {
  type Interlock,
  interlockOf,
  mayShip,
  type ShipAnswer,
  type ShipmentAsked,
} from './hold-interlock.js';
export type { Refusal, Register } from './hold-refusals.js';
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
export { type ShipmentLine, shipmentLines, type ToldShipment } from './shipment-lines.js';
export { type Lot, lotText, type Told, type ToldEntity, type ToldEvent } from './told.js';
export { type Tie, type TracedLot, tiesAmong, traceBackward, traceForward } from './trace.js';
export {
  LAWS,
  type Law,
  VERDICTS,
  type Verdict,
  type Violation,
  violationSentence,
} from './violation.js';
export { createWhereabouts, type Place, type Whereabouts } from './whereabouts.js';
