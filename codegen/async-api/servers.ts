import type { Json } from '../printer.js';

/** Where events may travel: one broker of each kind; which of them a plant has is for the plant to say. */
export const servers = (): Json =>
  Object.fromEntries(
    Object.entries(BROKERS).map(([name, { title, description, protocol, port, security }]) => [
      name,
      {
        title,
        description,
        protocol,
        host: '{host}:{port}',
        variables: {
          host: { description: 'The broker of the plant.', examples: ['broker.plant-1.example.com'] },
          port: { description: 'Its port for encrypted connections.', default: port },
        },
        security: security.map((it) => ({ $ref: `#/components/securitySchemes/${it}` })),
      },
    ]),
  );

/** How a system shows who it is; each broker names those that it knows. */
export const SECURITY_SCHEMES = {
  certificate: { type: 'X509', description: 'A client certificate, one per system.' },
  nkey: { type: 'asymmetricEncryption', description: 'An NKey (Ed25519), one per system.' },
  password: { type: 'userPassword', description: 'A user and its password, one per system.' },
  scram: { type: 'scramSha512', description: 'SASL with SCRAM-SHA-512, one user per system.' },
} as const;

interface Broker {
  readonly title: string;
  readonly description: string;
  readonly protocol: string;
  readonly port: string;
  readonly security: readonly (keyof typeof SECURITY_SCHEMES)[];
}

const BROKERS: Readonly<Record<string, Broker>> = {
  kafka: {
    title: 'Kafka',
    description: 'One topic per event; what has one partition key stays in order.',
    protocol: 'kafka-secure',
    port: '9093',
    security: ['scram', 'certificate'],
  },
  nats: {
    title: 'NATS',
    description: 'One subject per event; a queue group per reading system.',
    protocol: 'nats',
    port: '4222',
    security: ['nkey', 'certificate'],
  },
  amqp: {
    title: 'AMQP 0-9-1',
    description: 'One topic exchange; the address of the channel is the routing key.',
    protocol: 'amqps',
    port: '5671',
    security: ['password', 'certificate'],
  },
  mqtt: {
    title: 'MQTT 5',
    description: 'One topic per event, told at least once.',
    protocol: 'secure-mqtt',
    port: '8883',
    security: ['certificate', 'password'],
  },
};
