import { asyncApiPrinter } from './async-api/async-api-printer.js';
import { backstagePrinter } from './catalogue/backstage/backstage-printer.js';
import { cataloguePrinter } from './catalogue/catalogue-printer.js';
import { eventCatalogPrinter } from './catalogue/eventcatalog/event-catalog-printer.js';
import { odcsPrinter } from './catalogue/odcs/odcs-printer.js';
import { sitePrinter } from './catalogue/site/site-printer.js';
import { jsonSchemaPrinter } from './json-schema/json-schema-printer.js';
import { metaSchemaPrinter } from './json-schema/meta-schema-printer.js';
import { splitSchemaPrinter } from './json-schema/split-schema-printer.js';
import { openApiPrinter } from './open-api/open-api-printer.js';
import { contractPagesPrinter } from './pages/contract-pages-printer.js';
import { errorsPagePrinter } from './pages/errors-page.js';
import { lawsPagePrinter } from './pages/laws-page.js';
import { odooCoveragePrinter } from './pages/odoo-coverage.js';
import { plansPagePrinter } from './pages/plans-page.js';
import { statesPagePrinter } from './pages/states-page.js';
import { unitsPagePrinter } from './pages/units-page.js';
import { wordsPagePrinter } from './pages/words-page.js';
import type { Printer } from './printer.js';
import { reconcilePrinter } from './reconcile/reconcile-printer.js';
import { reportPagePrinter } from './report-page/report-page-printer.js';
import { tablesPrinter } from './tables/tables-printer.js';
import { vectorsPrinter } from './vectors/vectors-printer.js';

/** Everything that is printed. A new printer joins by one line here. */
export const printers: readonly Printer[] = [
  jsonSchemaPrinter,
  splitSchemaPrinter,
  metaSchemaPrinter,
  asyncApiPrinter,
  openApiPrinter,
  cataloguePrinter,
  eventCatalogPrinter,
  backstagePrinter,
  odcsPrinter,
  sitePrinter,
  vectorsPrinter,
  tablesPrinter,
  reconcilePrinter,
  contractPagesPrinter,
  statesPagePrinter,
  lawsPagePrinter,
  wordsPagePrinter,
  unitsPagePrinter,
  errorsPagePrinter,
  odooCoveragePrinter,
  plansPagePrinter,
  reportPagePrinter,
];
