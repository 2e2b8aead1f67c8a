import { NAMESPACE } from '../../src/index.js';
import { type Json, jsonText, PRINTED_BY, type Printer } from '../printer.js';
import { ANNOTATION_SHAPES } from './annotation-shapes.js';

/** Prints what the printed schemas are made of: our annotations, and a meta-schema for each dialect. */
export const metaSchemaPrinter: Printer = {
  name: 'meta-schemas',
  owns: ['schemas/meta'],
  print: () =>
    new Map([
      ['schemas/meta/annotations.v1.json', jsonText(annotationsVocabulary)],
      ['schemas/meta/2020-12.v1.json', jsonText(metaSchema)],
      ['schemas/meta/draft-07.v1.json', jsonText(oldMetaSchema)],
    ]),
};

const NEW = 'https://json-schema.org/draft/2020-12';
const OLD = 'http://json-schema.org/draft-07/schema#';
const idOf = (name: string): string => `${NAMESPACE.schema}/meta/${name}/v1.json`;
const STANDARD = [
  'core',
  'applicator',
  'unevaluated',
  'validation',
  'meta-data',
  'format-annotation',
  'content',
];

/** The annotations: whoever does not know them skips them, so no schema means less without them. */
export const annotationsVocabulary: Json = {
  $schema: `${NEW}/schema`,
  $id: idOf('annotations'),
  $comment: PRINTED_BY,
  $vocabulary: { [idOf('vocabulary/annotations')]: true },
  $dynamicAnchor: 'meta',
  title: 'AnnotationsVocabulary',
  description: 'What a printed schema says beyond its shape. No annotation changes what is valid.',
  type: ['object', 'boolean'],
  properties: ANNOTATION_SHAPES,
};

/** The dialect of the 2020-12 prints: the standard one and the annotations. */
export const metaSchema: Json = {
  $schema: `${NEW}/schema`,
  $id: idOf('2020-12'),
  $comment: PRINTED_BY,
  $vocabulary: {
    ...Object.fromEntries(STANDARD.map((it) => [`${NEW}/vocab/${it}`, true])),
    [idOf('vocabulary/annotations')]: false,
  },
  $dynamicAnchor: 'meta',
  title: 'PrintedSchema',
  allOf: [{ $ref: `${NEW}/schema` }, { $ref: idOf('annotations') }],
};

const inside = { $ref: '#' };
const insides = { type: 'object', additionalProperties: inside };

/** The same for the draft-07 prints, which know no vocabularies. */
export const oldMetaSchema: Json = {
  $schema: OLD,
  $id: idOf('draft-07'),
  $comment: PRINTED_BY,
  title: 'PrintedSchema',
  allOf: [{ $ref: OLD }],
  properties: {
    ...ANNOTATION_SHAPES,
    ...{ properties: insides, definitions: insides, items: inside, propertyNames: inside, not: inside },
  },
};
