/**
 * Canonical manufacturing contracts: events and entities, validators, identity, envelope.
 * @module
 */

export { canonicalJson } from './core/canonical-json.js';
export {
  type AnyField,
  type Comparison,
  type Contract,
  type DataOf,
  type EntityContract,
  type EntitySpec,
  type EventContract,
  type EventSpec,
  isEventContract,
  type KeyField,
  type OrNull,
  orNull,
  type QuantityField,
  type Rule,
  rule,
  type StockMovement,
  type StockPlace,
  TRANSACTION_KEY,
} from './core/contract.js';
export {
  canonicalDecimal,
  decimalAdd,
  decimalCompare,
  decimalFromNumber,
  decimalNegate,
  decimalRound,
  decimalScale,
  decimalSubtract,
  decimalSum,
} from './core/decimal.js';
export { BASES, CRITICALITIES, LATENCIES, NAMESPACE, OWNERS, POLICIES } from './core/governance.js';
export { CODES, excerpt, type Issue, type IssueCode, issue, sentence } from './core/issue.js';
export { failed, ok, type Result } from './core/result.js';
export * from './printed/index.js';
export { convertQuantity, UNITS, unitFactor } from './vocabulary/unit-table.js';
export { check, contractName, type Profile } from './wire/check.js';
export { type CloudEvent, CloudEventShape } from './wire/cloud-event.js';
export { eventType, schemaId, seal, type Telling } from './wire/envelope.js';
export {
  canonicalData,
  eventId,
  type Identity,
  type IdentityRecipe,
  identify,
  identityRecipe,
  keyParts,
} from './wire/identity.js';
export { canonicalInstant, type Normalised } from './wire/normalise.js';
export {
  differences,
  type FactRegister,
  meet,
  memoryRegister,
  type Outcome,
  seriesOf,
} from './wire/outcome.js';
export { parseDocument } from './wire/parse.js';
export { profileSchema } from './wire/read-schema.js';
export {
  createReader,
  LARGEST_EVENT_BYTES,
  type ReadDocument,
  type ReadEntity,
  type ReadEvent,
  type Reader,
  type Upcast,
} from './wire/reader.js';
export { type StandardSchema, standardSchema } from './wire/standard-schema.js';
