/** Answers each line of questions with the verdicts of one JavaScript validator: `main.ts <validator> <questions>`. */
import { readFileSync } from 'node:fs';
import { validator } from '@exodus/schemasafe';
import { registerSchema, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/draft-07';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ANNOTATIONS } from '../../../codegen/json-schema/annotation-shapes.js';

type Schema = { $schema: string; $id: string };
type Verdict = (document: never) => boolean;

/** How each makes a schema into a function. */
const VALIDATORS: Readonly<Record<string, (schema: Schema) => Verdict | Promise<Verdict>>> = {
  ajv: (schema) => {
    const options = { strict: true, strictRequired: false };
    const ajv = schema.$schema.includes('2020-12') ? new Ajv2020(options) : new Ajv(options);
    return ajv.addVocabulary([...ANNOTATIONS]).compile(schema);
  },
  hyperjump: async (schema) => {
    registerSchema(schema);
    try {
      const answer = await validate(schema.$id);
      return (document) => answer(document).valid;
    } finally {
      unregisterSchema(schema.$id);
    }
  },
  schemasafe: (schema) => validator(schema, { allowUnusedKeywords: true, isJSON: true }),
};

const [name = '', questions = ''] = process.argv.slice(2);
const compile = VALIDATORS[name];
if (!compile) throw new Error(`there is no validator ${name}`);

/** The verdicts on all documents, or none where the schema itself is refused. */
async function verdicts(schema: Schema, documents: readonly never[]): Promise<boolean[] | null> {
  try {
    const answer = await compile?.(schema);
    return answer ? documents.map((it) => answer(it)) : null;
  } catch {
    return null;
  }
}

for (const line of readFileSync(questions, 'utf8').trimEnd().split('\n')) {
  const { schema, documents } = JSON.parse(line);
  const parsed = JSON.parse(readFileSync(schema, 'utf8'));
  console.log(JSON.stringify({ schema, verdicts: await verdicts(parsed, documents) }));
}
