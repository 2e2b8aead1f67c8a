/**
 * How fast good data is accepted: ours against compiled TypeBox, Zod and Ajv on
 * `production.operation-completed`.
 */
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { check, OperationCompletedV1, profileSchema } from '../src/index.js';
import { medians, printRatios } from './interleaved.js';
import { operationCompletedInZod } from './operation-completed-in-zod.js';

const COUNT = 20_000;
// As they come from lines of text.
const documents: unknown[] = Array.from({ length: COUNT }, (_, i) => ({
  ...OperationCompletedV1.example,
  workOrderId: `WH-MO-${i}`,
  operatorRefs: ['OP-1', `OP-${i + 2}`],
  notes: 'Nozzle changed after the third piece.',
})).map((it) => JSON.parse(JSON.stringify(it)));

const schema = profileSchema(OperationCompletedV1.data, 'write');
const typebox = TypeCompiler.Compile(schema as unknown as typeof OperationCompletedV1.data);
const ajv = new Ajv2020({ strict: false, allErrors: false }).compile(schema);

const accepted = (accepts: (document: unknown) => boolean) => () => {
  let count = 0;
  for (const document of documents) if (accepts(document)) count++;
  if (count !== COUNT) throw new Error(`only ${count} of ${COUNT} documents were accepted`);
  return count;
};

const times = medians([
  { name: 'check (shape, text, rules)', round: accepted((it) => check(OperationCompletedV1, it).ok) },
  { name: 'TypeBox, compiled (shape)', round: accepted((it) => typebox.Check(it)) },
  { name: 'Zod (shape)', round: accepted((it) => operationCompletedInZod.safeParse(it).success) },
  { name: 'Ajv (shape)', round: accepted((it) => ajv(it)) },
]);

printRatios('validate, accept', times, 'TypeBox, compiled (shape)');
printRatios('validate, accept', times, 'Zod (shape)');
