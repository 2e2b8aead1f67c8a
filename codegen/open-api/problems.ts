import {
  CODES,
  createReader,
  type EventContract,
  type Issue,
  NAMESPACE,
  parseDocument,
  type Result,
} from '../../src/index.js';
import { portable } from '../json-schema/portable.js';
import { type Json, kebab } from '../printer.js';
import { sealedExample } from '../sealed-event.js';

interface Problem {
  /** The name of the response; in kebab-case it is the last part of the problem's type. */
  readonly name: string;
  readonly title: string;
  readonly detail: string;
  /** Made by the library from the example of an event that is told. */
  readonly more?: (contract: EventContract) => Json;
  readonly headers?: Json;
}

const RETRY_AFTER = {
  'Retry-After': {
    description: 'Seconds to wait before the next try.',
    schema: { type: 'integer', minimum: 0, maximum: 86400 },
    example: 30,
  },
};

const PROBLEMS = {
  400: {
    name: 'NotReadable',
    title: 'The request can not be read.',
    detail: 'The body is no JSON document, or a parameter does not have its form.',
    more: () => ({ issues: issuesOf(parseDocument('{"id": 1, "id": 2}')) }),
  },
  401: {
    name: 'NotKnown',
    title: 'The caller is not known.',
    detail: 'Neither a valid token nor a known certificate came with the request.',
  },
  403: {
    name: 'NotAllowed',
    title: 'The caller may not do this.',
    detail: 'At this plant another system states this fact, or the caller may not see the document.',
  },
  404: {
    name: 'NotFound',
    title: 'There is no such document.',
    detail: 'No document has this id.',
  },
  409: {
    name: 'ToldOtherwise',
    title: 'The same fact was told otherwise before.',
    detail: 'The idempotency key is known with other content; nothing was booked. A person decides.',
    more: ({ occurredAt }) => ({ differs: [`/${occurredAt}`] }),
  },
  422: {
    name: 'ContractBroken',
    title: 'The document breaks its contract.',
    detail: 'Each issue says where, what was found, what was wanted and what to do.',
    more: (contract) => ({ issues: brokenIssues(contract) }),
  },
  503: {
    name: 'NotAvailable',
    title: 'The system can not answer now.',
    detail: 'Send the same request again later: a fact that was booked is not booked twice.',
    headers: RETRY_AFTER,
  },
} as const satisfies Record<number, Problem>;
type Status = keyof typeof PROBLEMS;

/** The responses of an operation that can go wrong in these ways. */
export const problemResponses = (...statuses: readonly Status[]): Json =>
  Object.fromEntries(
    statuses.map((it) => [String(it), { $ref: `#/components/responses/${PROBLEMS[it].name}` }]),
  );

/** Every way in which a request can go wrong, with an example of each. */
export const problemComponents = (contract: EventContract): Json =>
  Object.fromEntries(
    Object.entries<Problem>(PROBLEMS).map(([status, { name, title, detail, more, headers }]) => {
      const type = `${NAMESPACE.schema}/problems/${kebab(name)}`;
      const value = { type, title, status: Number(status), detail, ...more?.(contract) };
      const content = {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: { [name]: { summary: title, value } },
      };
      return [
        name,
        {
          description: `${title} ${detail}`,
          ...(headers ? { headers } : {}),
          content: { 'application/problem+json': content },
        },
      ];
    }),
  );

const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);

/** What the reader says when the first required field of the data is missing. */
function brokenIssues(contract: EventContract): readonly Issue[] {
  const event = structuredClone(sealedExample(contract)) as unknown as { data: Json };
  const [first = ''] = contract.data.required ?? [];
  delete event.data[first];
  return issuesOf(createReader([contract]).checkEvent(event));
}

const text = (description: string, maxLength: number): Json => ({
  type: 'string',
  description,
  maxLength,
});

/** One thing that is wrong, as every check of the library says it. */
const issueShape: Json = {
  title: 'Issue',
  description: 'One thing that is wrong: where, what was found, what was wanted, what to do.',
  type: 'object',
  properties: {
    code: {
      type: 'string',
      description: 'The kind of trouble; programs guard by it.',
      enum: Object.keys(CODES),
      'x-values': Object.fromEntries(Object.entries(CODES).map(([code, [meaning]]) => [code, meaning])),
    },
    contract: text('Name and version of the contract.', 128),
    path: text('Where: a JSON pointer into the document.', 1024),
    found: text('What stands there.', 256),
    wanted: text('What the contract asks for.', 2048),
    help: text('What to do.', 2048),
  },
  required: ['code', 'contract', 'path', 'found', 'wanted', 'help'],
};

/** The body of every error (RFC 9457), with the issues of the library where there are any. */
export const problemShape: Json = portable({
  title: 'Problem',
  description: 'Why a request was not done (RFC 9457).',
  type: 'object',
  properties: {
    type: text('The kind of problem, as a URI.', 256),
    title: text('The kind of problem in words.', 256),
    status: { type: 'integer', description: 'The HTTP status.', minimum: 400, maximum: 599 },
    detail: text('What is wrong this time.', 1024),
    instance: text('This occurrence, as a URI; it is found in the log of the server.', 256),
    issues: { type: 'array', description: 'Everything that is wrong.', maxItems: 1000, items: issueShape },
    differs: {
      type: 'array',
      description: 'The fields that were told otherwise before, as JSON pointers.',
      maxItems: 1000,
      items: text('A JSON pointer.', 1024),
    },
  },
  required: ['type', 'title', 'status'],
});
