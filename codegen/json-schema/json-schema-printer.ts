import {
  CloudEventShape,
  type Contract,
  NAMESPACE,
  type Profile,
  profileSchema,
  schemaId,
} from '../../src/index.js';
import { linted } from '../lint/linted.js';
import { contractTitle, type Json, PRINTED_BY, type Printer, RELEASE } from '../printer.js';
import { annotations } from './annotations.js';
import { portable } from './portable.js';
import { createShelf, type Shelf } from './shelf.js';

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

/** Prints the self-contained JSON Schemas: `schemas/{dialect}/{profile}/{domain}/{name}.v{version}.json`. */
export const jsonSchemaPrinter: Printer = {
  name: 'JSON Schema',
  owns: BUILDS.map(({ dialect, profile }) => `schemas/${dialect}/${profile}`),
  print: (contracts) =>
    linted(
      BUILDS.flatMap((build) => [
        [envelopePath(build), envelopeSchema(build)] as const,
        ...contracts.map((it) => [schemaPath(it, build), contractSchema(it, build)] as const),
      ]),
    ),
};

/** Where the schema of a contract is printed. */
export const schemaPath = (contract: Contract, { dialect, profile }: Build): string =>
  `schemas/${dialect}/${profile}/${contract.name.replace('.', '/')}.v${contract.version}.json`;

/** Where the schema of the envelope is printed. */
export const envelopePath = ({ dialect, profile }: Build): string =>
  `schemas/${dialect}/${profile}/cloud-event.v1.json`;

/** The schema of a contract's data: self-contained, unless a shelf is given on which shared words are put. */
export function contractSchema(contract: Contract, build: Build, shelf?: Shelf): Json {
  const shape = { ...portableShape(contract.data, build), title: contractTitle(contract) };
  const said = { description: contract.meaning, ...annotations(contract) };
  const examples = [contract.example];
  return { ...document(schemaId(contract), shape, build, shelf, said), examples };
}

/** The schema of the envelope, likewise. */
export function envelopeSchema(build: Build, shelf?: Shelf): Json {
  const shape = portableShape(CloudEventShape, build);
  const open = build.profile === 'read' ? { propertyNames: ATTRIBUTE_NAME } : {};
  return document(`${NAMESPACE.schema}/cloud-event/v1.json`, { ...shape, ...open }, build, shelf);
}

/** CloudEvents: attributes are named in small letters and digits. */
const ATTRIBUTE_NAME = portable({ type: 'string', maxLength: 20, pattern: '^[a-z0-9]{1,20}$' });

/** One profile of a shape, in keywords that every language reads alike. */
export const portableShape = (shape: unknown, { profile }: Pick<Build, 'profile'>): Json =>
  portable(profileSchema(shape, profile));

/** Whether a use keeps its own description beside a reference. */
export const describesUse = ({ dialect }: Build): boolean => DIALECTS[dialect].describeUse;

/** What every printed schema begins with. */
export const heading = (id: string, { dialect, profile }: Build): Json => ({
  $schema: DIALECTS[dialect].schema,
  $id: id.replace(/\.json$/, `${DIALECTS[dialect].idSuffix}${profile === 'read' ? '.read' : ''}.json`),
  $comment: PRINTED_BY,
  'x-release': RELEASE,
});

function document(id: string, shape: Json, build: Build, shelf?: Shelf, said: Json = {}): Json {
  const { shelf: keyword } = DIALECTS[build.dialect];
  const kept = shelf ?? createShelf(`#/${keyword}/`, describesUse(build));
  const { title, description, ...body } = kept.inside(shape);
  const words = shelf ? {} : kept.contents();
  return {
    ...heading(id, build),
    title,
    description,
    ...said,
    ...body,
    ...(Object.keys(words).length > 0 ? { [keyword]: words } : {}),
  };
}
