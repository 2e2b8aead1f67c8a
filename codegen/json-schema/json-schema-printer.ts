import {
  CloudEventShape,
  type Contract,
  NAMESPACE,
  type Profile,
  profileSchema,
  schemaId,
} from '../../src/index.js';
import { contractTitle, type Json, jsonText, PRINTED_BY, type Printer } from '../printer.js';
import { annotations } from './annotations.js';
import { portable } from './portable.js';
import { createShelf } from './shelf.js';

/** The two dialects that are printed: the newest, and the one that generators and AsyncAPI read. */
export type Dialect = '2020-12' | 'draft-07';

/** One of the four readings of a shape that are printed. */
export interface Build {
  readonly dialect: Dialect;
  readonly profile: Profile;
}

/** All four. */
export const BUILDS: readonly Build[] = [
  { dialect: '2020-12', profile: 'write' },
  { dialect: '2020-12', profile: 'read' },
  { dialect: 'draft-07', profile: 'write' },
  { dialect: 'draft-07', profile: 'read' },
];

const DIALECTS = {
  '2020-12': {
    schema: 'https://json-schema.org/draft/2020-12/schema',
    shelf: '$defs',
    idSuffix: '',
    describeUse: true,
  },
  'draft-07': {
    schema: 'http://json-schema.org/draft-07/schema#',
    shelf: 'definitions',
    idSuffix: '.draft-07',
    describeUse: false,
  },
} as const;

/** Prints the JSON Schemas: `schemas/{dialect}/{profile}/{domain}/{name}.v{version}.json`. */
export const jsonSchemaPrinter: Printer = {
  name: 'JSON Schema',
  owns: ['schemas/2020-12', 'schemas/draft-07'],
  print: (contracts) =>
    new Map(
      BUILDS.flatMap((build) => [
        [envelopePath(build), jsonText(envelopeSchema(build))] as const,
        ...contracts.map((it) => [schemaPath(it, build), jsonText(contractSchema(it, build))] as const),
      ]),
    ),
};

/** Where the schema of a contract is printed. */
export const schemaPath = (contract: Contract, { dialect, profile }: Build): string =>
  `schemas/${dialect}/${profile}/${contract.name.replace('.', '/')}.v${contract.version}.json`;

/** Where the schema of the envelope is printed. */
export const envelopePath = ({ dialect, profile }: Build): string =>
  `schemas/${dialect}/${profile}/cloud-event.v1.json`;

/** The schema of a contract's data as one self-contained document. */
export function contractSchema(contract: Contract, build: Build): Json {
  const shape = { ...portableShape(contract.data, build), title: contractTitle(contract) };
  return document(schemaId(contract), shape, build, {
    said: { description: contract.meaning, ...annotations(contract) },
    examples: [contract.example],
  });
}

/** The schema of the envelope as one self-contained document. */
export function envelopeSchema(build: Build): Json {
  const shape = portableShape(CloudEventShape, build);
  const id = `${NAMESPACE.schema}/cloud-event/v1.json`;
  return document(id, build.profile === 'read' ? { ...shape, propertyNames: ATTRIBUTE_NAME } : shape, build);
}

/** CloudEvents: attributes are named in small letters and digits. */
const ATTRIBUTE_NAME = portable({ type: 'string', maxLength: 20, pattern: '^[a-z0-9]{1,20}$' });

/** One profile of a shape, in keywords that every language reads alike. */
export const portableShape = (shape: unknown, { profile }: Pick<Build, 'profile'>): Json =>
  portable(profileSchema(shape, profile));

interface Words {
  readonly said?: Json;
  readonly examples?: readonly unknown[];
}

function document(
  id: string,
  shape: Json,
  { dialect, profile }: Build,
  { said, examples }: Words = {},
): Json {
  const { schema, shelf, idSuffix, describeUse } = DIALECTS[dialect];
  const kept = createShelf(`#/${shelf}/`, describeUse);
  const { title, description, ...body } = kept.inside(shape);
  const definitions = kept.contents();
  return {
    $schema: schema,
    $id: id.replace(/\.json$/, `${idSuffix}${profile === 'read' ? '.read' : ''}.json`),
    $comment: PRINTED_BY,
    title,
    description,
    ...said,
    ...body,
    ...(Object.keys(definitions).length > 0 ? { [shelf]: definitions } : {}),
    ...(examples ? { examples } : {}),
  };
}
