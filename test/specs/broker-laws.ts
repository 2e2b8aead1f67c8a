/** What must hold of brokers: how each of them carries an event, and who may connect to it. */
import type { Json } from '../../codegen/printer.js';
import { CRITICALITIES, contractName, type EventContract, LARGEST_EVENT_BYTES } from '../../src/index.js';
import { followed, isObject, listOf, membersAt, objectAt } from './printed.js';
import { said, unlike } from './unlike.js';

/** Where a broker puts the event, and how long it keeps it. */
export function channelBindingFindings(channel: Json, contract: EventContract): string[] {
  const { kafka, amqp } = objectAt(channel, 'bindings');
  const topic = objectAt(kafka, 'topicConfiguration');
  const kept = Number(topic['retention.ms']);
  return [
    ...said('kafka', unlike(objectAt(kafka), { topic: contractName(contract), bindingVersion: '0.5.0' })),
    ...(keepsEnough(kept, CRITICALITIES[contract.criticality].recovery) ? [] : ['kafka forgets it too soon']),
    ...said('kafka', unlike(topic, { 'cleanup.policy': ['delete'] })),
    ...(Number(topic['max.message.bytes']) > LARGEST_EVENT_BYTES ? [] : ['kafka has no room for it']),
    ...said(
      'amqp',
      unlike(objectAt(amqp), {
        is: 'routingKey',
        exchange: { name: 'manufacturing', type: 'topic', durable: true, autoDelete: false },
        bindingVersion: '0.3.0',
      }),
    ),
  ];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** For ever where nothing may be lost, else as many days as can be replayed, a day at the least. */
function keepsEnough(milliseconds: number, recovery: string): boolean {
  if (recovery.startsWith('no loss')) return milliseconds === -1;
  const [, days = '1'] = /([0-9]+) days/.exec(recovery) ?? [];
  return milliseconds >= Number(days) * DAY_MS;
}

/** Its owner tells it so that it is not lost; each system that hears it hears all of it. */
export function operationFindings(document: Json, title: string): string[] {
  const operation = (name: string): Json => objectAt(document, 'operations', name);
  const what = {
    channel: { $ref: `#/channels/${title}` },
    messages: [{ $ref: `#/channels/${title}/messages/${title}` }],
  };
  const amqp = { bindingVersion: '0.3.0' };
  const mqtt = { qos: 1, bindingVersion: '0.2.0' };
  const tell = operation(`tell${title}`);
  const hear = operation(`hear${title}`);
  const { groupId, ...kafka } = objectAt(hear, 'bindings', 'kafka');
  return [
    ...said(
      'telling',
      unlike(tell, {
        action: 'send',
        ...what,
        bindings: { amqp: { deliveryMode: 2, mandatory: true, ...amqp }, mqtt: { ...mqtt, retain: false } },
      }),
    ),
    ...said('hearing', unlike(hear, { action: 'receive', ...what })),
    ...said(
      'hearing',
      unlike(
        { ...objectAt(hear, 'bindings'), kafka },
        {
          kafka: { bindingVersion: '0.5.0' },
          nats: { queue: '{systemId}', bindingVersion: '0.1.0' },
          amqp: { ack: true, ...amqp },
          mqtt,
        },
      ),
    ),
    ...textFindings('the group', groupId, ['mes', 'odoo-1'], ['', 'a b', 'a/b', 'x'.repeat(65)]),
  ];
}

/** Brokers mark the message as what it is; its key is that of the envelope, in the order of its things. */
export function messageBindingFindings(message: Json, contract: EventContract): string[] {
  const { kafka, ...others } = objectAt(message, 'bindings');
  const { key, ...rest } = objectAt(kafka);
  const shown = String(objectAt(listOf(message.examples)[0], 'payload').partitionkey);
  const contentType = 'application/cloudevents+json';
  const wanted = {
    kafka: { bindingVersion: '0.5.0' },
    amqp: { contentEncoding: 'utf-8', bindingVersion: '0.3.0' },
    mqtt: { payloadFormatIndicator: 1, contentType, bindingVersion: '0.2.0' },
  };
  return [
    ...said('the message', unlike({ ...others, kafka: rest }, wanted)),
    ...textFindings('the key', key, [shown, ...keysOf(contract)], wrongKeys(shown)),
  ];
}

/** A key of each kind of thing that the contract is kept in order by. */
const keysOf = (contract: EventContract): string[] =>
  contract.partition.map(({ kind, by }) => `P-1.a_B|${kind}|${by.join('~')}`);

const wrongKeys = (key: string): string[] => [
  key.replace(/\|[a-z-]+\|/i, '|nothing|'),
  key.slice(key.indexOf('|') + 1),
  key.slice(0, key.lastIndexOf('|') + 1),
  `${key} `,
  `|${key}`,
  `${'x'.repeat(65)}${key.slice(key.indexOf('|'))}`,
  key.padEnd(513, 'x'),
  `${key}\n`,
];

/** The schema of a text takes some and refuses others; no line break slips past it in any language. */
function textFindings(
  name: string,
  schema: unknown,
  good: readonly string[],
  bad: readonly string[],
): string[] {
  if (!isObject(schema)) return [`${name} has no schema`];
  const { type, pattern, minLength, maxLength, not } = schema;
  const takes = (text: string): boolean =>
    new RegExp(String(pattern), 'u').test(text) &&
    text.length >= Number(minLength) &&
    text.length <= Number(maxLength);
  const guarded = JSON.stringify(not) === JSON.stringify({ pattern: '[\\r\\n]' });
  return [
    ...(type === 'string' && guarded ? [] : [`${name} is no text without line breaks`]),
    ...good.filter((it) => !takes(it)).map((it) => `${name} refuses ${it}`),
    ...bad.filter(takes).map((it) => `${name} takes ${it}`),
  ];
}

/** How a system may show who it is to each kind of broker. */
const KNOWN_BY: Readonly<Record<string, readonly string[]>> = {
  'kafka-secure': ['scramSha512', 'X509'],
  nats: ['asymmetricEncryption', 'X509'],
  amqps: ['userPassword', 'X509'],
  'secure-mqtt': ['X509', 'userPassword'],
};
const PORTS: Readonly<Record<string, string>> = {
  'kafka-secure': '9093',
  nats: '4222',
  amqps: '5671',
  'secure-mqtt': '8883',
};

/** There is one broker of each kind; its host is a variable, and it knows systems as brokers of its kind do. */
export function serverFindings(document: Json): string[] {
  const servers = membersAt(document, 'servers').map(([, it]) => it);
  const protocols = servers.map((it) => String(it.protocol)).sort();
  return [
    ...(protocols.join() === Object.keys(KNOWN_BY).sort().join() ? [] : ['a broker is missing or foreign']),
    ...servers.flatMap((it) => {
      const types = listOf(it.security).map((at) => followed(document, objectAt(at).$ref)?.type);
      return said(String(it.protocol), [
        ...unlike(it, { host: '{host}:{port}' }),
        ...(types.join() === KNOWN_BY[String(it.protocol)]?.join() ? [] : ['security']),
        ...unlike(objectAt(it, 'variables', 'port'), { default: PORTS[String(it.protocol)] }),
        ...(objectAt(it, 'variables', 'host').default === undefined ? [] : ['an invented host']),
        ...(membersAt(it, 'variables').length === 2 ? [] : ['variables']),
      ]);
    }),
  ];
}
