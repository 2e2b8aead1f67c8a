/**
 * One plant's crosswalk tables, as data.
 * @module
 */
export { isTimeZone, localDate, utcOffset } from './local-time.js';
export { checkSite, type Site, type SiteRow, SiteShape, type SiteTable, sourceOf } from './site.js';
export { type SiteView, viewSite } from './site-view.js';
