import { type Static, type TObject, Type } from '@sinclair/typebox';
import type { Contract } from '../../src/index.js';
import type { Place, SystemCode } from './systems.js';

/** Codes are texts of an open list: the catalogue itself lists them, and a later one may list more. */
const code = <Code extends string>(description: string) =>
  Type.Unsafe<Code>({ type: 'string', description, maxLength: 64, pattern: '^[a-z][a-z0-9-]*$' });
const contractCode = (description: string) =>
  Type.String({ description, maxLength: 128, pattern: '^[a-z-]+[.][a-z-]+$' });
const text = (description: string) => Type.String({ description, minLength: 1, maxLength: 1024 });
const wholeNumber = (description: string) => Type.Integer({ description, minimum: 1, maximum: 1000 });
const closed = <Fields extends TObject['properties']>(title: string, description: string, fields: Fields) =>
  Type.Object(fields, { title, description, additionalProperties: false });

const System = closed('CatalogueSystem', 'One side of an interface.', {
  code: code<SystemCode>('How the catalogue calls it.'),
  name: text('How people call it.'),
  sentence: text('What it answers for.'),
  place: code<Place>('In the house of the plant, at a partner, or a part that any system may play.'),
});

const LatencyClass = closed('LatencyClass', 'How fresh a fact is when it arrives.', {
  code: code<Contract['latency']>('How interfaces name the class.'),
  sentence: text('What is promised.'),
});

const CriticalityClass = closed('CriticalityClass', 'What is at stake, and what follows from it.', {
  code: code<Contract['criticality']>('How interfaces name the class.'),
  sentence: text('What is at stake.'),
  recovery: text('What comes back after a loss.'),
  auditClass: text('How long it is kept.'),
});

const Reason = closed('ReaderReason', 'Why a system reads it.', {
  because: text('What the reader does that needs it.'),
  through: Type.Array(contractCode('A contract.'), {
    description: 'The contracts from which that follows.',
    maxItems: 100,
  }),
});

const Reader = closed('InterfaceConsumer', 'A system that reads it.', {
  system: code<SystemCode>('The reader.'),
  basis: code<'implied' | 'proposed'>('Implied by contracts, or proposed for the plant to agree with.'),
  reasons: Type.Array(Reason, { description: 'Why it reads.', minItems: 1, maxItems: 16 }),
});

const Predecessor = closed('InterfacePredecessor', 'What must have come before.', {
  name: contractCode('The contract that comes first.'),
  otherwise: code('What a reader does where that has not arrived.'),
});

const Entry = closed('CatalogueInterface', 'One interface: one version of one contract.', {
  name: contractCode('The contract.'),
  version: wholeNumber('Its major version.'),
  kind: code<Contract['kind']>('An event tells what happened, an entity how a thing is.'),
  domain: code('The part of the business it belongs to.'),
  purpose: text('What it means.'),
  excludes: text('What it does not mean.'),
  owner: code<Contract['owner']>(
    'The system of record: only it states the fact, unless a plant names another.',
  ),
  latency: code<Contract['latency']>('The class of its latency.'),
  criticality: code<Contract['criticality']>('The class of its criticality.'),
  recovery: text('What comes back after a loss; follows from the criticality.'),
  auditClass: text('How long it is kept; follows from the criticality.'),
  consumers: Type.Array(Reader, { description: 'Who reads it, besides its owner.', maxItems: 32 }),
  naturalKey: Type.Array(text('A field, or fields joined by points.'), {
    description: 'The fields that name the fact, within its plant.',
    minItems: 1,
    maxItems: 16,
  }),
  comesAfter: Type.Array(Predecessor, { description: 'What must have come before.', maxItems: 32 }),
  undoneBy: Type.Optional(contractCode('What takes it back; entities are told anew.')),
  eventType: Type.Optional(text('The CloudEvents type of an event.')),
  schemaId: text('The id of its JSON Schema.'),
});

/** The shape of the catalogue, from which its JSON Schema is printed. */
export const CatalogueShape = closed('InterfaceCatalogue', 'All interfaces and how they are governed.', {
  printedBy: text('How the file came to be.'),
  version: wholeNumber('The version of this shape.'),
  systems: Type.Array(System, { description: 'Who tells and reads.', maxItems: 64 }),
  latencies: Type.Array(LatencyClass, { description: 'The classes of latency.', maxItems: 16 }),
  criticalities: Type.Array(CriticalityClass, { description: 'The classes of criticality.', maxItems: 16 }),
  interfaces: Type.Array(Entry, { description: 'The interfaces.', maxItems: 10000 }),
});

/** All interfaces with the classes and systems that they speak of. */
export type Catalogue = Static<typeof CatalogueShape>;

/** One interface as a board governs it: whose word, what for, how fresh, what is at stake, who reads. */
export type Entry = Static<typeof Entry>;

/** A system that reads a fact: implied by contracts, or proposed. */
export type Reader = Static<typeof Reader>;

/** Why a system reads a fact, and the contracts from which that follows. */
export type Reason = Static<typeof Reason>;
