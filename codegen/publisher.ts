import { type Contract, NAMESPACE } from '../src/index.js';

/** Who publishes the API documents, and of which edition; an adopter prints under its own name. */
export const PUBLISHER = {
  version: '1.0.0',
  contact: { name: 'Manufacturing contracts', url: NAMESPACE.schema, email: 'contracts@example.com' },
  license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
} as const;

/** The folder of a contract. @example 'production' */
export const domainOf = ({ name }: Contract): string => name.slice(0, name.indexOf('.'));

/** Every folder of the register once, sorted. */
export const domainsOf = (contracts: readonly Contract[]): string[] => [...new Set(contracts.map(domainOf))];
