import { type Contract, contractName } from '../../src/index.js';
import { markdownText, type Printer } from '../printer.js';
import { contractIndex } from './contract-index.js';
import { contractPage, type Mention } from './contract-page.js';

/** Prints one page per contract and their index. */
export const contractPagesPrinter: Printer = {
  name: 'contract pages',
  owns: ['docs/contracts'],
  print: (contracts) =>
    new Map([
      ['docs/contracts/README.md', markdownText(contractIndex(contracts))],
      ...contracts.map(
        (it) =>
          [
            `docs/contracts/${contractFile(it)}`,
            markdownText(contractPage(it, mentionIn(contracts))),
          ] as const,
      ),
    ]),
};

/** The name of a contract's page. */
const contractFile = (contract: Contract): string => `${contractName(contract)}.md`;

const mentionIn =
  (contracts: readonly Contract[]): Mention =>
  (name) => {
    const known = contracts.findLast((it) => it.name === name);
    return known ? `[${name}](${contractFile(known)})` : `\`${name}\``;
  };
