import {
  type CloudEvent,
  check,
  contracts,
  type EventContract,
  eventId,
  eventType,
  failed,
  type Identity,
  identify,
  ok,
  type Result,
} from '../index.js';
import { reader, sizeIssue } from './judge.js';
import type { ReadLine } from './lines.js';

/**
 * A document with its identity as computed here: an event carries it in its envelope, an entity beside
 * itself.
 */
export interface Identified {
  readonly document: object;
  /** Whether the document stated another identity, or none. */
  readonly changed: boolean;
}

const events: ReadonlyMap<unknown, EventContract> = new Map(
  contracts.filter((it) => it.kind === 'event').map((it) => [eventType(it), it]),
);

const IDENTITY_PATHS = ['/id', '/idempotencykey', '/contenthash', '/identitybasis'];

/**
 * Computes the identity of one line anew; whatever it states is not looked at. Issues: those of `check` but
 * IDENTITY_WRONG.
 */
export function identifyLine(line: ReadLine): Result<Identified> {
  if (!line.result.ok) return line.result;
  const document = line.result.value;
  const tooLarge = sizeIssue(line, document);
  if (tooLarge) return failed([tooLarge]);
  if (Object.hasOwn(document, 'entityType') && !Object.hasOwn(document, 'specversion'))
    return identifyEntity(document);
  return identifyEvent(document as CloudEvent);
}

function identifyEntity(entity: object): Result<Identified> {
  const read = reader.check(entity);
  if (!read.ok) return read;
  const identity = identify(read.value.contract, entity);
  return identity.ok ? ok({ document: { identity: identity.value, entity }, changed: false }) : identity;
}

function identifyEvent(event: CloudEvent): Result<Identified> {
  const contract = events.get(event.type);
  const data = contract && check(contract, event.data);
  if (!contract || !data?.ok) return failed(otherIssues(event));
  const identity = identify(contract, event.data);
  if (!identity.ok) return failed(identity.issues.map((it) => ({ ...it, path: `/data${it.path}` })));
  const document = restated(event, contract, identity.value);
  const read = reader.checkEvent(document);
  if (!read.ok) return read;
  return ok({ document, changed: IDENTITY_PATHS.some((path) => differs(event, document, path.slice(1))) });
}

const differs = (a: object, b: object, name: string): boolean =>
  (a as Record<string, unknown>)[name] !== (b as Record<string, unknown>)[name];

/** All that is wrong but the stated identity. */
const otherIssues = (event: CloudEvent) => {
  const read = reader.checkEvent(event);
  return read.ok ? [] : read.issues.filter((it) => !IDENTITY_PATHS.includes(it.path));
};

/** The event with the identity that its data has; the occurred time is the data's own. */
function restated(event: CloudEvent, contract: EventContract, identity: Identity): CloudEvent {
  const { identitybasis: _stated, ...envelope } = event;
  const time = String((event.data as Record<string, unknown>)[contract.occurredAt]);
  return {
    ...envelope,
    id: eventId(time, identity.key, identity.contentHash),
    idempotencykey: identity.key,
    contenthash: identity.contentHash,
    ...(identity.composite ? { identitybasis: 'composite' as const } : {}),
  };
}
