import type { PageData } from '../../../src/reconcile/report/page/page-data.js';
import { byId } from './element.js';

/** The report that stands in the page, with the breaks that are shown. */
export const pageData = (): PageData => JSON.parse(byId('data').textContent ?? '') as PageData;
