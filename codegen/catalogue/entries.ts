import {
  type Contract,
  CRITICALITIES,
  eventType,
  identityRecipe,
  isEventContract,
  LATENCIES,
  schemaId,
} from '../../src/index.js';
import { domainOf, PRINTED_BY } from '../printer.js';
import type { Catalogue, Entry } from './catalogue-shape.js';
import { readersOf } from './readers.js';
import { SYSTEMS } from './systems.js';

/** The catalogue of the contracts of a register. */
export const catalogueOf = (contracts: readonly Contract[]): Catalogue => ({
  printedBy: PRINTED_BY,
  version: 1,
  systems: [...SYSTEMS],
  latencies: codesOf(LATENCIES).map((code) => ({ code, sentence: LATENCIES[code] })),
  criticalities: codesOf(CRITICALITIES).map((code) => {
    const { sentence, recovery, audit } = CRITICALITIES[code];
    return { code, sentence, recovery, auditClass: audit };
  }),
  interfaces: contracts.map((it) => entryOf(it, contracts)),
});

const codesOf = <Code extends string>(table: Readonly<Record<Code, unknown>>): Code[] =>
  Object.keys(table) as Code[];

/** The catalogue's entry of one contract of a register. */
export function entryOf(contract: Contract, all: readonly Contract[]): Entry {
  const { recovery, audit } = CRITICALITIES[contract.criticality];
  return {
    name: contract.name,
    version: contract.version,
    kind: contract.kind,
    domain: domainOf(contract),
    purpose: contract.meaning,
    excludes: contract.notMeaning,
    owner: contract.owner,
    latency: contract.latency,
    criticality: contract.criticality,
    recovery,
    auditClass: audit,
    consumers: readersOf(contract, all),
    naturalKey: [...identityRecipe(contract).fields],
    ...courseOf(contract),
    schemaId: schemaId(contract),
  };
}

function courseOf(contract: Contract): Pick<Entry, 'comesAfter' | 'undoneBy' | 'eventType'> {
  if (!isEventContract(contract)) return { comesAfter: [] };
  return {
    comesAfter: Object.entries(contract.after).map(([name, otherwise]) => ({ name, otherwise })),
    undoneBy: contract.undo,
    eventType: eventType(contract),
  };
}

/** @example entryName({ name: 'inventory.moved', version: 1 }) //=> 'inventory.moved.v1' */
export const entryName = ({ name, version }: Pick<Entry, 'name' | 'version'>): string =>
  `${name}.v${version}`;
