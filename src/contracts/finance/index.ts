/** The contracts of finance, one line per version, sorted by name. */
export { ProductionCostConfirmedV1 } from './production-cost-confirmed.v1.js';
export { ProductionVariancePostedV1 } from './production-variance-posted.v1.js';
