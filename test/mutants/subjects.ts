/** The printed files that are damaged, each with its kinds of damage and with those who judge it. */
import {
  ASYNC_API_VERSIONS,
  asyncApiPath,
  asyncApiScopes,
} from '../../codegen/async-api/async-api-printer.js';
import {
  BUILDS,
  type Build,
  envelopePath,
  schemaPath,
} from '../../codegen/json-schema/json-schema-printer.js';
import { portable } from '../../codegen/json-schema/portable.js';
import { OPEN_API_PATH } from '../../codegen/open-api/open-api-printer.js';
import type { Json } from '../../codegen/printer.js';
import { CloudEventShape, contracts, NAMESPACE } from '../../src/index.js';
import { profileSchema } from '../../src/wire/read-schema.js';
import { asyncApiFindings } from '../specs/async-api-laws.js';
import { openApiFindings } from '../specs/open-api-laws.js';
import { listOf } from '../specs/printed.js';
import { contractFindings, schemaFindings } from '../specs/schema-laws.js';
import { asyncApiParser, redocly, spectralAsyncApi, spectralOpenApi, type Tool } from '../specs/tools.js';
import { ASYNC_API_KINDS } from './async-api-kinds.js';
import { drop, type Kind } from './change.js';
import { OPEN_API_KINDS } from './open-api-kinds.js';
import { schemaKinds } from './schema-kinds.js';
import { splitFiles } from './split-files.js';

/** One printed file. The laws of the house judge first, because they are quick; the tools judge what is left. */
export interface Subject {
  readonly family: 'JSON Schema' | 'AsyncAPI' | 'OpenAPI';
  readonly path: string;
  readonly kinds: readonly Kind[];
  /** How many damages of each kind are done. */
  readonly each: number;
  readonly laws: (document: Json) => readonly string[];
  readonly tools: readonly Tool[];
}

const EACH = { schema: 1, asyncApi: 4, openApi: 8 };

const SCHEMA_KINDS: readonly Kind[] = [
  ...schemaKinds((root) => [[[], root]]),
  {
    name: 'wrong example',
    changes: (root) =>
      listOf(root.examples).flatMap((it, i) =>
        Object.keys(it as Json).map((name) => drop(['examples', i, name])),
      ),
  },
  { name: 'drop an example', changes: (root) => listOf(root.examples).map((_, i) => drop(['examples', i])) },
  { name: 'drop the dialect', changes: () => [drop(['$schema'])] },
  { name: 'change the id', changes: () => [{ at: ['$id'], to: (it: string) => it.replace('/v1', '/v2') }] },
];

/** A word has no example of its own. */
const SPLIT_KINDS = SCHEMA_KINDS.filter((it) => !it.name.includes('example'));

const schemaFiles = (build: Build): Subject[] => {
  const common = { family: 'JSON Schema', kinds: SCHEMA_KINDS, each: EACH.schema, tools: [] } as const;
  const ofContracts = contracts.map((it) => ({
    ...common,
    path: schemaPath(it, build),
    laws: (document: Json) => contractFindings(document, it, build),
  }));
  const split = splitFiles(build).map((it) => ({ ...common, kinds: SPLIT_KINDS, ...it }));
  return [...ofContracts, { ...common, path: envelopePath(build), laws: envelopeLaws(build) }, ...split];
};

/** CloudEvents: who reads takes other attributes too, if they are named in small letters and digits. */
const ATTRIBUTE_NAMES = portable({ type: 'string', maxLength: 20, pattern: '^[a-z0-9]{1,20}$' });

function envelopeLaws({ dialect, profile }: Build): Subject['laws'] {
  const shape = profileSchema(CloudEventShape, profile);
  const named = profile === 'read' ? { ...shape, propertyNames: ATTRIBUTE_NAMES } : shape;
  const id = `${NAMESPACE.schema}/cloud-event/v1.`;
  return (document) => [
    ...schemaFindings(document, named, dialect, []),
    ...(String(document.$id).startsWith(id) ? [] : ['has another id']),
  ];
}

const asyncApiFiles = asyncApiScopes(contracts).flatMap((scope) =>
  ASYNC_API_VERSIONS.map(
    (version): Subject => ({
      family: 'AsyncAPI',
      path: asyncApiPath(scope.name, version),
      kinds: ASYNC_API_KINDS,
      each: EACH.asyncApi,
      laws: (document) => asyncApiFindings(document, scope),
      tools: [asyncApiParser, spectralAsyncApi],
    }),
  ),
);

const openApiFile: Subject = {
  family: 'OpenAPI',
  path: OPEN_API_PATH,
  kinds: OPEN_API_KINDS,
  each: EACH.openApi,
  laws: (document) => openApiFindings(document, contracts),
  tools: [redocly, spectralOpenApi],
};

/** Every printed file that is damaged. */
export const SUBJECTS: readonly Subject[] = [...BUILDS.flatMap(schemaFiles), ...asyncApiFiles, openApiFile];
