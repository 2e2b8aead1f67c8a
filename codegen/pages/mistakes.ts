import {
  ConsumedV1,
  type Contract,
  check,
  OperationCompletedV1,
  ScrapDeclaredV1,
  sentence,
} from '../../src/index.js';
import { row } from './markdown.js';

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
  mistake('an end before its start', OperationCompletedV1, { endedAt: '2026-03-10T08:00:00.000Z' }),
];

function saidOf({ contract, change }: Mistake): string {
  const checked = check(contract, { ...(contract.example as object), ...change });
  if (checked.ok) throw new Error(`this is no mistake: ${JSON.stringify(change)}`);
  return checked.issues.map((it) => `\`${sentence(it).replaceAll('`', "'")}\``).join('<br>');
}

/** The table of typical mistakes, each with what `check` really says of it. */
export const mistakesSection = (): string[] => [
  '## Typical mistakes',
  '',
  row('the mistake', 'what is said'),
  row('---', '---'),
  ...MISTAKES.map((it) => row(it.what, saidOf(it))),
];
