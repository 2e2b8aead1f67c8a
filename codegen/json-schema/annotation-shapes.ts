import { BASES, CRITICALITIES, LATENCIES, OWNERS, POLICIES } from '../../src/index.js';
import type { Json } from '../printer.js';

const text = (description: string): Json => ({ description, type: 'string', minLength: 1 });
const word = (description: string, words: object): Json => ({ description, enum: Object.keys(words) });
const texts: Json = { type: 'array', items: { type: 'string', minLength: 1 } };
const LETTERS = Object.values(BASES).map((it) => it.letter);
const contractName = '^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$';
const entry = (fields: Json, optional: Json = {}): Json => ({
  type: 'object',
  properties: { ...fields, ...optional },
  required: Object.keys(fields),
  additionalProperties: false,
});

/** Every annotation that a print may hold, with its meaning and its form. */
export const ANNOTATION_SHAPES = {
  'x-release': {
    description: 'The release of the package that printed this schema.',
    type: 'string',
    pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9a-z.-]+)?$',
  },
  'x-kind': { description: 'Whether the document is an event or an entity.', enum: ['event', 'entity'] },
  'x-meaning': text('What such a document says.'),
  'x-not-meaning': text('What it does not say, though one might think so.'),
  'x-owner': word('Who may state the fact, unless a plant names another one.', OWNERS),
  'x-latency': word('How fresh the fact is when it arrives.', LATENCIES),
  'x-criticality': word('What is at stake; recovery and audit follow from it.', CRITICALITIES),
  'x-occurred-at': text('The field that says when it happened.'),
  'x-revision': text('The field that counts the revisions of the thing.'),
  'x-subject': {
    ...texts,
    description: 'How the subject of the envelope is made; the first one whose fields are all given.',
    minItems: 1,
  },
  'x-partition': {
    description: 'What keeps its order: the first entry whose fields are all given.',
    type: 'array',
    minItems: 1,
    items: entry({ kind: text('The first word of the partition key.'), by: { ...texts, minItems: 1 } }),
  },
  'x-after': {
    description: 'The events that come before this one, and what happens when they are missing.',
    type: 'object',
    propertyNames: { pattern: contractName },
    additionalProperties: word('What a consumer does.', POLICIES),
  },
  'x-undo': text('The event that takes it back, or why nothing does.'),
  'x-rules': {
    description: 'Conditions across fields, in the Common Expression Language; `this` is the document.',
    type: 'array',
    items: entry({ cel: text('The condition.'), sentence: text('What to say when it is broken.') }),
  },
  'x-identity': {
    ...entry(
      {
        name: { description: 'The name that is mixed into the key.', type: 'string', pattern: contractName },
        basis: { description: 'The letter that is mixed into the key.', enum: LETTERS },
        fields: {
          ...texts,
          description: 'The fields of the key, in order; a dot leads inside.',
          minItems: 1,
        },
        sets: { ...texts, description: 'Pointers to the lists whose order says nothing.' },
        notHashed: { ...texts, description: 'The fields that the content hash leaves out.' },
        algorithm: { const: 'k1' },
        how: {
          description: 'The algorithms in words.',
          type: 'object',
          additionalProperties: { type: 'string' },
        },
      },
      { fallback: entry({ basis: { const: 'composite' }, fields: { ...texts, minItems: 1 } }) },
    ),
    description: 'What makes two documents the same fact, and how its key is computed.',
  },
  'x-values': {
    description: 'Every word of a closed list with its meaning.',
    type: 'object',
    minProperties: 1,
    additionalProperties: { type: 'string', minLength: 1 },
  },
  'x-set': { description: 'The order of this list says nothing.', const: true },
} as const satisfies Readonly<Record<`x-${string}`, Json>>;

/** Their names; a strict validator is told to skip them. */
export const ANNOTATIONS: readonly string[] = Object.keys(ANNOTATION_SHAPES);
