/** Damages to an OpenAPI document. */
import type { Json } from '../../codegen/printer.js';
import { isObject, listOf, objectAt } from '../specs/printed.js';
import { type Change, drop, type Kind, membersBelow, objectsOf, type Path, put } from './change.js';
import { DOCUMENT_KINDS, dropEach, kind, otherValue } from './document-kinds.js';
import { schemaKinds } from './schema-kinds.js';

/** The shapes of contracts, and those of parameters and headers. */
const schemas = (root: Json): [Path, Json][] => [
  ...membersBelow(root, 'components', 'schemas'),
  ...objectsOf({
    paths: root.paths,
    components: { parameters: objectAt(root, 'components').parameters },
  }).flatMap(([at, it]): [Path, Json][] =>
    it.in !== undefined && isObject(it.schema) ? [[[...at, 'schema'], it.schema]] : [],
  ),
];

const OTHER_PLACE: Readonly<Record<string, string>> = { query: 'header', header: 'query', path: 'query' };

const isMedia = (it: Json): boolean => isObject(it.content);

const mediaChanges = (at: Path, it: Json): Change[] =>
  Object.entries(objectAt(it, 'content')).map(([name, media]) =>
    put([...at, 'content'], { [name === 'application/json' ? 'text/plain' : 'application/json']: media }),
  );

/** Every kind. */
export const OPEN_API_KINDS: readonly Kind[] = [
  ...schemaKinds(schemas),
  ...DOCUMENT_KINDS,
  dropEach('drop a path', 'paths'),
  dropEach('drop a webhook', 'webhooks'),
  dropEach('drop a common response', 'components', 'responses'),
  dropEach('drop a common parameter', 'components', 'parameters'),
  kind('drop a response', (at, { responses }) =>
    isObject(responses) && at.length > 0 && at[0] !== 'components'
      ? Object.keys(responses).map((it) => drop([...at, 'responses', it]))
      : [],
  ),
  kind('drop a parameter', (at, { parameters }) =>
    listOf(parameters).map((_, i) => drop([...at, 'parameters', i])),
  ),
  kind('drop a body', (at, { requestBody }) => (requestBody ? [drop([...at, 'requestBody'])] : [])),
  kind('let a body be left out', (at, it) =>
    at.at(-1) === 'requestBody' && it.required ? [drop([...at, 'required'])] : [],
  ),
  kind('let a parameter be left out', (at, it) => (it.in && it.required ? [drop([...at, 'required'])] : [])),
  otherValue('move a parameter', 'in', (it: string) => OTHER_PLACE[it]),
  kind('rename a parameter', (at, it) => (it.in ? [put([...at, 'name'], `${it.name}X`)] : [])),
  otherValue('repeat an operation id', 'operationId', () => 'getItem'),
  otherValue('rename an operation id', 'operationId', (it: string) => `${it}2`),
  kind('drop an operation id', (at, it) => (it.operationId ? [drop([...at, 'operationId'])] : [])),
  kind('change a media type', (at, it) => (isMedia(it) ? mediaChanges(at, it) : [])),
  {
    name: 'change the host',
    changes: (root) =>
      listOf(root.servers).map((_, i) => put(['servers', i, 'url'], 'https://api.example.com/{base}')),
  },
  otherValue('show another status', 'status', (it: number) => it + 1),
  {
    name: 'another version of OpenAPI',
    changes: () => ['3.9.0', '2.0'].map((it) => put(['openapi'], it)),
  },
];
