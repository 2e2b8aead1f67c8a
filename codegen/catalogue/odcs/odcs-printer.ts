import type { Printer } from '../../printer.js';
import { entryOf } from '../entries.js';
import { yamlText } from '../yaml-text.js';
import { dataContract } from './data-contract.js';

const FOLDER = 'schemas/catalogue/odcs';

/** Prints each contract in the Open Data Contract Standard. */
export const odcsPrinter: Printer = {
  name: 'ODCS',
  owns: [FOLDER],
  print: (contracts) =>
    new Map(
      contracts.map((it) => [
        `${FOLDER}/${it.name.replace('.', '/')}.v${it.version}.yaml`,
        yamlText(dataContract(it, entryOf(it, contracts))),
      ]),
    ),
};
