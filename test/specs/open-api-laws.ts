/** What must hold between the OpenAPI document, the table of its paths and the register. */

import type { Dialect } from '../../codegen/json-schema/json-schema-printer.js';
import { LOOK_UPS, TELLINGS, type TellingRow } from '../../codegen/open-api/table.js';
import { contractTitle, type Json } from '../../codegen/printer.js';
import {
  type CloudEvent,
  type Contract,
  contractName,
  createReader,
  isEventContract,
} from '../../src/index.js';
import { componentFindings, entityFindings, eventFindings } from './hoisted.js';
import { lookUpFindings, onePath } from './look-up-laws.js';
import { problemFindings } from './open-api-problems.js';
import { pageShape } from './open-api-shapes.js';
import { brokenReferences, followed, listOf, membersAt, objectAt } from './printed.js';
import { schemaFindings } from './schema-laws.js';
import { said, unlike } from './unlike.js';
import { verdictFindings } from './verdicts.js';

const DIALECT: Dialect = '2020-12';
const EVENT = 'application/cloudevents+json';

/** Everything that is wrong with the document, as far as table and register can tell. */
export function openApiFindings(document: Json, contracts: readonly Contract[]): string[] {
  const named = (name: string): Contract => contracts.find((it) => contractName(it) === name) as Contract;
  return [
    ...brokenReferences(document).map((it) => `${it} leads nowhere`),
    ...said('the document', unlike(document, { security: [{ token: [] }, { certificate: [] }] })),
    ...serverFindings(document),
    ...securityFindings(document),
    ...countFindings(document, contracts),
    ...TELLINGS.flatMap((it) =>
      tellingFindings(document, it, named).map((finding) => `${it.path}: ${finding}`),
    ),
    ...LOOK_UPS.flatMap((it) =>
      lookUpFindings(document, it, named(it.contract)).map((finding) => `${it.path}: ${finding}`),
    ),
    ...contracts.filter(isEventContract).flatMap((it) => webhookFindings(document, it)),
    ...problemFindings(document),
    ...contracts.flatMap((it) => shapeFindings(document, it)),
  ];
}

function shapeFindings(document: Json, contract: Contract): readonly string[] {
  if (isEventContract(contract)) return eventFindings(document, contract, DIALECT);
  const page = componentFindings(document, `${contractTitle(contract)}Page`, DIALECT, (it) =>
    schemaFindings(it, pageShape(contract), DIALECT, []),
  );
  return [...page, ...entityFindings(document, contract, DIALECT)];
}

/** There is nothing but what the table names, and every operation has an id of its own. */
function countFindings(document: Json, contracts: readonly Contract[]): string[] {
  const byName = new Map(contracts.map((it) => [contractName(it), it]));
  const paths = new Set([
    ...TELLINGS.map((it) => it.path),
    ...LOOK_UPS.flatMap((it) => [it.path, onePath(it, byName.get(it.contract) as Contract)]),
  ]);
  const given = Object.keys(objectAt(document, 'paths'));
  const foreign = given.filter((it) => !paths.has(it)).map((it) => `${it} is not in the table`);
  const webhooks = Object.keys(objectAt(document, 'webhooks')).sort().join();
  const events = contracts.filter(isEventContract).map(contractTitle).sort().join();
  const domains = [...new Set(contracts.map((it) => it.name.split('.')[0]))].join();
  const tags = listOf(document.tags)
    .map((it) => objectAt(it).name)
    .join();
  return [
    ...foreign,
    ...(webhooks === events ? [] : ['the webhooks are not those of the events']),
    ...(tags === domains ? [] : ['the tags are not the domains']),
  ];
}

const statuses = (operation: Json): string => Object.keys(objectAt(operation, 'responses')).sort().join();

