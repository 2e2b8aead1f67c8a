import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite, type Site, viewSite } from '../../src/sites/index.js';
import { plant } from './plant.js';

const found = (value: unknown): string[] => {
  const checked = checkSite(value);
  return checked.ok ? [] : checked.issues.map((it) => `${it.code} ${it.path}`);
};
const withItem = (row: object): object => ({
  ...plant,
  items: [plant.items[0], { ...plant.items[1], ...row }],
});

const withZone = (timeZone: string): object => ({
  ...plant,
  companies: [{ ...plant.companies[0], timeZone }],
});
const withReason = (code: string): object => ({
  ...plant,
  downtimeReasons: [{ ...plant.downtimeReasons?.[0], code }],
});

describe('a site file', () => {
  it('that was written before machines had tables is as good as ever', () => {
    const { equipment: _equipment, downtimeReasons: _reasons, ...before } = plant;
    expect(checkSite(before)).toEqual({ ok: true, value: before });
    expect(viewSite(before).row('equipment', 1)).toBeUndefined();
  });

  it('is given back as it is when nothing is wrong', () => {
    expect(checkSite(plant)).toEqual({ ok: true, value: plant });
  });

  it.each(['17.0', '18.0'])('of the sample plant on Odoo %s is fine', (version) => {
    const file = join(import.meta.dirname, `../../examples/northwind/site-${version}.json`);
    expect(found(JSON.parse(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['a code with a slash', withItem({ code: 'A/B' }), 'MALFORMED /items/1/code'],
    ['an id of zero', withItem({ odooId: 0 }), 'OUT_OF_RANGE /items/1/odooId'],
    ['a sureness of nobody', withItem({ sure: 'maybe' }), 'NOT_IN_LIST /items/1/sure'],
    ['a column of its own', withItem({ colour: 'red' }), 'UNKNOWN_FIELD /items/1/colour'],
    ['a row without a reason', withItem({ why: undefined }), 'REQUIRED_MISSING /items/1/why'],
    ['two items of one code', withItem({ code: 'BOLT' }), 'NOT_UNIQUE /items/1/code'],
    ['an unknown version', { ...plant, siteVersion: 2 }, 'NOT_IN_LIST /siteVersion'],
    ['a time zone nobody knows', { ...plant, timeZone: 'Mars/Olympus' }, 'NOT_IN_LIST /timeZone'],
    ['a company on a clock of its own', withZone('Mars/Olympus'), 'NOT_IN_LIST /companies/0/timeZone'],
    ['a class of stop of its own', withReason('rain'), 'NOT_IN_LIST /downtimeReasons/0/code'],
    ['a table that is none', { ...plant, boms: {} }, 'WRONG_TYPE /boms'],
    ['too many digits', { ...plant, quantityDigits: 13 }, 'OUT_OF_RANGE /quantityDigits'],
    [
      'a location of another kind',
      { ...plant, locations: [{ ...plant.locations[0], usage: 'cellar' }] },
      'NOT_IN_LIST /locations/0/usage',
    ],
    [
      'a factor of nothing',
      { ...plant, units: [{ ...plant.units[1], denominator: 0 }] },
      'OUT_OF_RANGE /units/0/denominator',
    ],
    [
      'a record with two rows',
      { ...plant, locations: [...plant.locations, { ...plant.locations[1], code: 'ELSEWHERE' }] },
      'NOT_UNIQUE /locations/3',
    ],
    [
      'a name with two rows',
      { ...plant, operations: [...plant.operations, { ...plant.operations[1], code: 'WIPE' }] },
      'NOT_UNIQUE /operations/2',
    ],
  ])('with %s is refused at its place', (_, value, issue) => {
    expect(found(value)).toEqual([issue]);
  });

  it.each([null, [], 'site', 7])('%j is none', (value) => {
    expect(found(value)).toEqual(['WRONG_TYPE ']);
  });

  it('two units, places or steps may share a code, two items may not', () => {
    const shared: Site = {
      ...plant,
      operations: plant.operations.map((it) => ({ ...it, code: 'SAME' })),
      locations: plant.locations.map((it) => ({ ...it, code: 'SAME' })),
    };
    expect(found(shared)).toEqual([]);
  });

  it('lists what is wrong with every row', () => {
    const items = [
      { ...plant.items[0], code: '?' },
      { ...plant.items[1], odooId: 1.5 },
    ];
    expect(found({ ...plant, items })).toEqual(['MALFORMED /items/0/code', 'WRONG_TYPE /items/1/odooId']);
  });
});
