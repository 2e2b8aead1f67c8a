/** Damages to an AsyncAPI document. */
import type { Json } from '../../codegen/printer.js';
import { isObject, listOf } from '../specs/printed.js';
import { drop, type Kind, membersBelow, put } from './change.js';
import { DOCUMENT_KINDS, dropEach, kind, otherValue } from './document-kinds.js';
import { schemaKinds } from './schema-kinds.js';

/** A value that a broker reads otherwise. */
function otherSetting(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value > 0 ? value - 1 : value + 1;
  if (Array.isArray(value)) return ['compact'];
  return `${String(value)}x`;
}

const settings = (root: Json): [readonly (string | number)[], string, unknown][] =>
  ['channels', 'operations', 'components/messages'].flatMap((place) =>
    membersBelow(root, ...place.split('/')).flatMap(([at, it]) =>
      isObject(it.bindings)
        ? Object.entries(it.bindings).flatMap(([broker, binding]) =>
            Object.entries(isObject(binding) ? binding : {}).map(
              ([name, value]) =>
                [[...at, 'bindings', broker, name], name, value] as [(string | number)[], string, unknown],
            ),
          )
        : [],
    ),
  );

/** Every kind. */
export const ASYNC_API_KINDS: readonly Kind[] = [
  ...schemaKinds((root) => membersBelow(root, 'components', 'schemas')),
  ...DOCUMENT_KINDS,
  dropEach('drop a channel', 'channels'),
  dropEach('drop an operation', 'operations'),
  dropEach('drop a message', 'components', 'messages'),
  dropEach('drop a server', 'servers'),
  kind('drop a binding', (at, { bindings }) =>
    isObject(bindings) ? Object.keys(bindings).map((it) => drop([...at, 'bindings', it])) : [],
  ),
  {
    name: 'drop a setting of a binding',
    changes: (root) => settings(root).map(([at]) => drop(at)),
  },
  {
    name: 'change a setting of a binding',
    changes: (root) =>
      settings(root).flatMap(([at, , value]) => (isObject(value) ? [] : [put(at, otherSetting(value))])),
  },
  {
    name: 'swap two securities',
    changes: (root) =>
      membersBelow(root, 'servers').flatMap(([at, { security }]) =>
        listOf(security).flatMap((_, i) =>
          ['nkey', 'password', 'scram', 'certificate']
            .map((it) => `#/components/securitySchemes/${it}`)
            .filter((it) => JSON.stringify(security).includes(it) === false)
            .map((it) => put([...at, 'security', i], { $ref: it })),
        ),
      ),
  },
  otherValue('turn an action round', 'action', (it: string) => (it === 'send' ? 'receive' : 'send')),
  otherValue('change an address', 'address', (it: string) => it.replace('.v1', '.v2')),
  otherValue('change a media type', 'contentType', () => 'application/json'),
  otherValue('move the correlation id', 'location', () => '$message.header#/correlationid'),
  kind('drop the correlation id', (at, it) => (it.correlationId ? [drop([...at, 'correlationId'])] : [])),
  otherValue('change a protocol', 'protocol', (it: string) => `${it}x`),
  otherValue('change a host', 'host', () => 'broker.example.com:{port}'),
  {
    name: 'rename a message',
    changes: (root) =>
      membersBelow(root, 'components', 'messages').map(([at, it]) => put([...at, 'name'], `${it.name}x`)),
  },
  {
    name: 'another version of AsyncAPI',
    changes: () => ['3.9.0', '2.6.0'].map((it) => put(['asyncapi'], it)),
  },
];
