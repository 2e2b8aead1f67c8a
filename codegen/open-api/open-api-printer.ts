import {
  type Contract,
  contractName,
  type EntityContract,
  type EventContract,
  isEventContract,
} from '../../src/index.js';
import { createShelf } from '../json-schema/shelf.js';
import { contractTitle, domainsOf, type Json, jsonText, PRINTED_BY, type Printer } from '../printer.js';
import { PUBLISHER } from '../publisher.js';
import { eventShape } from '../sealed-event.js';
import { lookUp, tell, webhook } from './operations.js';
import { PAGE_PARAMETERS, pageShape } from './pages.js';
import { problemComponents, problemShape } from './problems.js';
import { LOOK_UPS, TELLINGS } from './table.js';

/** Where the document is printed. */
export const OPEN_API_PATH = 'schemas/openapi/manufacturing-contracts.3.1.json';

/** Prints the OpenAPI document: what is told and looked up by REST, and every event as a webhook. */
export const openApiPrinter: Printer = {
  name: 'OpenAPI',
  owns: ['schemas/openapi'],
  print: (contracts) => new Map([[OPEN_API_PATH, jsonText(openApiDocument(contracts))]]),
};

/** Paths by the table, a webhook per event, and the shape of every contract. */
export function openApiDocument(contracts: readonly Contract[]): Json {
  const events = contracts.filter(isEventContract);
  const named = (name: string): Contract => {
    const found = contracts.find((it) => contractName(it) === name);
    if (!found) throw new Error(`the table of paths names ${name}, which no contract is called`);
    return found;
  };
  const event = (name: string) => named(name) as EventContract;
  const paths = [
    ...TELLINGS.map((it): [string, Json] => [it.path, tell(it, event)]),
    ...LOOK_UPS.flatMap((it) => lookUp(it, named(it.contract) as EntityContract)),
  ];
  return {
    openapi: '3.1.0',
    'x-printed': PRINTED_BY,
    info: INFO,
    servers: [SERVER],
    security: [{ token: [] }, { certificate: [] }],
    tags: domainsOf(contracts).map((it) => ({ name: it, description: `Facts and documents of ${it}.` })),
    paths: Object.fromEntries(paths),
    webhooks: Object.fromEntries(events.map((it) => [contractTitle(it), webhook(it)])),
    components: {
      schemas: schemas(contracts),
      parameters: PAGE_PARAMETERS,
      responses: problemComponents(event(TELLINGS[0].contract)),
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

/** Every contract where generators look for it: events sealed, entities as they are and in pages. */
function schemas(contracts: readonly Contract[]): Json {
  const shelf = createShelf('#/components/schemas/', true);
  shelf.place(problemShape);
  for (const contract of contracts) {
    if (isEventContract(contract)) shelf.place(eventShape(contract));
    else shelf.place(pageShape(contract));
  }
  return shelf.contents();
}

const INFO = {
  title: 'Manufacturing contracts',
  version: PUBLISHER.version,
  description: [
    'The part of the language that is asked and answered: orders are released, facts are acknowledged,',
    'masters and stock are looked up. Webhooks carry the same events that brokers carry.',
    'Paths are proposals; documents are not.',
    'Shapes are those of the teller, closed; who reads lets unknown fields and words pass.',
  ].join(' '),
  license: PUBLISHER.license,
  contact: PUBLISHER.contact,
};

const SERVER = {
  url: 'https://{host}:{port}/{base}',
  description: 'The system that is asked; where it runs is for the plant to say.',
  variables: {
    host: { default: 'localhost', description: 'Its name in the network of the plant.' },
    port: { default: '443', description: 'Its port.' },
    base: { default: 'v1', description: 'Where its paths begin.' },
  },
};

const SECURITY_SCHEMES = {
  token: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A token of the identity provider of the enterprise, one client per system.',
  },
  certificate: { type: 'mutualTLS', description: 'A client certificate, one per system.' },
};
