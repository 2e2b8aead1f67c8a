import { type CRITICALITIES, type EventContract, LARGEST_EVENT_BYTES } from '../../src/index.js';
import { portable } from '../json-schema/portable.js';
import type { Json } from '../printer.js';

const KAFKA = { bindingVersion: '0.5.0' };
const AMQP = { bindingVersion: '0.3.0' };
const MQTT = { bindingVersion: '0.2.0' };
const NATS = { bindingVersion: '0.1.0' };

/** Room for the headers that brokers and connectors add. */
const HEADER_BYTES = 4 * 1024;
const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a topic keeps what was told, as the recovery of its criticality asks for; -1 is for ever. */
const RETENTION_MS: Readonly<Record<keyof typeof CRITICALITIES, number>> = {
  'compliance-or-safety': -1,
  'stock-or-money': -1,
  planning: 7 * DAY_MS,
  analytics: DAY_MS,
};

/** Where a broker puts the event. */
export const channelBindings = (contract: EventContract, address: string): Json => ({
  kafka: {
    topic: address,
    topicConfiguration: {
      'cleanup.policy': ['delete'],
      'retention.ms': RETENTION_MS[contract.criticality],
      'max.message.bytes': LARGEST_EVENT_BYTES + HEADER_BYTES,
    },
    ...KAFKA,
  },
  amqp: {
    is: 'routingKey',
    exchange: { name: 'manufacturing', type: 'topic', durable: true, autoDelete: false },
    ...AMQP,
  },
});

/** How a broker marks the message. */
export const messageBindings = (contract: EventContract, mediaType: string): Json => ({
  kafka: { key: partitionKey(contract), ...KAFKA },
  amqp: { contentEncoding: 'utf-8', ...AMQP },
  mqtt: { payloadFormatIndicator: 1, contentType: mediaType, ...MQTT },
});

/** How it is told: kept until it was taken over, and never as the last word of a topic of many things. */
export const tellBindings = (): Json => ({
  amqp: { deliveryMode: 2, mandatory: true, ...AMQP },
  mqtt: { qos: AT_LEAST_ONCE, retain: false, ...MQTT },
});

/** How it is heard: every system hears all of it, and the instances of one system share the work. */
export const hearBindings = (): Json => ({
  kafka: { groupId: { description: 'The id of the reading system.', ...SYSTEM_ID }, ...KAFKA },
  nats: { queue: '{systemId}', ...NATS },
  amqp: { ack: true, ...AMQP },
  mqtt: { qos: AT_LEAST_ONCE, ...MQTT },
});

/** A telling may come twice and is known by its id; it may not be lost. */
const AT_LEAST_ONCE = 1;

const SYSTEM_ID = portable({
  type: 'string',
  minLength: 1,
  maxLength: 64,
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
});

/** Messages with one key stay in order; it is the `partitionkey` of the envelope. */
function partitionKey({ partition }: EventContract): Json {
  const kinds = [...new Set(partition.map((it) => it.kind))].join('|');
  const forms = partition.map(({ kind, by }) => `plantId|${kind}|${by.join('~')}`);
  return portable({
    type: 'string',
    description: `The partition key: ${forms.join(', else ')}; each part is percent-encoded.`,
    minLength: 1,
    maxLength: 512,
    pattern: `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\|(${kinds})\\|[\\x21-\\x7E]+$`,
  });
}
