/** What must hold between the look-ups of the OpenAPI document, their row of the table and their contract. */
import type { LookUpRow } from '../../codegen/open-api/table.js';
import { contractTitle, type Json, pascal } from '../../codegen/printer.js';
import { type Contract, check } from '../../src/index.js';
import { profileSchema } from '../../src/wire/read-schema.js';
import { followed, isObject, listOf, membersAt, objectAt } from './printed.js';
import { said, unlike } from './unlike.js';
import { verdictFindings } from './verdicts.js';

const DIALECT = '2020-12';

/** What names a thing, and so stands in its path: its key without the version. */
function idOf({ basis, naturalKey }: Contract): string[] {
  const fields = naturalKey.map((it) => (typeof it === 'string' ? it : it.orNull));
  return basis === 'master-data' ? fields.filter((it) => it !== 'version') : [];
}

/** The path of one document. */
export const onePath = (row: LookUpRow, contract: Contract): string =>
  [row.path, ...idOf(contract).map((it) => `{${it}}`)].join('/');

/** A list with its parameters and pages, and one document by what names it. */
export function lookUpFindings(document: Json, row: LookUpRow, contract: Contract): string[] {
  const list = objectAt(document, 'paths', row.path, 'get');
  const since = contract.data.properties.updatedAt ? ['updatedSince'] : [];
  const id = idOf(contract);
  const one = objectAt(document, 'paths', onePath(row, contract), 'get');
  const thing = contractTitle(contract).replace(/V[0-9]+$/, '');
  return [
    ...said('the list', unlike(list, { operationId: `find${pascal(row.path.slice(1))}` })),
    ...parameterFindings(document, list, contract, 'query', [...row.by, ...since, 'limit', 'cursor']),
    ...answerFindings(document, list, contract, `${contractTitle(contract)}Page`),
    ...(statuses(list) === '200,400,401,403,503' ? [] : ['the answers of the list are others']),
    ...(id.length === 0
      ? []
      : [
          ...said('it', unlike(one, { operationId: `get${thing}` })),
          ...parameterFindings(document, one, contract, 'path', id),
          ...answerFindings(document, one, contract, contractTitle(contract)),
          ...(statuses(one) === '200,400,401,403,404,503' ? [] : ['the answers are others']),
        ]),
  ];
}

/** Each parameter stands where it belongs and takes what its field takes. */
function parameterFindings(
  document: Json,
  operation: Json,
  contract: Contract,
  place: 'path' | 'query',
  wanted: readonly string[],
): string[] {
  const given = listOf(operation.parameters).map(
    (it) => followed(document, objectAt(it).$ref) ?? objectAt(it),
  );
  const names = given.map((it) => String(it.name));
  const placed = given.every((it) => it.in === place && (it.required === true) === (place === 'path'));
  const own = operation.tags && contract.name.startsWith(`${listOf(operation.tags)[0]}.`);
  return [
    ...(names.join() === wanted.join() ? [] : [`its parameters are ${names.join()}`]),
    ...(placed ? [] : [`a parameter does not stand in the ${place}`]),
    ...(own ? [] : ['it stands under another domain']),
    ...given.flatMap((it) => {
      const field =
        FIELDS[String(it.name)] ?? contract.data.properties[FIELD_OF[String(it.name)] ?? String(it.name)];
      if (!field || !isObject(it.schema)) return ['a parameter is no field'];
      const example = objectAt(contract.example)[String(it.name)];
      const shown = example === undefined || it.example === example;
      const { default: _usual, ...schema } = it.schema;
      return [
        ...verdictFindings(schema, profileSchema(field, 'write'), DIALECT),
        ...(shown ? [] : [`${it.name} shows another example`]),
      ];
    }),
  ];
}

/** Parameters that are no fields of the document. */
const FIELDS: Readonly<Record<string, Json>> = {
  limit: { type: 'integer', minimum: 1, maximum: 200 },
  cursor: { type: 'string', minLength: 1, maxLength: 512 },
};
const FIELD_OF: Readonly<Record<string, string>> = { updatedSince: 'updatedAt' };

function answerFindings(document: Json, operation: Json, contract: Contract, title: string): string[] {
  const media = objectAt(operation, 'responses', '200', 'content', 'application/json');
  const values = membersAt(media, 'examples').map(([, it]) => it.value);
  const documents = values.flatMap((it) => (title.endsWith('Page') ? listOf(objectAt(it).entries) : [it]));
  return [
    ...(documents.length > 0 && documents.every((it) => check(contract, it).ok)
      ? []
      : ['an example breaks its contract']),
    ...(followed(document, objectAt(media, 'schema').$ref)?.title === title
      ? []
      : ['it answers another document']),
  ];
}

const statuses = (operation: Json): string => Object.keys(objectAt(operation, 'responses')).sort().join();
