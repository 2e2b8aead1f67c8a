/** The contracts of material, one line per version, sorted by name. */
export { ConsumedV1 } from './consumed.v1.js';
export { FinishedGoodsReceivedV1 } from './finished-goods-received.v1.js';
export { IssuedV1 } from './issued.v1.js';
export { LotV1 } from './lot.v1.js';
export { LotCreatedV1 } from './lot-created.v1.js';
export { ReturnedV1 } from './returned.v1.js';
export { ScrapDeclaredV1 } from './scrap-declared.v1.js';
export { ShortageDetectedV1 } from './shortage-detected.v1.js';
