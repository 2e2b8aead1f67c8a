/** Schemas in the components of an API document, taken out so that they stand alone. */
import { createHash } from 'node:crypto';
import { Type } from '@sinclair/typebox';
import type { Dialect } from '../../codegen/json-schema/json-schema-printer.js';
import { contractTitle, type Json, RELEASE } from '../../codegen/printer.js';
import { sealedExample } from '../../codegen/sealed-event.js';
import { remembered } from '../../src/core/remembered.js';
import {
  CloudEventShape,
  type Contract,
  type EventContract,
  eventType,
  NAMESPACE,
  schemaId,
} from '../../src/index.js';
import { profileSchema } from '../../src/wire/read-schema.js';
import { isObject, objectAt } from './printed.js';
import { casesBy, type JudgedDocument, saidFindings, schemaFindings } from './schema-laws.js';

const HOISTED = '#/components/schemas/';
const DIALECTS = {
  '2020-12': ['https://json-schema.org/draft/2020-12/schema', '$defs'],
  'draft-07': ['http://json-schema.org/draft-07/schema#', 'definitions'],
} as const;

interface Text {
  readonly text: string;
  readonly refersTo: readonly string[];
}

const texts = new WeakMap<object, Text>();

/** The text of one component; damaged documents share all components but one. */
const textOf = (component: object): Text =>
  remembered(texts, component, () => {
    const text = JSON.stringify(component);
    const refersTo = [...text.matchAll(/"#\/components\/schemas\/([^"]*)"/g)].map((it) => it[1] as string);
    return { text, refersTo };
  });

/** The names of a component and of everything it refers to. */
function needed(components: Json, title: string, found: Set<string> = new Set()): Set<string> {
  const component = components[title];
  if (found.has(title) || !isObject(component)) return found;
  found.add(title);
  for (const it of textOf(component).refersTo) needed(components, it, found);
  return found;
}

/** A component with everything it refers to, as a document of its own. */
function standalone(components: Json, [title = '', ...others]: readonly string[], dialect: Dialect): Json {
  const [schema, shelf] = DIALECTS[dialect];
  const shelved = Object.fromEntries(others.sort().map((it) => [it, components[it]]));
  const text = JSON.stringify({ ...(components[title] as Json), [shelf]: shelved });
  const $id = `${NAMESPACE.schema}/components/v1.json`;
  return {
    $schema: schema,
    $id,
    'x-release': RELEASE,
    ...(JSON.parse(text.replaceAll(HOISTED, `#/${shelf}/`)) as Json),
  };
}

const known = new Map<string, readonly string[]>();

/** What is wrong with a component, judged once for each text of it. */
export function componentFindings(
  root: Json,
  title: string,
  dialect: Dialect,
  judge: (document: Json) => readonly string[],
): readonly string[] {
  const components = objectAt(root, 'components', 'schemas');
  const names = [...needed(components, title)];
  if (names.length === 0) return [`no schema is called ${title}`];
  const whole = names.map((it) => `${it} ${textOf(components[it] as Json).text}`).join();
  return remembered(
    known,
    createHash('sha1')
      .update(dialect + whole)
      .digest('hex'),
    () => judge(standalone(components, names, dialect)).map((it) => `${title}: ${it}`),
  );
}

/** What is wrong with the schema of a whole message. */
export const eventFindings = (root: Json, contract: EventContract, dialect: Dialect): readonly string[] =>
  componentFindings(root, `${contractTitle(contract)}Event`, dialect, (document) => [
    ...schemaFindings(document, eventShapeOf(contract), dialect, sealedCases(contract)),
    ...saidFindings(dataOf(document, contract), contract),
  ]);

/** What is wrong with the schema of a document that is no event. */
export const entityFindings = (root: Json, contract: Contract, dialect: Dialect): readonly string[] =>
  componentFindings(root, contractTitle(contract), dialect, (document) => [
    ...schemaFindings(document, profileSchema(contract.data, 'write'), dialect, casesBy(contract, 'write')),
    ...saidFindings(document, contract),
  ]);

const dataOf = (document: Json, contract: Contract): Json => ({
  ...objectAt(document, '$defs', contractTitle(contract)),
  ...objectAt(document, 'definitions', contractTitle(contract)),
});

const eventShapeOf = (contract: EventContract): Json =>
  profileSchema(
    Type.Object(
      {
        ...CloudEventShape.properties,
        type: Type.Literal(eventType(contract)),
        dataschema: Type.Literal(schemaId(contract)),
        data: { ...contract.data, title: contractTitle(contract) },
      },
      { title: `${contractTitle(contract)}Event` },
    ),
    'write',
  );

/** The cases of the data, each in the envelope of the example. */
function sealedCases(contract: EventContract): JudgedDocument[] {
  const event = sealedExample(contract);
  return casesBy(contract, 'write').map((it) => ({ data: { ...event, data: it.data }, valid: it.valid }));
}
