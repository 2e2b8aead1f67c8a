/** The register: every domain says its contracts, one line per version. */
import type { EntityContract, EventContract } from '../core/contract.js';
import * as exchange from './exchange/index.js';
import * as finance from './finance/index.js';
import * as inventory from './inventory/index.js';
import * as logistics from './logistics/index.js';
import * as maintenance from './maintenance/index.js';
import * as masterData from './master-data/index.js';
import * as material from './material/index.js';
import * as planning from './planning/index.js';
import * as production from './production/index.js';
import * as quality from './quality/index.js';
import * as reconciliation from './reconciliation/index.js';

export * from './exchange/index.js';
export * from './finance/index.js';
export * from './inventory/index.js';
export * from './logistics/index.js';
export * from './maintenance/index.js';
export * from './master-data/index.js';
export * from './material/index.js';
export * from './planning/index.js';
export * from './production/index.js';
export * from './quality/index.js';
export * from './reconciliation/index.js';

const domains = [
  exchange,
  finance,
  inventory,
  logistics,
  maintenance,
  masterData,
  material,
  planning,
  production,
  quality,
  reconciliation,
];

type AnyContract = EventContract | EntityContract;

const byName = (a: AnyContract, b: AnyContract): number =>
  a.name === b.name ? a.version - b.version : a.name < b.name ? -1 : 1;

/** Every contract of the library, sorted by name and version. */
export const contracts: readonly AnyContract[] = domains
  .flatMap((domain): AnyContract[] => Object.values(domain))
  .sort(byName);
