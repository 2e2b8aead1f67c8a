import { posix } from 'node:path';
import type { Contract } from '../../../src/index.js';
import { ASYNC_API } from '../../async-api/async-api-printer.js';
import { schemaPath } from '../../json-schema/json-schema-printer.js';
import { OPEN_API_PATH } from '../../open-api/open-api-printer.js';
import type { Json } from '../../printer.js';
import type { Catalogue, Entry } from '../catalogue-shape.js';
import { entryName } from '../entries.js';
import { grouped } from '../grouped.js';
import { systemName, teamOf } from '../systems.js';

/** The folder that the files for Backstage are printed to. */
export const BACKSTAGE = 'schemas/catalogue/backstage';

/** All of it belongs to one domain, whose systems are the domains of the contracts. */
const DOMAIN = 'manufacturing';

/** Nothing is released before 1.0.0. */
const LIFECYCLE = 'experimental';

interface Named {
  readonly name: string;
  readonly description: string;
}

const entity = (kind: string, metadata: Named & Json, spec: Json): Json => ({
  ...{ apiVersion: 'backstage.io/v1alpha1', kind, metadata, spec },
});

/** One file leads to all others. */
export function location(targets: readonly string[]): Json {
  const about = { name: 'manufacturing-contracts', description: 'All interfaces of a manufacturer.' };
  return entity('Location', about, { type: 'url', targets });
}

/** The domain, a system for each domain of contracts, and a group for each system of record. */
export function landscape({ systems, interfaces }: Catalogue): Json[] {
  const about = { name: DOMAIN, description: 'What the systems of a manufacturer tell each other.' };
  return [
    entity('Domain', about, { owner: teamOf('erp') }),
    ...grouped(interfaces, (it) => it.domain).map(([name, [{ owner }]]) => {
      const description = `What is told of ${name.replaceAll('-', ' ')}.`;
      return entity('System', { name, description }, { owner: teamOf(owner), domain: DOMAIN });
    }),
    ...systems.map(({ code, name }) => {
      const description = `Answers for ${name} and what it tells.`;
      return entity('Group', { name: teamOf(code), description }, { type: 'team', children: [] });
    }),
  ];
}

/** Systems as components: what each tells it provides, what each reads it consumes. */
export const components = ({ systems, interfaces }: Catalogue): Json[] =>
  systems.map(({ code, name, sentence }) => {
    const told = interfaces.filter((it) => it.owner === code);
    const read = interfaces.filter((it) => it.consumers.some(({ system }) => system === code));
    return entity(
      'Component',
      { name: code, title: name, description: sentence },
      {
        ...{ type: 'service', lifecycle: LIFECYCLE, owner: teamOf(code) },
        providesApis: told.map(entryName),
        consumesApis: read.map(entryName),
      },
    );
  });

/** A contract as an API that is defined by its JSON Schema. */
export function contractApi(contract: Contract, entry: Entry): Json {
  const { kind, latency, criticality, purpose, excludes, recovery, auditClass, consumers } = entry;
  const readers = consumers.map((it) => systemName(it.system)).join(', ');
  const annotations = { excludes, recovery, 'audit-class': auditClass, consumers: readers };
  return entity(
    'API',
    {
      name: entryName(entry),
      description: purpose,
      labels: { kind, latency, criticality },
      annotations: Object.fromEntries(
        Object.entries(annotations).map(([name, value]) => [`manufacturing-contracts/${name}`, value]),
      ),
      tags: [kind],
    },
    {
      ...{ type: 'jsonschema', lifecycle: LIFECYCLE, owner: teamOf(entry.owner), system: entry.domain },
      definition: textOf(schemaPath(contract, { dialect: '2020-12', profile: 'write' })),
    },
  );
}

/** All events as one API for whoever generates from AsyncAPI, and what is asked by REST from OpenAPI. */
export const wholeApis = (): Json[] => [
  wholeApi('asyncapi', ASYNC_API, 'manufacturing-events', 'All events, as CloudEvents.'),
  wholeApi(
    'openapi',
    OPEN_API_PATH,
    'manufacturing-look-ups',
    'Orders released, facts acknowledged, masters and stock.',
  ),
];

const wholeApi = (type: string, specification: string, name: string, description: string): Json =>
  entity(
    'API',
    { name, description },
    { type, lifecycle: LIFECYCLE, owner: teamOf('erp'), definition: textOf(specification) },
  );

/** Backstage reads the file in when it reads the entity. */
const textOf = (path: string): Json => ({ $text: posix.relative(`${BACKSTAGE}/apis`, path) });
