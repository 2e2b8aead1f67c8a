/** The contracts of quality, one line per version, sorted by name. */
export { HoldPlacedV1 } from './hold-placed.v1.js';
export { HoldReleasedV1 } from './hold-released.v1.js';
export { LotRejectedV1 } from './lot-rejected.v1.js';
export { LotReleasedV1 } from './lot-released.v1.js';
export { NonconformanceV1 } from './nonconformance.v1.js';
export { NonconformanceClosedV1 } from './nonconformance-closed.v1.js';
export { NonconformanceDispositionedV1 } from './nonconformance-dispositioned.v1.js';
export { NonconformanceRaisedV1 } from './nonconformance-raised.v1.js';
export { QualityHoldV1 } from './quality-hold.v1.js';
export { QualityResultV1 } from './quality-result.v1.js';
export { ResultRecordedV1 } from './result-recorded.v1.js';
