/** What must hold between one printed schema and the register, without printing it again. */
import fc from 'fast-check';
import type { Build, Dialect } from '../../codegen/json-schema/json-schema-printer.js';
import { lintSchema } from '../../codegen/lint/lint-schema.js';
import { contractTitle, type Json } from '../../codegen/printer.js';
import { remembered } from '../../src/core/remembered.js';
import { type Contract, check, contractName, identify, isEventContract, schemaId } from '../../src/index.js';
import { profileSchema } from '../../src/wire/read-schema.js';
import { shapeOf } from '../arbitrary.js';
import { casesOf } from '../conformance/cases.js';
import { compiled } from './compiled.js';
import { contentHashBy, keyBy } from './identity-recipe.js';
import { listOf, objectAt, printedJson } from './printed.js';
import { verdictFindings } from './verdicts.js';

/** A document and the verdict that every validator gives it. */
export interface JudgedDocument {
  readonly data: unknown;
  readonly valid: boolean;
}

/** Everything that is wrong with the printed schema of a contract's data. */
export function contractFindings(document: Json, contract: Contract, { dialect, profile }: Build): string[] {
  const shape = profileSchema(contract.data, profile);
  return [
    ...schemaFindings(document, shape, dialect, casesBy(contract, profile)),
    ...saidFindings(document, contract),
    ...exampleFindings(document, contract),
    ...(String(document.$id).startsWith(schemaId(contract).replace(/json$/, '')) ? [] : ['has another id']),
  ];
}

/** The house rules, what a strict validator says, and the verdicts on values near every edge. */
export function schemaFindings(
  document: Json,
  shape: Json,
  dialect: Dialect,
  documents: readonly JudgedDocument[],
): string[] {
  const lint = lintSchema(document).map((it) => `${it.rule} ${it.pointer}: ${it.trouble}`);
  const accepts = compiled(document, dialect);
  if (typeof accepts === 'string') return [...lint, `is no schema: ${accepts}`];
  const apart = documents
    .filter((it) => accepts(it.data) !== it.valid)
    .map(() => 'gives a case another verdict');
  return [...lint, ...apart, ...verdictFindings(document, shape, dialect)];
}

/** Governance, rules and identity as the contract says them. */
export function saidFindings(document: Json, contract: Contract): string[] {
  const wanted: Json = {
    title: contractTitle(contract),
    'x-kind': contract.kind,
    'x-meaning': contract.meaning,
    'x-not-meaning': contract.notMeaning,
    'x-owner': contract.owner,
    'x-latency': contract.latency,
    'x-criticality': contract.criticality,
    'x-rules': contract.rules,
    ...(isEventContract(contract)
      ? {
          'x-occurred-at': contract.occurredAt,
          'x-revision': contract.revision,
          'x-subject': contract.subject,
          'x-partition': contract.partition,
          'x-after': contract.after,
          'x-undo': contract.undo,
        }
      : {}),
  };
  const apart = Object.keys(wanted).filter(
    (it) => JSON.stringify(document[it]) !== JSON.stringify(wanted[it]),
  );
  return [
    ...apart.map((it) => `${it} is not what the contract says`),
    ...identityFindings(document, contract),
  ];
}

const recipes = new Map<string, readonly string[]>();

/** The recipe names every document of the contract as the library does. */
function identityFindings(document: Json, contract: Contract): readonly string[] {
  const recipe = objectAt(document, 'x-identity');
  return remembered(recipes, `${contractName(contract)}${JSON.stringify(recipe)}`, () => {
    const apart = documentsOf(contract).filter((data) => {
      const identity = identify(contract, data);
      if (!identity.ok) return keyBy(recipe, data) !== undefined;
      const { key, contentHash } = identity.value;
      return keyBy(recipe, data) !== key || contentHashBy(recipe, data) !== contentHash;
    });
    return apart.slice(0, 1).map(() => 'x-identity names a document otherwise');
  });
}

const SEED = 20260312;
const made = new Map<Contract, readonly Json[]>();
const vectors = listOf(printedJson('schemas/vectors/identity.json').accepted) as {
  contract: string;
  data: Json;
}[];

/** The vectors of a contract, and random documents in which each optional field is told or not. */
const documentsOf = (contract: Contract): readonly Json[] =>
  remembered(made, contract, () => [
    ...vectors.filter((it) => it.contract === contractName(contract)).map((it) => it.data),
    ...(fc.sample(shapeOf(contract.data), { seed: SEED, numRuns: 30 }) as Json[]),
  ]);

const cases = new Map<string, readonly JudgedDocument[]>();

/** The conformance cases of a contract for one profile. */
export const casesBy = (contract: Contract, profile: Build['profile']): readonly JudgedDocument[] =>
  remembered(cases, `${contractName(contract)} ${profile}`, () =>
    casesOf(contract)
      .cases.filter((it) => it.profile === profile)
      .map((it) => ({ data: it.data, valid: it.schemaValid })),
  );

function exampleFindings(document: Json, contract: Contract): string[] {
  const examples = listOf(document.examples);
  const isTheExample = examples.some((it) => JSON.stringify(it) === JSON.stringify(contract.example));
  return [
    ...(isTheExample ? [] : ['does not show the example of the contract']),
    ...(examples.every((it) => check(contract, it).ok) ? [] : ['shows an example that breaks the contract']),
  ];
}
