import {
  type Contract,
  CRITICALITIES,
  type EventContract,
  eventType,
  isEventContract,
  LATENCIES,
  NAMESPACE,
  OWNERS,
} from '../../src/index.js';
import { createShelf, type Shelf } from '../json-schema/shelf.js';
import {
  contractTitle,
  domainOf,
  domainsOf,
  type Json,
  jsonText,
  PRINTED_BY,
  type Printer,
} from '../printer.js';
import { PUBLISHER } from '../publisher.js';
import { EVENT_MEDIA_TYPE, eventShape, sealedExample } from '../sealed-event.js';
import { channelBindings, hearBindings, messageBindings, tellBindings } from './bindings.js';
import { SECURITY_SCHEMES, servers } from './servers.js';

/** The versions of AsyncAPI that tools ask for; the documents differ in that number alone. */
export const ASYNC_API_VERSIONS = ['3.0.0', '3.1.0'] as const;
type Version = (typeof ASYNC_API_VERSIONS)[number];

/** What one document covers: the whole register, or one of its domains. */
export interface AsyncApiScope {
  readonly name: string;
  readonly contracts: readonly Contract[];
  readonly domain?: string;
}

/** The whole first, then every domain that has events. */
export function asyncApiScopes(contracts: readonly Contract[]): AsyncApiScope[] {
  const events = contracts.filter(isEventContract);
  const domains = domainsOf(events).map((domain) => ({
    name: domain,
    domain,
    contracts: events.filter((it) => domainOf(it) === domain),
  }));
  return [{ name: 'manufacturing-contracts', contracts: events }, ...domains];
}

/** Where the document of a scope is printed. */
export const asyncApiPath = (scope: string, version: Version): string =>
  `schemas/asyncapi/${scope}.${version.slice(0, 3)}.json`;

/** The document of all events, in the newest version that is printed. */
export const ASYNC_API = asyncApiPath('manufacturing-contracts', '3.1.0');

/** Prints the AsyncAPI documents: all events, and those of each domain. */
export const asyncApiPrinter: Printer = {
  name: 'AsyncAPI',
  owns: ['schemas/asyncapi'],
  print: (contracts) =>
    new Map(
      asyncApiScopes(contracts).flatMap((scope) =>
        ASYNC_API_VERSIONS.map(
          (version) =>
            [asyncApiPath(scope.name, version), jsonText(asyncApiDocument(scope, version))] as const,
        ),
      ),
    ),
};

/** One channel, one message and two operations per event; all shapes where generators look for them. */
export function asyncApiDocument({ contracts, domain }: Omit<AsyncApiScope, 'name'>, version: Version): Json {
  const events = contracts.filter(isEventContract);
  const shelf = createShelf('#/components/schemas/', false);
  const messages = events.map((it) => [contractTitle(it), message(it, shelf)] as const);
  return {
    asyncapi: version,
    'x-printed': PRINTED_BY,
    id: domain ? `${NAMESPACE.schema}/${domain}` : NAMESPACE.schema,
    info: info(domain),
    defaultContentType: EVENT_MEDIA_TYPE,
    servers: servers(),
    channels: Object.fromEntries(events.map((it) => [contractTitle(it), channel(it)])),
    operations: Object.fromEntries(events.flatMap(operations)),
    components: {
      messages: Object.fromEntries(messages),
      schemas: shelf.contents(),
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

const info = (domain: string | undefined): Json => ({
  title: domain ? `Manufacturing contracts: ${domain}` : 'Manufacturing contracts',
  version: PUBLISHER.version,
  description: [
    `What ERP, MES, WMS and QMS tell each other${domain ? ` of ${domain}` : ''}, as CloudEvents.`,
    'Addresses and settings of brokers are proposals; messages are not.',
    'Shapes are those of the teller, closed; who hears lets unknown fields and words pass.',
  ].join(' '),
  license: PUBLISHER.license,
  contact: PUBLISHER.contact,
  tags: [
    { name: 'cloudevents', description: 'Every message is a CloudEvent in structured JSON.' },
    { name: 'manufacturing', description: 'Orders, material, quality, machines and stock of plants.' },
  ],
});

const addressOf = (contract: EventContract): string => `${contract.name}.v${contract.version}`;

const channel = (contract: EventContract): Json => ({
  address: addressOf(contract),
  title: contractTitle(contract),
  description: contract.meaning,
  messages: {
    [contractTitle(contract)]: { $ref: `#/components/messages/${contractTitle(contract)}` },
  },
  bindings: channelBindings(contract, addressOf(contract)),
});

function operations(contract: EventContract): [string, Json][] {
  const title = contractTitle(contract);
  const what = {
    channel: { $ref: `#/channels/${title}` },
    messages: [{ $ref: `#/channels/${title}/messages/${title}` }],
  };
  const tell = {
    action: 'send',
    summary: 'Its owner tells it.',
    description: `${contract.owner}: ${OWNERS[contract.owner]} A plant may name another owner.`,
    ...what,
    bindings: tellBindings(),
  };
  const hear = {
    action: 'receive',
    summary: 'Whoever needs it hears it.',
    description: 'Each reading system has a group or queue of its own, named by its system id.',
    ...what,
    bindings: hearBindings(),
  };
  return [
    [`tell${title}`, tell],
    [`hear${title}`, hear],
  ];
}

const message = (contract: EventContract, shelf: Shelf): Json => ({
  name: eventType(contract),
  title: contractTitle(contract),
  summary: contract.meaning,
  description: contract.notMeaning,
  contentType: EVENT_MEDIA_TYPE,
  correlationId: { description: 'The business flow.', location: '$message.payload#/correlationid' },
  tags: governanceTags(contract),
  payload: shelf.place(eventShape(contract)),
  bindings: messageBindings(contract, EVENT_MEDIA_TYPE),
  examples: [{ name: 'Example', summary: 'One that was sealed.', payload: sealedExample(contract) }],
});

/** Who states the fact, how fresh it is and what is at stake, where catalogues and filters look for it. */
function governanceTags({ owner, latency, criticality }: Contract): Json[] {
  const { sentence, recovery, audit } = CRITICALITIES[criticality];
  return [
    {
      name: `criticality:${criticality}`,
      description: `${sentence} Recovery: ${recovery}. Audit: ${audit}.`,
    },
    { name: `latency:${latency}`, description: LATENCIES[latency] },
    { name: `owner:${owner}`, description: OWNERS[owner] },
  ];
}
