/** The contracts of planning, one line per version, sorted by name. */
export { ForecastPublishedV1 } from './forecast-published.v1.js';
