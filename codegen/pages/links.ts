import { type Contract, contractName } from '../../src/index.js';

/** A contract as a link, from a page in the folder of contracts or, with that folder, from elsewhere. */
export const contractLink = (contract: Contract, folder = ''): string =>
  `[${contractName(contract)}](${folder}${contractName(contract)}.md)`;
