/** What must hold between an AsyncAPI document and the register, without printing it again. */
import type { AsyncApiScope } from '../../codegen/async-api/async-api-printer.js';
import { contractTitle, type Json } from '../../codegen/printer.js';
import {
  type Contract,
  CRITICALITIES,
  contractName,
  createReader,
  type EventContract,
  eventType,
  isEventContract,
  LATENCIES,
  NAMESPACE,
  OWNERS,
} from '../../src/index.js';
import {
  channelBindingFindings,
  messageBindingFindings,
  operationFindings,
  serverFindings,
} from './broker-laws.js';
import { eventFindings } from './hoisted.js';
import { brokenReferences, followed, isObject, listOf, membersAt, objectAt } from './printed.js';
import { said, unlike } from './unlike.js';

/** Everything that is wrong with a document of some events, as far as the register can tell. */
export function asyncApiFindings(
  document: Json,
  { contracts, domain }: Omit<AsyncApiScope, 'name'>,
): string[] {
  const events = contracts.filter(isEventContract);
  return [
    ...brokenReferences(document).map((it) => `${it} leads nowhere`),
    ...said(
      'the document',
      unlike(document, {
        id: domain ? `${NAMESPACE.schema}/${domain}` : NAMESPACE.schema,
        defaultContentType: 'application/cloudevents+json',
      }),
    ),
    ...(tagsOf(objectAt(document, 'info')) === 'cloudevents,manufacturing' ? [] : ['it has other tags']),
    ...serverFindings(document),
    ...countFindings(document, events),
    ...events.flatMap((it) => eventLaws(document, it).map((finding) => `${contractName(it)}: ${finding}`)),
    ...events.flatMap((it) => eventFindings(document, it, 'draft-07')),
  ];
}

const tagsOf = ({ tags }: Json): string =>
  listOf(tags)
    .map((it) => objectAt(it).name)
    .join();

/** Nothing is told of that is no event. */
function countFindings(document: Json, events: readonly Contract[]): string[] {
  const titles = events.map(contractTitle).sort().join();
  const places = [['channels'], ['components', 'messages']];
  const foreign = places.filter(
    (it) =>
      Object.keys(objectAt(document, ...it))
        .sort()
        .join() !== titles,
  );
  const count = membersAt(document, 'operations').length;
  return [
    ...foreign.map((it) => `${it.join('/')} are not those of the events`),
    ...(count === 2 * events.length ? [] : [`${count} operations for ${events.length} events`]),
  ];
}

function eventLaws(document: Json, contract: EventContract): string[] {
  const title = contractTitle(contract);
  const channel = objectAt(document, 'channels', title);
  const messageRef = objectAt(channel, 'messages', title).$ref;
  const message = followed(document, messageRef) ?? {};
  return [
    ...said(
      'the channel',
      unlike(channel, {
        title,
        address: contractName(contract),
        messages: { [title]: { $ref: `#/components/messages/${title}` } },
      }),
    ),
    ...channelBindingFindings(channel, contract),
    ...operationFindings(document, title),
    ...messageFindings(message, contract),
    ...exampleFindings(message, contract),
  ];
}

function messageFindings(message: Json, contract: EventContract): string[] {
  const { owner, latency, criticality } = contract;
  const tags = listOf(message.tags).filter(isObject);
  const tag = (name: string, word: string): boolean =>
    tags.some((it) => it.name === name && String(it.description).includes(word));
  const wanted = [
    tag(`owner:${owner}`, OWNERS[owner]),
    tag(`latency:${latency}`, LATENCIES[latency]),
    tag(`criticality:${criticality}`, CRITICALITIES[criticality].sentence),
  ];
  return [
    ...said(
      'the message',
      unlike(message, {
        name: eventType(contract),
        title: contractTitle(contract),
        contentType: 'application/cloudevents+json',
        payload: { $ref: `#/components/schemas/${contractTitle(contract)}Event` },
      }),
    ),
    ...said(
      'the message',
      unlike(objectAt(message, 'correlationId'), { location: '$message.payload#/correlationid' }),
    ),
    ...(wanted.every(Boolean) && tags.length === wanted.length
      ? []
      : ['the tags are not those of the contract']),
    ...messageBindingFindings(message, contract),
  ];
}

function exampleFindings(message: Json, contract: EventContract): string[] {
  const examples = listOf(message.examples).map((it) => objectAt(it, 'payload'));
  const reader = createReader([contract]);
  const wrong = examples.map((it) => reader.checkEvent(it)).filter((it) => !it.ok);
  const shown = examples.some((it) => JSON.stringify(it.data) === JSON.stringify(contract.example));
  return [
    ...wrong.map(() => 'an example breaks the contract'),
    ...(shown ? [] : ['the example of the contract is not shown']),
  ];
}
