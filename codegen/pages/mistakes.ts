import {
  ConsumedV1,
  type Contract,
  check,
  OperationCompletedV1,
  ScrapDeclaredV1,
  sentence,
} from '../../src/index.js';
import { tableLines } from './markdown.js';

interface Mistake {
  readonly what: string;
  readonly contract: Contract;
  readonly change: Readonly<Record<string, unknown>>;
}

const mistake = (what: string, contract: Contract, change: Mistake['change']): Mistake => ({
  what,
  contract,
  change,
});

/** What people and interfaces get wrong most often, made from the examples of the contracts. */
const MISTAKES: readonly Mistake[] = [
  mistake('a unit as people write it', ConsumedV1, { quantity: { value: '4.2', unit: 'kg' } }),
  mistake('a local time without offset', ConsumedV1, { occurredAt: '2026-03-10T07:41:07.250' }),
  mistake('a local time with offset, from a writer', ConsumedV1, {
    occurredAt: '2026-03-10T07:41:07.250+01:00',
  }),
  mistake('a quantity below zero', ConsumedV1, { quantity: { value: '-4.2', unit: 'MTR' } }),
  mistake('a quantity as a number', ConsumedV1, { quantity: { value: 4.2, unit: 'MTR' } }),
  mistake('a quantity with a zero too many', ConsumedV1, { quantity: { value: '4.20', unit: 'MTR' } }),
  mistake('a lot number with a space behind it', ConsumedV1, { lotNumber: 'HEAT-5512 ' }),
  mistake('an order number as Odoo writes it', ConsumedV1, { workOrderId: 'WH/MO/00001' }),
  mistake('a reason that is not on the list', ScrapDeclaredV1, { reason: { code: 'dented' } }),
  mistake('a reason "other" that says no more', ScrapDeclaredV1, { reason: { code: 'other' } }),
  mistake('a field in another spelling', OperationCompletedV1, { run_no: 1 }),
  mistake('a required field left out', OperationCompletedV1, { runNo: undefined }),
  mistake('an end before its start', OperationCompletedV1, { endedAt: '2026-03-10T08:00:00.000Z' }),
];

/** The example with the mistake in it, as it travels: what is undefined is not there. */
const mistaken = ({ contract, change }: Mistake): unknown =>
  JSON.parse(JSON.stringify({ ...(contract.example as object), ...change }));

/** What is said of a mistake, issue by issue, as cells of a row. */
function rowsOf(it: Mistake): string[][] {
  const checked = check(it.contract, mistaken(it));
  if (checked.ok) throw new Error(`this is no mistake: ${it.what}`);
  return checked.issues.map(({ code, path, found, wanted, help }) => [
    `${it.what}<br>[\`${code}\`](#${code.toLowerCase()})`,
    `\`${path}\`<br>${found}`,
    wanted,
    help,
  ]);
}

function asSentence(it: Mistake): string {
  const checked = check(it.contract, mistaken(it));
  return checked.ok ? '' : checked.issues.map(sentence).join('\n');
}

/** The table of typical mistakes, each with what `check` really says of it. */
export const mistakesSection = (): string[] => [
  '## Typical mistakes',
  '',
  'What `check` says of each, made from the examples of the contracts. As one sentence, the first reads:',
  '',
  `> ${MISTAKES.slice(0, 1).map(asSentence).join('')}`,
  '',
  ...tableLines(
    ['the mistake', 'where, and what was found', 'wanted', 'what to do'],
    MISTAKES.flatMap(rowsOf),
  ),
];
