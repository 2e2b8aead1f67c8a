/**
 * How fast bad data is refused, its faults listed: ours against Ajv (and Zod) on
 * `production.operation-completed` with five faults, and how fast a mere no is said to one.
 */
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { codeOf, isAsSent } from '../src/core/code.js';
import { check, OperationCompletedV1, profileSchema } from '../src/index.js';
import { medians, printRatios } from './interleaved.js';
import { operationCompletedInZod } from './operation-completed-in-zod.js';

const COUNT = 20_000;
/** As it comes from a line of text. */
const parsed = <T>(documents: readonly T[]): T[] => JSON.parse(JSON.stringify(documents)) as T[];

const good = (i: number) => ({
  ...OperationCompletedV1.example,
  workOrderId: `WH-MO-${i}`,
  operatorRefs: ['OP-1', `OP-${i + 2}`],
});
const five = parsed(
  Array.from({ length: COUNT }, (_, i) => ({
    ...good(i),
    workOrderId: `WH/MO/${i}`,
    runNo: 0,
    total: { good: { value: 6, unit: 'C62' }, scrap: { value: '0', unit: 'pcs' } },
    startedAt: '2026-03-10 08:30',
  })),
);
const one = parsed(
  Array.from({ length: COUNT }, (_, i) => ({
    ...good(i),
    total: { good: { value: '6', unit: 'C62' }, scrap: { value: '0', unit: 'pcs' } },
  })),
);

const schema = profileSchema(OperationCompletedV1.data, 'write');
const typebox = TypeCompiler.Compile(schema as unknown as typeof OperationCompletedV1.data);
const all = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
const first = new Ajv2020({ strict: false }).compile(schema);
const code = codeOf(OperationCompletedV1);

/** Counts faults; fewer than the five that are there is a bug of the benchmark. */
const faults = (count: (document: unknown) => number) => () => {
  let found = 0;
  for (const document of five) found += count(document);
  if (found < 5 * COUNT) throw new Error(`only ${found} faults in ${COUNT} documents`);
  return found;
};

const refused = (accepts: (document: unknown) => boolean) => () => {
  for (const document of one) if (accepts(document)) throw new Error('a bad document was accepted');
};

const listed = medians([
  {
    name: 'check',
    round: faults((it) => {
      const checked = check(OperationCompletedV1, it);
      return checked.ok ? 0 : checked.issues.length;
    }),
  },
  { name: 'Ajv, all errors', round: faults((it) => (all(it) ? 0 : (all.errors?.length ?? 0))) },
  { name: 'TypeBox, all errors', round: faults((it) => [...typebox.Errors(it)].length) },
  { name: 'Zod', round: faults((it) => operationCompletedInZod.safeParse(it).error?.issues.length ?? 0) },
]);
printRatios('refuse, every fault listed', listed, 'Ajv, all errors');

const said = medians([
  { name: 'printed code', round: refused((it) => isAsSent(code, it)) },
  { name: 'TypeBox, compiled', round: refused((it) => typebox.Check(it)) },
  { name: 'Ajv, first error', round: refused((it) => first(it)) },
]);
printRatios('refuse, a mere no', said, 'TypeBox, compiled');
