import { describe, expect, it } from 'vitest';
import type { Many2one } from '../../src/odoo/index.js';
import { type Mapping, rulesFor, siteQuantity } from '../../src/odoo/rules.js';
import { viewSite } from '../../src/sites/index.js';
import { plant } from '../sites/plant.js';

interface Row {
  readonly name: string | undefined;
  readonly item: Many2one | undefined;
  readonly unit: Many2one | undefined;
  readonly amount: number;
}

const { absent, code, constant, derived, from, lookup, quantity, required } = rulesFor<Row>();
const row: Row = { name: 'x', item: { id: 1, label: 'Bolt' }, unit: { id: 1, label: 'Units' }, amount: 1.5 };
const desk = (): Mapping => ({ view: viewSite(plant), model: 'a.model', issues: [] });

/** What a rule obtains, and what it complains of. */
function tried(rule: { of(record: Row, at: Mapping): unknown }, record: Row) {
  const at = desk();
  const value = rule.of(record, at);
  return { value, issues: at.issues.map((it) => `${it.code} ${it.contract}${it.path}: ${it.found}`) };
}

describe('a rule', () => {
  it.each([
    ['takes a field as decoded', from('name'), row, 'x'],
    ['takes nothing as nothing', from('name'), { ...row, name: undefined }, undefined],
    ['takes a required field', required('name'), row, 'x'],
    ['says a record in the plant’s own code', code('item', 'items'), row, 'BOLT'],
    [
      'says nothing where Odoo has no record',
      lookup('item', 'items'),
      { ...row, item: undefined },
      undefined,
    ],
    ['takes an amount in the unit beside it', quantity('amount', 'unit'), row, { value: '1.5', unit: 'C62' }],
    [
      'tells a day as eight hours',
      quantity('amount', 'unit'),
      { ...row, unit: { id: 2, label: 'Days' } },
      { value: '12', unit: 'HUR' },
    ],
    ['works something out', derived(['name'], 'capitals', (it) => it.name?.toUpperCase()), row, 'X'],
    ['is the same for every record', constant(7), row, 7],
    ['is absent with a reason', absent('Nobody knows.'), row, undefined],
  ])('%s', (_, rule, record, value) => {
    expect(tried(rule, record)).toEqual({ value, issues: [] });
  });

  it.each([
    [
      'a required field that is empty',
      required('name'),
      { name: undefined },
      'ODOO_EMPTY a.model/name: nothing',
    ],
    ['a code of no record', code('item', 'items'), { item: undefined }, 'ODOO_EMPTY a.model/item: nothing'],
    [
      'a record the site does not know',
      code('item', 'items'),
      { item: { id: 9, label: 'Gear' } },
      'SITE_UNKNOWN a.model/item: "Gear (id 9)"',
    ],
    [
      'a record nobody decided on',
      lookup('item', 'items'),
      { item: { id: 2, label: 'Nut' } },
      'SITE_UNKNOWN a.model/item: "Nut (id 2)"',
    ],
    [
      'an amount without unit',
      quantity('amount', 'unit'),
      { unit: undefined },
      'ODOO_EMPTY a.model/unit: nothing',
    ],
    [
      'a unit the site does not know',
      quantity('amount', 'unit'),
      { unit: { id: 9, label: 'Crate' } },
      'SITE_UNKNOWN a.model/unit: "Crate (id 9)"',
    ],
    [
      'a number finer than the digits',
      quantity('amount', 'unit'),
      { amount: 1.505 },
      'ODOO_PRECISION a.model/amount: "1.505"',
    ],
    [
      'an amount its unit can not express',
      quantity('amount', 'unit'),
      { amount: 1, unit: { id: 3, label: 'Third' } },
      'ODOO_PRECISION a.model/amount: "1"',
    ],
    [
      'an amount that is no number',
      quantity('amount', 'unit'),
      { amount: Number.NaN },
      'ODOO_PRECISION a.model/amount: NaN',
    ],
  ])('complains of %s', (_, rule, change, issue) => {
    expect(tried(rule, { ...row, ...change }).issues).toEqual([issue]);
  });

  it('says which fields it reads, and why it does not', () => {
    expect([from('name'), quantity('amount', 'unit'), constant(1)].map((it) => it.reads)).toEqual([
      ['name'],
      ['amount', 'unit'],
      [],
    ]);
    expect(absent('Nobody knows.')).toMatchObject({ absent: true, note: 'Nobody knows.' });
  });
});

describe('the digits in force', () => {
  const exactly = (amount: number, digits: number, quantityDigits: number) => {
    const units = [{ ...(plant.units[0] as (typeof plant.units)[number]), digits }];
    const at = { ...desk(), view: viewSite({ ...plant, units, quantityDigits }) };
    siteQuantity(at, 'amount', amount, { id: 1, label: 'Units' });
    return at.issues.length;
  };

  it('are the finer of those of the unit and those of the database', () => {
    expect([exactly(1.234, 3, 2), exactly(1.234, 2, 3), exactly(1.234, 2, 2)]).toEqual([0, 0, 1]);
  });
});
