import type { Printer } from '../../printer.js';
import { catalogueOf, entryOf } from '../entries.js';
import { yamlText, yamlTexts } from '../yaml-text.js';
import { BACKSTAGE, components, contractApi, landscape, location, wholeApis } from './entities.js';

/** Prints the catalogue as entities for Backstage; `catalog-info.yaml` leads to all of them. */
export const backstagePrinter: Printer = {
  name: 'Backstage',
  owns: [BACKSTAGE],
  print: (contracts) => {
    const catalogue = catalogueOf(contracts);
    const domains = [...new Set(catalogue.interfaces.map((it) => it.domain))];
    const apis = contracts.map((it) => [it, entryOf(it, contracts)] as const);
    const files = new Map<string, string>([
      ['landscape.yaml', yamlTexts(landscape(catalogue))],
      ['components.yaml', yamlTexts(components(catalogue))],
      ['apis/whole.yaml', yamlTexts(wholeApis())],
      ...domains.map((domain): [string, string] => {
        const its = apis.filter(([, entry]) => entry.domain === domain);
        return [
          `apis/${domain}.yaml`,
          yamlTexts(its.map(([contract, entry]) => contractApi(contract, entry))),
        ];
      }),
    ]);
    files.set('catalog-info.yaml', yamlText(location([...files.keys()].map((it) => `./${it}`))));
    return new Map([...files].map(([path, text]) => [`${BACKSTAGE}/${path}`, text]));
  },
};
