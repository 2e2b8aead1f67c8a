import {
  CloudEventShape,
  type Contract,
  CRITICALITIES,
  type EventContract,
  eventType,
  isEventContract,
  LATENCIES,
  OWNERS,
  schemaId,
  seal,
} from '../../src/index.js';
import { portableShape } from '../json-schema/json-schema-printer.js';
import { createShelf, type Shelf } from '../json-schema/shelf.js';
import { contractTitle, type Json, jsonText, PRINTED_BY, type Printer } from '../printer.js';

const VERSIONS = ['3.0.0', '3.1.0'] as const;

/** The document of all events, in the newest version that is printed. */
export const ASYNC_API = 'schemas/asyncapi/manufacturing-contracts.3.1.json';

/** Prints one AsyncAPI document of all events, once for each version of AsyncAPI that tools ask for. */
export const asyncApiPrinter: Printer = {
  name: 'AsyncAPI',
  owns: ['schemas/asyncapi'],
  print: (contracts) =>
    new Map(
      VERSIONS.map((version) => [
        `schemas/asyncapi/manufacturing-contracts.${version.slice(0, 3)}.json`,
        jsonText(asyncApiDocument(contracts, version)),
      ]),
    ),
};

/** One channel, one message and two operations per event; all shapes where generators look for them. */
export function asyncApiDocument(contracts: readonly Contract[], version: (typeof VERSIONS)[number]): Json {
  const events = contracts.filter(isEventContract);
  const shelf = createShelf('#/components/schemas/', false);
  const messages = events.map((it) => [contractTitle(it), message(it, shelf)] as const);
  return {
    asyncapi: version,
    'x-printed': PRINTED_BY,
    id: 'https://w3id.org/mfg',
    info: INFO,
    defaultContentType: CONTENT_TYPE,
    channels: Object.fromEntries(events.map((it) => [contractTitle(it), channel(it)])),
    operations: Object.fromEntries(events.flatMap(operations)),
    components: { messages: Object.fromEntries(messages), schemas: shelf.contents() },
  };
}

const CONTENT_TYPE = 'application/cloudevents+json';

const INFO = {
  title: 'Manufacturing contracts',
  version: '1.0.0',
  description:
    'What ERP, MES, WMS and QMS tell each other, as CloudEvents. Addresses are proposals; messages are not.',
  license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
  contact: { name: 'Manufacturing contracts', url: 'https://w3id.org/mfg' },
  tags: [{ name: 'manufacturing' }, { name: 'cloudevents' }],
};

const channel = (contract: EventContract): Json => ({
  address: `${contract.name}.v${contract.version}`,
  title: contractTitle(contract),
  description: contract.meaning,
  messages: {
    [contractTitle(contract)]: { $ref: `#/components/messages/${contractTitle(contract)}` },
  },
});

function operations(contract: EventContract): [string, Json][] {
  const title = contractTitle(contract);
  const common = {
    channel: { $ref: `#/channels/${title}` },
    messages: [{ $ref: `#/channels/${title}/messages/${title}` }],
  };
  const owner = OWNERS[contract.owner];
  return [
    [
      `tell${title}`,
      { action: 'send', summary: `Its owner tells it. ${contract.owner}: ${owner}`, ...common },
    ],
    [`hear${title}`, { action: 'receive', summary: 'Whoever needs it hears it.', ...common }],
  ];
}

function message(contract: EventContract, shelf: Shelf): Json {
  const { sentence, recovery, audit } = CRITICALITIES[contract.criticality];
  return {
    name: eventType(contract),
    title: contractTitle(contract),
    summary: contract.meaning,
    description: contract.notMeaning,
    contentType: CONTENT_TYPE,
    correlationId: { description: 'The business flow.', location: '$message.payload#/correlationid' },
    tags: [
      { name: `latency:${contract.latency}`, description: LATENCIES[contract.latency] },
      {
        name: `criticality:${contract.criticality}`,
        description: `${sentence} Recovery: ${recovery}. Audit: ${audit}.`,
      },
    ],
    payload: shelf.place(payload(contract)),
    examples: [{ name: 'Example', payload: sealedExample(contract) }],
  };
}

/** The envelope with the data of one contract in it, closed. */
function payload(contract: EventContract): Json {
  const envelope = portableShape(CloudEventShape, { profile: 'write' });
  const fields = envelope.properties as Record<string, Json>;
  const only = (name: string, value: string): Json => ({
    ...(fields[name]?.description ? { description: fields[name].description } : {}),
    type: 'string',
    const: value,
    enum: [value],
  });
  return {
    ...envelope,
    title: `${contractTitle(contract)}Event`,
    description: contract.meaning,
    properties: {
      ...fields,
      type: only('type', eventType(contract)),
      dataschema: only('dataschema', schemaId(contract)),
      data: {
        ...portableShape(contract.data, { profile: 'write' }),
        title: contractTitle(contract),
        description: contract.meaning,
      },
    },
  };
}

/** The example as it travels; only the telling is made up. */
export function sealedExample(contract: EventContract): unknown {
  const sealed = seal(contract, contract.example, {
    source: `https://example.com/plants/NW-01/systems/${contract.owner}`,
    recordedAt: '2026-03-11T00:00:00.000Z',
    utcOffset: '+01:00',
  });
  if (!sealed.ok) throw new Error(`the example of ${contract.name} can not be sealed`);
  return sealed.value;
}
