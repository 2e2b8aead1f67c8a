import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BalanceReportedV1,
  ConsumedV1,
  type Contract,
  check,
  contracts,
  ItemV1,
  OperationCompletedV1,
  profileSchema,
  sentence,
  WorkOrderReleasedV1,
} from '../../src/index.js';
import { schemaIssues } from '../../src/wire/schema-issues.js';
import { documentOf } from '../arbitrary.js';
import { issuesOf } from './telling.js';

const { quantity: _, ...noQuantity } = ConsumedV1.example;
const [line] = BalanceReportedV1.example.balances;

/** Typical mistakes, each with the whole sentence that its author reads. */
const MISTAKES: readonly (readonly [string, Contract, object, string])[] = [
  [
    'a number where a decimal text belongs',
    ConsumedV1,
    { ...ConsumedV1.example, quantity: { value: 4.2, unit: 'MTR' } },
    'material.consumed.v1/quantity/value: found 4.2, wanted a decimal as text, above zero, such as "12.5". Write it as text, without exponent, plus sign or zeros at the end.',
  ],
  [
    'a decimal with a trailing zero',
    ConsumedV1,
    { ...ConsumedV1.example, quantity: { value: '4.20', unit: 'MTR' } },
    'material.consumed.v1/quantity/value: found "4.20", wanted a decimal as text, above zero, such as "12.5". Write it as text, without exponent, plus sign or zeros at the end.',
  ],
  [
    'a missing field',
    ConsumedV1,
    noQuantity,
    'material.consumed.v1/quantity: found nothing, wanted an object with value, unit. Send the field. It means: How much was used up by this posting (a delta, never a running total).',
  ],
  [
    'a name in other letters',
    ConsumedV1,
    { ...ConsumedV1.example, lot_number: 'HEAT-5512' },
    `material.consumed.v1/lot_number: found "lot_number", wanted one of ${Object.keys(ConsumedV1.data.properties).join(', ')}. Did you mean "lotNumber"?`,
  ],
  [
    'local time',
    OperationCompletedV1,
    { ...OperationCompletedV1.example, endedAt: '2026-03-10T12:02:15+01:00' },
    'production.operation-completed.v1/endedAt: found "2026-03-10T12:02:15+01:00", wanted an instant in UTC with milliseconds, such as "2026-03-10T08:30:00.000Z". Write UTC with milliseconds and Z: 09:30 at +01:00 is T08:30:00.000Z.',
  ],
  [
    'a day that does not exist',
    OperationCompletedV1,
    { ...OperationCompletedV1.example, startedAt: '2026-02-29T08:30:00.000Z' },
    'production.operation-completed.v1/startedAt: found "2026-02-29T08:30:00.000Z", wanted an instant in UTC with milliseconds, such as "2026-03-10T08:30:00.000Z". Write UTC with milliseconds and Z: 09:30 at +01:00 is T08:30:00.000Z.',
  ],
  [
    'a number of Odoo where a code belongs',
    ConsumedV1,
    { ...ConsumedV1.example, workOrderId: 'WH/MO/00001' },
    'material.consumed.v1/workOrderId: found "WH/MO/00001", wanted a code of 1 to 64 letters, digits, ".", "_" or "-", beginning with a letter or digit. Use the canonical code; a source system\'s own number, such as WH/MO/00001, belongs into sourceReferences.',
  ],
  [
    'a unit as people call it',
    ConsumedV1,
    { ...ConsumedV1.example, quantity: { value: '4.2', unit: 'meter' } },
    'material.consumed.v1/quantity/unit: found "meter", wanted a UN/CEFACT unit code of 2 or 3 capitals or digits, such as KGM, MTR or C62. Kilograms are KGM, grams GRM, metres MTR, litres LTR, pieces C62; a plant unit is mapped in the site file.',
  ],
  [
    'a word that is not on the list',
    ItemV1,
    { ...ItemV1.example, trackingKind: 'batch' },
    'master-data.item.v1/trackingKind: found "batch", wanted one of none, lot, serial. Use one of the listed words; plant codes go into `source`.',
  ],
  [
    'a number outside its range',
    WorkOrderReleasedV1,
    { ...WorkOrderReleasedV1.example, priority: 10 },
    'production.work-order-released.v1/priority: found 10, wanted a whole number from 0 to 9. Send a number inside the range.',
  ],
  [
    'a broken number',
    WorkOrderReleasedV1,
    { ...WorkOrderReleasedV1.example, priority: 1.5 },
    'production.work-order-released.v1/priority: found 1.5, wanted a whole number from 0 to 9. Send the wanted type.',
  ],
  [
    'an empty text',
    ConsumedV1,
    { ...ConsumedV1.example, lotNumber: '' },
    'material.consumed.v1/lotNumber: found "", wanted 1 to 64 characters, no control characters, no space at either end. Leave the field out when there is nothing to say.',
  ],
  [
    'a text that is too long',
    ConsumedV1,
    { ...ConsumedV1.example, lotNumber: 'é'.repeat(65) },
    `material.consumed.v1/lotNumber: found "${'é'.repeat(65)}", wanted 1 to 64 characters, no control characters, no space at either end. Shorten it; nothing is cut silently.`,
  ],
  [
    'a space at the end of a lot',
    ConsumedV1,
    { ...ConsumedV1.example, lotNumber: 'HEAT ' },
    'material.consumed.v1/lotNumber: found "HEAT ", wanted 1 to 64 characters, no control characters, no space at either end. Send the canonical form.',
  ],
  [
    'an entry given twice',
    OperationCompletedV1,
    { ...OperationCompletedV1.example, equipmentIds: ['W-1', 'W-2', 'W-1'] },
    'production.operation-completed.v1/equipmentIds/2: found "W-1", wanted another entry than /equipmentIds/0. Send each entry once.',
  ],
  [
    'a list where one object belongs',
    ConsumedV1,
    { ...ConsumedV1.example, from: ['WH-STOCK'] },
    'material.consumed.v1/from: found a list of 1, wanted an object with plantId, locationId, bin. Send the wanted type.',
  ],
  [
    'a list longer than a page',
    BalanceReportedV1,
    { ...BalanceReportedV1.example, balances: Array(501).fill(line) },
    'inventory.balance-reported.v1/balances: found a list of 501, wanted up to 500 entries, each once. Split the message into pages.',
  ],
  [
    'plant data under a plain name',
    ConsumedV1,
    { ...ConsumedV1.example, extensions: { colour: 'red' } },
    'material.consumed.v1/extensions/colour: found "colour", wanted reverse-DNS names such as com.acme.colour. Send the canonical form.',
  ],
  [
    'false where nothing is',
    ConsumedV1,
    { ...ConsumedV1.example, lotNumber: false },
    'material.consumed.v1/lotNumber: found false, wanted 1 to 64 characters, no control characters, no space at either end. Send the wanted type.',
  ],
];

