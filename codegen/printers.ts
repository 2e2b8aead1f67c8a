import { asyncApiPrinter } from './async-api/async-api-printer.js';
import { jsonSchemaPrinter } from './json-schema/json-schema-printer.js';
import { contractPagesPrinter } from './pages/contract-pages-printer.js';
import { errorsPagePrinter } from './pages/errors-page.js';
import { odooCoveragePrinter } from './pages/odoo-coverage.js';
import type { Printer } from './printer.js';
import { vectorsPrinter } from './vectors/vectors-printer.js';

/** Everything that is printed. A new printer joins by one line here. */
export const printers: readonly Printer[] = [
  jsonSchemaPrinter,
  asyncApiPrinter,
  vectorsPrinter,
  contractPagesPrinter,
  errorsPagePrinter,
  odooCoveragePrinter,
];
