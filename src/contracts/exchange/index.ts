/** The contracts of exchange, one line per version, sorted by name. */
export { TransactionAcknowledgedV1 } from './transaction-acknowledged.v1.js';
export { TransactionReversedV1 } from './transaction-reversed.v1.js';