describe('typical mistakes', () => {
  it.each(MISTAKES)('%s', (_name, contract, data, said) => {
    expect(issuesOf(check(contract, data)).map(sentence)).toEqual([said]);
  });
});

describe('all that is wrong', () => {
  const { example } = ConsumedV1;

  it('is listed at once, in the order of the fields, unknown ones last', () => {
    const wrong = {
      zebra: 1,
      occurredAt: 'now',
      plantId: 7,
      quantity: { unit: 'm', value: '-1', colour: 1 },
      workOrderId: '',
      alpha: 1,
    };
    expect(issuesOf(check(ConsumedV1, wrong)).map((it) => `${it.code} ${it.path}`)).toEqual([
      'TOO_SHORT /workOrderId',
      'REQUIRED_MISSING /itemId',
      'MALFORMED /quantity/value',
      'MALFORMED /quantity/unit',
      'UNKNOWN_FIELD /quantity/colour',
      'MALFORMED /occurredAt',
      'REQUIRED_MISSING /from',
      'WRONG_TYPE /plantId',
      'UNKNOWN_FIELD /zebra',
      'UNKNOWN_FIELD /alpha',
    ]);
  });

  it('does not depend on the order of the fields of the data', () => {
    const one = { ...example, itemId: '', workOrderId: '' };
    const two = { workOrderId: '', itemId: '', ...Object.fromEntries(Object.entries(example).reverse()) };
    expect(issuesOf(check(ConsumedV1, { ...two, itemId: '', workOrderId: '' }))).toEqual(
      issuesOf(check(ConsumedV1, one)),
    );
  });

  it('has a path that leads to the place, whatever it is called', () => {
    const [it] = issuesOf(check(ConsumedV1, { ...example, 'a/b~c': 1 }));
    expect(it?.path).toBe('/a~1b~0c');
  });

  it.each([null, undefined, 7, 'text', []])('%j is no document at all', (value) => {
    expect(issuesOf(check(ConsumedV1, value))).toMatchObject([{ code: 'WRONG_TYPE', path: '' }]);
  });
});

describe('the walk and the quick check', () => {
  it.each(contracts.map((it) => [it.name, it] as const))(
    '%s: a valid document has no issue',
    (_, contract) => {
      const schema = profileSchema(contract.data, 'write');
      fc.assert(
        fc.property(documentOf(contract), (data) => {
          expect(schemaIssues(schema, data, 'x')).toEqual([]);
        }),
        { seed: 251, numRuns: 100 },
      );
    },
  );

  it('a schema that no contract may use is a fault of its author', () => {
    expect(() => schemaIssues({ type: 'null' }, null, 'x')).toThrow('may not use the schema type null');
  });
});
