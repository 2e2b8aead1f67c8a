import type { Printer } from '../../printer.js';
import { catalogueOf, entryOf } from '../entries.js';
import { interfacePage } from './interface-pages.js';
import { EVENT_CATALOG, resourceText } from './resource.js';
import { systemPages } from './system-pages.js';

/** Prints the catalogue as a folder of pages for EventCatalog. */
export const eventCatalogPrinter: Printer = {
  name: 'EventCatalog',
  owns: [EVENT_CATALOG],
  print: (contracts) => {
    const interfaces = contracts.map((contract) => {
      const newest = contracts.findLast((it) => it.name === contract.name);
      return interfacePage(contract, entryOf(contract, contracts), contract === newest);
    });
    const pages = [...systemPages(catalogueOf(contracts)), ...interfaces];
    return new Map(pages.map((it) => [it.path, resourceText(it)]));
  },
};
