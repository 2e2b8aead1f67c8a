import { type Contract, type EventContract, isEventContract } from '../core/contract.js';
import { type Issue, issue } from '../core/issue.js';
import { failed, ok, type Result } from '../core/result.js';
import { isObject as hasFields } from '../core/shape.js';
import { cloudEvent } from '../printed/cloud-event.js';
import { contractName, dataIssues, isAccepted, type Profile } from './check.js';
import { type CloudEvent, CloudEventShape } from './cloud-event.js';
import { eventType } from './envelope.js';
import { eventId, type Identity, identify, identityAsSent } from './identity.js';
import { type Normalised, normalise } from './normalise.js';
import { profileSchema } from './read-schema.js';
import { schemaIssues } from './schema-issues.js';
import { guardText } from './text-guard.js';

/** Brokers carry 64 KiB with their headers; bigger data travels by reference. */
export const LARGEST_EVENT_BYTES = 60 * 1024;

/** Lifts the data of one version to the next: pure, total, and the key stays. */
export interface Upcast {
  readonly from: EventContract;
  readonly to: EventContract;
  readonly lift: (data: never) => object;
}

/**
 * An event as read: its contract, its data in canonical spelling and the newest version, and what was
 * spelled otherwise.
 */
export interface ReadEvent {
  readonly contract: EventContract;
  readonly event: CloudEvent;
  readonly normalised: readonly Normalised[];
}

/** What `read` answers for a document that is an entity, not an event. */
export interface ReadEntity {
  readonly contract: Contract;
  readonly entity: object;
  readonly normalised: readonly Normalised[];
}

export type ReadDocument = ReadEvent | ReadEntity;

const ENVELOPE = 'cloud-event';
const knownAttributes = new Set(Object.keys(CloudEventShape.properties));
const envelopes = {
  write: profileSchema(CloudEventShape, 'write'),
  read: profileSchema(CloudEventShape, 'read'),
};

/**
 * Reads and checks documents of the given contracts. Bind it once to `contracts`, or to the few a service
 * needs.
 */
export function createReader(contracts: readonly Contract[], upcasts: readonly Upcast[] = []) {
  const byType = new Map(contracts.filter(isEventContract).map((it) => [eventType(it), it]));
  const byEntityType = new Map(
    contracts.filter((it) => it.kind === 'entity').map((it) => [entityTypeOf(it), it]),
  );
  const reader = {
    /** Checks an event envelope, its data, and that both agree. */
    checkEvent: (value: unknown, profile: Profile = 'write'): Result<ReadEvent> =>
      readEvent(value, profile, byType, upcasts),
    /** Checks any document: an event by its `type`, an entity by its `entityType`. */
    check: (value: unknown, profile: Profile = 'write'): Result<ReadDocument> => {
      if (!isObject(value)) return failed([issue('NOT_AN_OBJECT', 'document', '', value, 'a JSON object')]);
      if (!Object.hasOwn(value, 'entityType') || Object.hasOwn(value, 'specversion'))
        return reader.checkEvent(value, profile);
      return readEntity(value, profile, byEntityType);
    },
  };
  return reader;
}

export type Reader = ReturnType<typeof createReader>;

/** The word by which an entity document says what it is. */
export const entityTypeOf = (contract: Contract): unknown => contract.data.properties.entityType?.const;

function readEntity(
  value: object,
  profile: Profile,
  known: ReadonlyMap<unknown, Contract>,
): Result<ReadEntity> {
  const word = (value as { entityType?: unknown }).entityType;
  const contract = known.get(word);
  if (!contract)
    return failed([
      issue('UNKNOWN_CONTRACT', 'document', '/entityType', word, `one of ${[...known.keys()].join(', ')}`),
    ]);
  const { data, normalised, issues } = readData(contract, value, profile);
  return issues.length > 0 ? failed(issues) : ok({ contract, entity: data as object, normalised });
}

function readData(contract: Contract, value: unknown, profile: Profile) {
  const normalised: Normalised[] = [];
  if (profile === 'write') return { data: value, normalised, issues: dataIssues(contract, value, profile) };
  // Nearly all of it is spelled as it is sent: there is nothing to normalise.
  if (isAccepted(contract, value)) return { data: value, normalised, issues: [] };
  const deep = guardText(value, contractName(contract)).filter((it) => it.code === 'TOO_DEEP');
  if (deep.length > 0) return { data: value, normalised, issues: deep };
  const data = normalise(contract.data, value, normalised);
  return { data, normalised, issues: dataIssues(contract, data, profile) };
}

function readEvent(
  value: unknown,
  profile: Profile,
  byType: ReadonlyMap<string, EventContract>,
  upcasts: readonly Upcast[],
): Result<ReadEvent> {
  if (!isObject(value)) return failed([issue('NOT_AN_OBJECT', ENVELOPE, '', value, 'a CloudEvents object')]);
  const given = value as CloudEvent;
  const contract = byType.get(given.type);
  if (contract && isCanonical(contract, given)) return ok(lifted(contract, given, given.data, [], upcasts));
  const normalised: Normalised[] = [];
  const envelope = profile === 'read' ? (normalise(CloudEventShape, given, normalised) as CloudEvent) : given;
  const issues = envelopeIssues(envelope, profile);
  if (!contract) return failed(unknownType(given.type, issues, byType));
  if (!isObject(given.data)) return failed(issues);
  const read = readData(contract, given.data, profile);
  issues.push(...read.issues.map((it) => ({ ...it, path: `/data${it.path}` })));
  if (issues.length === 0) issues.push(...disagreements(contract, envelope, read.data as object));
  if (issues.length > 0) return failed(issues);
  normalised.push(...read.normalised.map((it) => ({ ...it, path: `/data${it.path}` })));
  return ok(lifted(contract, envelope, read.data as object, normalised, upcasts));
}

