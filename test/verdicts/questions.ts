import fc from 'fast-check';
import {
  BUILDS,
  type Build,
  type Dialect,
  envelopePath,
  schemaPath,
} from '../../codegen/json-schema/json-schema-printer.js';
import type { Json } from '../../codegen/printer.js';
import { sealedExample } from '../../codegen/sealed-event.js';
import { type Contract, contracts, isEventContract } from '../../src/index.js';
import { shapeOf } from '../arbitrary.js';
import { BAD_SCHEMAS, type BadSchema } from '../codegen/bad-schemas.js';
import { casesOf } from '../conformance/cases.js';
import { damaged } from '../cross/damaged.js';
import { fitsBySchema } from '../cross/fits-by-schema.js';
import { probesOf } from './probes.js';

/** One document that every engine is asked about, and the verdict wanted. */
export interface Asked {
  readonly name: string;
  readonly document: unknown;
  readonly valid: boolean;
}

/** All documents that are held against one printed schema; the group is their row on the page. */
export interface Question {
  readonly group: string;
  /** Where the schema lies, from the project's root. */
  readonly schema: string;
  /** A schema that nobody prints: it is written there first. */
  readonly own?: Json;
  readonly asked: readonly Asked[];
}

const SEED = 20260310;
const DAMAGED_EACH = 60;

/** Everything that the engines of one dialect are asked. */
export function questionsIn(dialect: Dialect): Question[] {
  const builds = BUILDS.filter((it) => it.dialect === dialect);
  return [
    ...builds.flatMap((build) => contracts.map((it) => conformanceQuestion(it, build))),
    ...builds.map(envelopeQuestion),
    ...builds.flatMap((build) => contracts.map((it) => damagedQuestion(it, build))),
    ...probesOf(dialect),
  ];
}

/** A schema that breaks a rule, with a document on which validators differ for that reason. */
export interface BadQuestion extends Question {
  readonly bad: BadSchema;
}

/** The bad schemas of one dialect. Nothing is wanted of them but that the validators differ. */
export const badQuestionsIn = (dialect: Dialect): BadQuestion[] =>
  BAD_SCHEMAS.filter(({ schema, telling }) => telling && String(schema.$schema).includes(dialect)).map(
    (bad, i) => ({
      group: 'bad schemas',
      schema: `out/verdicts/bad/${dialect}/${i + 1}.json`,
      own: { ...bad.schema, $id: `https://w3id.org/mfg/bad/${dialect}/${i + 1}.json` },
      asked: [{ name: bad.says, document: bad.telling, valid: true }],
      bad,
    }),
  );

/** A case that breaks only a rule or a text check is valid here: no schema can see it. */
const conformanceQuestion = (contract: Contract, build: Build): Question => ({
  group: contract.name.split('.')[0] as string,
  schema: schemaPath(contract, build),
  asked: [
    { name: 'the printed example', document: contract.example, valid: true },
    ...casesOf(contract)
      .cases.filter((it) => it.profile === build.profile)
      .map((it) => ({ name: it.description, document: it.data, valid: it.schemaValid })),
  ],
});

const envelopeQuestion = (build: Build): Question => ({
  group: 'envelope',
  schema: envelopePath(build),
  asked: (contracts as readonly Contract[]).filter(isEventContract).flatMap((contract) => {
    const document = sealedExample(contract) as object;
    return [
      { name: contract.name, document, valid: true },
      { name: `${contract.name}, a wrong name`, document: { ...document, camelCase: 'x' }, valid: false },
    ];
  }),
});

const damagedQuestion = (contract: Contract, build: Build): Question => ({
  group: 'damaged documents',
  schema: schemaPath(contract, build),
  asked: fc
    .sample(damaged(shapeOf(contract.data)), { seed: SEED, numRuns: DAMAGED_EACH })
    .map((document, i) => ({
      name: `damaged document ${i + 1}`,
      document,
      valid: fitsBySchema(contract, document, build.profile),
    })),
});
