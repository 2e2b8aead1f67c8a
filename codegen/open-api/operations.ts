import {
  type CloudEvent,
  type Contract,
  type EntityContract,
  type EventContract,
  profileSchema,
} from '../../src/index.js';
import { portable } from '../json-schema/portable.js';
import { contractTitle, domainOf, type Json, pascal } from '../printer.js';
import { EVENT_MEDIA_TYPE, eventTitle, sealedData, sealedExample } from '../sealed-event.js';
import { problemResponses } from './problems.js';
import type { AnswerRow, LookUpRow, TellingRow } from './table.js';

const schemaRef = (title: string): Json => ({ $ref: `#/components/schemas/${title}` });
const parameterRef = (name: string): Json => ({ $ref: `#/components/parameters/${name}` });

const content = (mediaType: string, title: string, name: string, value: unknown): Json => ({
  [mediaType]: { schema: schemaRef(title), examples: { [name]: { summary: 'As it travels.', value } } },
});

const eventContent = (contract: EventContract, event = sealedExample(contract)): Json =>
  content(EVENT_MEDIA_TYPE, eventTitle(contract), contractTitle(contract), event);

/** An event is told: the body is the sealed event, the header repeats its key. */
export function tell(row: TellingRow, event: (name: string) => EventContract): Json {
  const contract = event(row.contract);
  const told = sealedExample(contract);
  return {
    post: {
      operationId: row.operationId,
      summary: row.summary,
      description: `${contract.meaning} ${contract.notMeaning}`,
      tags: [domainOf(contract)],
      parameters: [idempotencyKey(told)],
      requestBody: { required: true, content: eventContent(contract) },
      responses: {
        ...(row.answer ? answered(row.answer, event(row.answer.contract), told) : TAKEN_OVER),
        ...problemResponses(400, 401, 403, 409, 422, 503),
      },
    },
  };
}

const TAKEN_OVER = {
  '204': { description: 'It was taken over. When it comes again, its id and key are the same.' },
};

const answered = ({ of }: AnswerRow, contract: EventContract, told: CloudEvent): Json => ({
  '200': {
    description: contract.meaning,
    content: eventContent(contract, sealedData(contract, of(told))),
  },
});

/** The same event pushed to whoever subscribed to it. */
export const webhook = (contract: EventContract): Json => ({
  post: {
    operationId: `hear${contractTitle(contract)}`,
    summary: `Hears ${contract.name.slice(contract.name.indexOf('.') + 1).replaceAll('-', ' ')}.`,
    description: contract.meaning,
    tags: [domainOf(contract)],
    requestBody: { required: true, content: eventContent(contract) },
    responses: { ...TAKEN_OVER, ...problemResponses(400, 401, 422, 503) },
  },
});

/** The list of documents, page by page, and each document by its id where it has one. */
export function lookUp(row: LookUpRow, contract: EntityContract): [string, Json][] {
  const keys = idFields(contract);
  const list: [string, Json] = [row.path, { get: find(row, contract) }];
  if (keys.length === 0) return [list];
  const path = [row.path, ...keys.map((it) => `{${it}}`)].join('/');
  return [list, [path, { get: getOne(contract, keys) }]];
}

/** What names the thing itself: its key without the version. A line of the books has no such name. */
export const idFields = ({ basis, naturalKey }: Contract): string[] =>
  basis === 'master-data'
    ? naturalKey.filter((it): it is string => typeof it === 'string' && it !== 'version')
    : [];

function find(row: LookUpRow, contract: EntityContract): Json {
  const title = contractTitle(contract);
  const since = contract.data.properties.updatedAt ? [parameterRef('updatedSince')] : [];
  return {
    operationId: `find${pascal(row.path.slice(1))}`,
    summary: `Finds ${row.path.slice(1).replaceAll('-', ' ')}, page by page.`,
    description: contract.meaning,
    tags: [domainOf(contract)],
    parameters: [
      ...row.by.map((it) => parameter('query', it, contract)),
      ...since,
      parameterRef('limit'),
      parameterRef('cursor'),
    ],
    responses: {
      '200': {
        description: 'One page; the next one begins at its cursor.',
        content: content('application/json', `${title}Page`, title, { entries: [contract.example] }),
      },
      ...problemResponses(400, 401, 403, 503),
    },
  };
}

function getOne(contract: EntityContract, keys: readonly string[]): Json {
  const title = contractTitle(contract);
  const name = contract.name.slice(contract.name.indexOf('.') + 1);
  return {
    operationId: `get${pascal(name)}`,
    summary: `Gets one ${name.replaceAll('-', ' ')} in its newest version.`,
    description: contract.meaning,
    tags: [domainOf(contract)],
    parameters: keys.map((it) => parameter('path', it, contract)),
    responses: {
      '200': {
        description: contract.meaning,
        content: content('application/json', title, title, contract.example),
      },
      ...problemResponses(400, 401, 403, 404, 503),
    },
  };
}

/** A parameter is a field of the document, with the shape that it has there. */
function parameter(place: 'path' | 'query', name: string, contract: EntityContract): Json {
  const field = contract.data.properties[name];
  if (!field) throw new Error(`${contract.name} has no field ${name} to be found by`);
  const { description = `The field \`${name}\` of the document.`, ...schema } = portable(
    profileSchema(field, 'write'),
  );
  const value = (contract.example as Json)[name];
  return {
    name,
    in: place,
    description,
    ...(place === 'path' ? { required: true } : {}),
    schema,
    ...(value === undefined ? {} : { example: value }),
  };
}

const idempotencyKey = (told: CloudEvent): Json => ({
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'The `idempotencykey` of the event, in quotation marks; the same fact is booked once.',
  schema: portable({ type: 'string', minLength: 69, maxLength: 69, pattern: '^"k1-[0-9a-f]{64}"$' }),
  example: `"${told.idempotencykey}"`,
});
