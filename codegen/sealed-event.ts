import {
  type CloudEvent,
  CloudEventShape,
  type EventContract,
  eventType,
  schemaId,
  seal,
} from '../src/index.js';
import { annotations } from './json-schema/annotations.js';
import { portableShape } from './json-schema/json-schema-printer.js';
import { contractTitle, type Json } from './printer.js';

/** How an event travels: one JSON document with its envelope. */
export const EVENT_MEDIA_TYPE = 'application/cloudevents+json';

/** How generators name the class of the whole message. @example 'OperationCompletedV1Event' */
export const eventTitle = (contract: EventContract): string => `${contractTitle(contract)}Event`;

/** The envelope with the data of one contract in it, closed. */
export function eventShape(contract: EventContract): Json {
  const envelope = portableShape(CloudEventShape, { profile: 'write' });
  const fields = envelope.properties as Record<string, Json>;
  const only = (name: string, value: string): Json => ({
    description: fields[name]?.description,
    type: 'string',
    const: value,
    enum: [value],
  });
  return {
    ...envelope,
    title: eventTitle(contract),
    description: contract.meaning,
    properties: {
      ...fields,
      type: only('type', eventType(contract)),
      dataschema: only('dataschema', schemaId(contract)),
      data: {
        ...portableShape(contract.data, { profile: 'write' }),
        title: contractTitle(contract),
        description: contract.meaning,
        ...annotations(contract),
      },
    },
  };
}

/** The example as it travels. */
export const sealedExample = (contract: EventContract): CloudEvent => sealedData(contract, contract.example);

/** Data as it travels; only the telling is made up. */
export function sealedData(contract: EventContract, data: Json): CloudEvent {
  const sealed = seal(contract, data, {
    source: `https://example.com/plants/NW-01/systems/${contract.owner}`,
    recordedAt: '2026-03-11T00:00:00.000Z',
    utcOffset: '+01:00',
  });
  if (!sealed.ok) throw new Error(`data of ${contract.name} can not be sealed`);
  return sealed.value;
}