const isObject = (value: unknown): value is object => hasFields(value);

/** Whether an event is spelled as this library spells it and true to its data, as nearly all are. */
const isCanonical = (contract: EventContract, event: CloudEvent): boolean =>
  cloudEvent(event) && isAccepted(contract, event.data) && agrees(contract, event);

function unknownType(
  type: unknown,
  issues: readonly Issue[],
  byType: ReadonlyMap<string, EventContract>,
): Issue[] {
  if (typeof type !== 'string') return [...issues];
  const near = [...byType.keys()].filter((it) => it.split('.').at(-2) === type.split('.').at(-2));
  const wanted =
    near.length > 0 ? near.join(' or ') : `one of the ${byType.size} event types that \`mfgc list\` shows`;
  return [
    issue('UNKNOWN_CONTRACT', ENVELOPE, '/type', type, wanted),
    ...issues.filter((it) => it.path !== '/type'),
  ];
}

/** CloudEvents names: lower-case letters and digits, at most 20; values are scalars; never null. */
function envelopeIssues(envelope: CloudEvent, profile: Profile): Issue[] {
  const { data: _data, ...attributes } = envelope;
  const issues = [
    ...schemaIssues(envelopes[profile], envelope, ENVELOPE),
    ...guardText(attributes, ENVELOPE),
  ];
  if (profile === 'write') return issues;
  const others = Object.entries(attributes).filter(([name]) => !knownAttributes.has(name));
  return [...issues, ...others.flatMap(([name, value]) => attributeIssue(name, value))];
}

function attributeIssue(name: string, value: unknown): Issue[] {
  const path = `/${name.slice(0, 40)}`;
  if (!/^[a-z0-9]{1,20}$/.test(name)) {
    const wanted = 'a CloudEvents attribute: a-z and 0-9, at most 20 characters';
    return [issue('FORBIDDEN_NAME', ENVELOPE, path, name, wanted)];
  }
  const isScalar = ['string', 'boolean'].includes(typeof value) || Number.isInteger(value);
  return isScalar
    ? []
    : [issue('WRONG_TYPE', ENVELOPE, path, value, 'a text, a whole number, true or false')];
}

/** The attributes that follow from the data; those of the identity only where it has one. */
function attributesOf(contract: EventContract, envelope: CloudEvent, data: object, identity?: Identity) {
  const fields = data as Record<string, unknown>;
  const { plantId: plantid, [contract.occurredAt]: time } = fields;
  const subjectversion = contract.revision ? fields[contract.revision] : envelope.subjectversion;
  if (!identity) return { plantid, time, subjectversion };
  const { key, contentHash, composite } = identity;
  return {
    plantid,
    time,
    subjectversion,
    idempotencykey: key,
    contenthash: contentHash,
    identitybasis: composite ? 'composite' : undefined,
    id: eventId(envelope.time, key, contentHash),
  };
}

const IDENTITY: readonly string[] = ['idempotencykey', 'contenthash', 'identitybasis', 'id'];

/** Where the envelope says otherwise than its data; of an id only when all it is computed from is right. */
function disagreements(contract: EventContract, envelope: CloudEvent, data: object): Issue[] {
  const identity = identify(contract, data);
  const wanted = attributesOf(contract, envelope, data, identity.ok ? identity.value : undefined);
  const wrong = Object.entries(wanted).filter(([name, it]) => envelope[name as keyof CloudEvent] !== it);
  const issues = wrong
    .filter(([name]) => name !== 'id' || wrong.length === 1)
    .map(([name, it]) => {
      const code = IDENTITY.includes(name) ? 'IDENTITY_WRONG' : 'ENVELOPE_MISMATCH';
      const found = envelope[name as keyof CloudEvent];
      return issue(code, contractName(contract), `/${name}`, found, JSON.stringify(it) ?? 'no value');
    });
  return identity.ok
    ? issues
    : [...issues, ...identity.issues.map((it) => ({ ...it, path: `/data${it.path}` }))];
}

/** Whether there is no disagreement at all: asked of every event, so without a list. */
function agrees(contract: EventContract, envelope: CloudEvent): boolean {
  const identity = identityAsSent(contract, envelope.data);
  const wanted = attributesOf(contract, envelope, envelope.data, identity) as Record<string, unknown>;
  for (const name in wanted) if (envelope[name as keyof CloudEvent] !== wanted[name]) return false;
  return true;
}

/** What was read, its data in the newest version. */
function lifted(
  contract: EventContract,
  event: CloudEvent,
  data: object,
  normalised: readonly Normalised[],
  upcasts: readonly Upcast[],
): ReadEvent {
  const next = upcasts.find((it) => it.from === contract);
  if (next) return lifted(next.to, event, next.lift(data as never), normalised, upcasts);
  return { contract, event: data === event.data ? event : { ...event, data }, normalised };
}
