import { type Contract, contractName } from '../../src/index.js';

/** The folder above the dot in a contract's name. @example 'production' */
export const domainOf = (contract: Contract): string => contract.name.slice(0, contract.name.indexOf('.'));

/** A contract as a link, from a page in the folder of contracts or, with that folder, from elsewhere. */
export const contractLink = (contract: Contract, folder = ''): string =>
  `[${contractName(contract)}](${folder}${contractName(contract)}.md)`;
