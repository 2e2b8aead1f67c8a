import { readFileSync } from 'node:fs';
import { type Contract, contractName } from '../../../src/index.js';
import { lawsPagePrinter } from '../../pages/laws-page.js';
import { statesPagePrinter } from '../../pages/states-page.js';
import { unitsPagePrinter } from '../../pages/units-page.js';
import { wordsPagePrinter } from '../../pages/words-page.js';
import type { Printer } from '../../printer.js';
import { catalogueOf, entryOf } from '../entries.js';
import { contractHtmlPage, type Surroundings } from './contract-html.js';
import { flowPage } from './flow-page.js';
import { framed, type Page } from './frame.js';
import { indexPage } from './index-page.js';
import { markdownHtml } from './markdown-html.js';
import { contractPagePath, REFERENCES, referencePath, SITE, siteTwins } from './site-pages.js';

const ASSETS = ['catalogue.css', 'catalogue.js', 'icon.svg'] as const;

/** Prints the catalogue as a site of plain pages that needs no server and loads nothing from elsewhere. */
export const sitePrinter: Printer = {
  name: 'site',
  owns: [SITE],
  print: (contracts) =>
    new Map([
      ...pagesOf(contracts).map((it) => [it.path, framed(it)] as const),
      ...ASSETS.map((it) => [`${SITE}/${it}`, asset(it)] as const),
    ]),
};

const asset = (name: string): string => readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8');

function pagesOf(contracts: readonly Contract[]): Page[] {
  const catalogue = catalogueOf(contracts);
  const surroundings: Surroundings = {
    twins: siteTwins(contracts),
    pageOf: (name) => {
      const known = contracts.findLast((it) => it.name === name);
      return known && contractPagePath(contractName(known));
    },
  };
  return [
    indexPage(catalogue, contracts),
    flowPage(catalogue),
    ...referencePages(contracts, surroundings),
    ...contracts.map((it) => contractHtmlPage(it, entryOf(it, contracts), surroundings)),
  ];
}

/** Pages that are printed in markdown already, in the look of the site. */
function referencePages(contracts: readonly Contract[], surroundings: Surroundings): Page[] {
  const printed = new Map(
    [statesPagePrinter, lawsPagePrinter, wordsPagePrinter, unitsPagePrinter].flatMap((it) => [
      ...it.print(contracts),
    ]),
  );
  return Object.entries(REFERENCES).map(([source, title]) => {
    const page = referencePath(source);
    return {
      path: page,
      title,
      main: markdownHtml(printed.get(source) ?? '', { ...surroundings, source, page }),
    };
  });
}
