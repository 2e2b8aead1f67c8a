/** Damages that every API document can take: its references, its examples, its security. */
import type { Json } from '../../codegen/printer.js';
import { isObject, listOf, objectAt } from '../specs/printed.js';
import { type Change, drop, type Kind, membersBelow, objectsOf, type Path, put } from './change.js';

/** What stands in a document outside its schemas, and outside the documents that it shows. */
export const outsideSchemas = (root: Json): [Path, Json][] => {
  const { schemas: _kept, ...components } = objectAt(root, 'components');
  return objectsOf({ ...root, components }).filter(([at]) => {
    const shown = at.indexOf('examples');
    return shown === -1 || at.length <= shown + 2;
  });
};

/** A kind whose places are objects outside the schemas. */
export const kind = (name: string, changes: (at: Path, it: Json) => Change[]): Kind => ({
  name,
  changes: (root) => outsideSchemas(root).flatMap(([at, it]) => changes(at, it)),
});

/** A kind that takes members of one object away. */
export const dropEach = (name: string, ...at: string[]): Kind => ({
  name,
  changes: (root) => membersBelow(root, ...at).map(([path]) => drop(path)),
});

/** The value of one name, wherever it stands outside the schemas. */
export const otherValue = (name: string, member: string, to: (value: never) => unknown): Kind =>
  kind(name, (at, it) =>
    it[member] === undefined || isObject(it[member]) ? [] : [{ at: [...at, member], to }],
  );

/** The kinds that all API documents share. */
export const DOCUMENT_KINDS: readonly Kind[] = [
  kind('break a reference', (at, it) =>
    typeof it.$ref === 'string' ? [put([...at, '$ref'], `${it.$ref}X`)] : [],
  ),
  {
    name: 'swap a reference',
    changes: (root) => {
      const all = outsideSchemas(root).filter(([, it]) => typeof it.$ref === 'string');
      return all.flatMap(([at, it], i) => {
        const folder = (ref: unknown): string => String(ref).slice(0, String(ref).lastIndexOf('/'));
        const other = [...all.slice(i), ...all].find(
          ([, that]) => that.$ref !== it.$ref && folder(that.$ref) === folder(it.$ref),
        );
        return other ? [put([...at, '$ref'], other[1].$ref)] : [];
      });
    },
  },
  kind('wrong example', (at, it) =>
    exampleAt(at, it).flatMap(([path, value]) => exampleChanges(path, value)),
  ),
  kind('drop an example', (at, it) => exampleAt(at, it).map(([path]) => drop(path))),
  dropEach('drop a schema', 'components', 'schemas'),
  dropEach('drop a security scheme', 'components', 'securitySchemes'),
  {
    name: 'change a security scheme',
    changes: (root) =>
      membersBelow(root, 'components', 'securitySchemes').map(([at]) => put([...at, 'type'], 'plain')),
  },
  kind('drop a security', (at, { security }) => listOf(security).map((_, i) => drop([...at, 'security', i]))),
  kind('drop a server variable', (at, { variables }) =>
    Object.keys(objectAt(variables)).map((it) => drop([...at, 'variables', it])),
  ),
  kind('drop a tag', (at, { tags }) => listOf(tags).map((_, i) => drop([...at, 'tags', i]))),
  kind('rename a tag', (at, { tags }) =>
    listOf(tags).map((it, i) =>
      isObject(it) ? put([...at, 'tags', i, 'name'], `${it.name}x`) : put([...at, 'tags', i], `${it}x`),
    ),
  ),
];

/** The examples that an object holds: `payload` of a message's, `value` of a body's. */
const exampleAt = (at: Path, it: Json): [Path, Json][] =>
  ['payload', 'value'].flatMap((name): [Path, Json][] =>
    at.at(-2) === 'examples' && isObject(it[name]) ? [[[...at, name], it[name]]] : [],
  );

/** A member is missing, one has another type, or one is of no contract. */
function exampleChanges(at: Path, value: Json): Change[] {
  const data = isObject(value.data) ? value.data : {};
  return [
    ...Object.keys(value).map((it) => drop([...at, it])),
    ...Object.keys(value).map((it) => put([...at, it], [null])),
    ...Object.keys(data).map((it) => put([...at, 'data', it], [null])),
    put([...at, 'unknownField'], 'x'),
  ];
}
