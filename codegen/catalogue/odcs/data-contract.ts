import type { Shape } from '../../../src/cli/explain/forms.js';
import { type Contract, identityRecipe, LATENCIES, type Rule, schemaId } from '../../../src/index.js';
import { contractTitle, type Json } from '../../printer.js';
import type { Entry } from '../catalogue-shape.js';
import { systemName } from '../systems.js';
import { fieldsOf } from './data-fields.js';

/** The version of the Open Data Contract Standard that is printed. */
const STANDARD = 'v3.2.0';

/** A contract in the words of the Open Data Contract Standard. */
export const dataContract = (contract: Contract, entry: Entry): Json => ({
  apiVersion: STANDARD,
  kind: 'DataContract',
  id: schemaId(contract),
  name: entry.name,
  version: `${entry.version}.0.0`,
  status: 'draft',
  domain: entry.domain,
  description: { purpose: entry.purpose, limitations: entry.excludes },
  tags: [entry.kind, entry.latency, entry.criticality],
  team: { name: `${systemName(entry.owner)} team` },
  schema: [schemaOf(contract, entry)],
  slaProperties: agreements(entry),
  customProperties: [
    { property: 'criticality', value: entry.criticality },
    { property: 'systemOfRecord', value: entry.owner },
    { property: 'consumers', value: entry.consumers.map(({ system, basis }) => ({ system, basis })) },
    ...(entry.eventType ? [{ property: 'eventType', value: entry.eventType }] : []),
    ...(entry.undoneBy ? [{ property: 'undoneBy', value: entry.undoneBy }] : []),
  ],
});

const schemaOf = (contract: Contract, entry: Entry): Json => ({
  name: contractTitle(contract),
  logicalType: 'object',
  physicalType: 'application/json',
  description: entry.purpose,
  authoritativeDefinitions: [{ url: entry.schemaId, type: 'canonicalUrl', description: 'The JSON Schema.' }],
  properties: fieldsOf(contract.data as unknown as Shape, {
    key: identityRecipe(contract).fields,
    example: contract.example,
  }),
  ...(contract.rules.length > 0 ? { quality: contract.rules.map(check) } : {}),
});

/** A rule across fields; CEL is its language. */
const check = ({ cel, sentence }: Rule): Json => ({
  type: 'custom',
  engine: 'cel',
  description: sentence,
  dimension: 'consistency',
  implementation: cel,
});

const agreements = ({ latency, recovery, auditClass }: Entry): Json[] => [
  { property: 'latency', value: latency, description: LATENCIES[latency] },
  { property: 'retention', value: auditClass },
  { property: 'recovery', value: recovery },
];