/** The sealed events among the examples of a body, and what is wrong with the body. */
function eventBody(
  document: Json,
  holder: Json,
  contract: Contract,
): { events: CloudEvent[]; findings: string[] } {
  const media = objectAt(holder, 'content', EVENT);
  const values = membersAt(media, 'examples').map(([, it]) => it.value);
  const reader = createReader([contract]);
  const read = values.map((it) => reader.checkEvent(it));
  const schema = followed(document, objectAt(media, 'schema').$ref);
  return {
    events: values as CloudEvent[],
    findings: [
      ...(values.length > 0 && read.every((it) => it.ok) ? [] : ['an example breaks its contract']),
      ...(schema?.title === `${contractTitle(contract)}Event` ? [] : ['the body is another document']),
      ...(Object.keys(objectAt(holder, 'content')).join() === EVENT ? [] : ['the body has another form']),
    ],
  };
}

function tellingFindings(document: Json, row: TellingRow, named: (name: string) => Contract): string[] {
  const operation = objectAt(document, 'paths', row.path, 'post');
  const contract = named(row.contract);
  const { events, findings } = eventBody(document, objectAt(operation, 'requestBody'), contract);
  const told = events[0];
  const parameters = listOf(operation.parameters).map((it) => objectAt(it));
  const key = parameters[0] ?? {};
  const answer =
    row.answer && eventBody(document, objectAt(operation, 'responses', '200'), named(row.answer.contract));
  const names = answer?.events.every((it) => objectAt(it, 'data').originalKey === told?.idempotencykey);
  return [
    ...findings,
    ...said('it', unlike(operation, { operationId: row.operationId, tags: [row.contract.split('.')[0]] })),
    ...(objectAt(operation, 'requestBody').required === true ? [] : ['the body may be left out']),
    ...said(
      'the header',
      unlike(key, {
        name: 'Idempotency-Key',
        in: 'header',
        required: true,
        example: `"${told?.idempotencykey}"`,
      }),
    ),
    ...verdictFindings(objectAt(key, 'schema'), IDEMPOTENCY_KEY, DIALECT),
    ...(parameters.length === 1 ? [] : ['it has other parameters']),
    ...(answer?.findings ?? []),
    ...(names === false ? ['the answer is to another event'] : []),
    ...(statuses(operation) === [answer ? '200' : '204', ...TELLING_ERRORS].join()
      ? []
      : ['its answers are others']),
  ];
}

const TELLING_ERRORS = ['400', '401', '403', '409', '422', '503'];
const IDEMPOTENCY_KEY = { type: 'string', minLength: 69, maxLength: 69, pattern: '^"k1-[0-9a-f]{64}"$' };

function webhookFindings(document: Json, contract: Contract): string[] {
  const operation = objectAt(document, 'webhooks', contractTitle(contract), 'post');
  const { findings } = eventBody(document, objectAt(operation, 'requestBody'), contract);
  const right =
    statuses(operation) === '204,400,401,422,503' && objectAt(operation, 'requestBody').required === true;
  const wanted = { operationId: `hear${contractTitle(contract)}`, tags: [contract.name.split('.')[0]] };
  return [
    ...findings,
    ...(right ? [] : ['its answers or its body are others']),
    ...said('it', unlike(operation, wanted)),
  ].map((it) => `webhook ${contractName(contract)}: ${it}`);
}

function serverFindings(document: Json): string[] {
  const servers = listOf(document.servers).map((it) => objectAt(it));
  const named = servers.map((it) =>
    [...String(it.url).matchAll(/\{(\w+)\}/g)]
      .map((match) => match[1])
      .sort()
      .join(),
  );
  const declared = servers.map((it) => Object.keys(objectAt(it, 'variables')).sort().join());
  const right = servers.every((it) => /^https:\/\/\{host\}:\{port\}\/\{base\}$/.test(String(it.url)));
  const usual = servers.map((it) =>
    membersAt(it, 'variables')
      .map(([name, at]) => `${name}=${at.default}`)
      .sort()
      .join(),
  );
  return servers.length === 1 &&
    named.join() === declared.join() &&
    right &&
    usual.join() === 'base=v1,host=localhost,port=443'
    ? []
    : ['the server is not named by its variables'];
}

function securityFindings(document: Json): string[] {
  const schemes = objectAt(document, 'components', 'securitySchemes');
  return said('security', [
    ...unlike(objectAt(schemes.token), { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }),
    ...unlike(objectAt(schemes.certificate), { type: 'mutualTLS' }),
  ]);
}
