import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, readGate, readPolicy } from '../../../src/reconcile/index.js';

const EXAMPLES = 'examples/reconcile';
const textOf = (name: string): string => readFileSync(join(EXAMPLES, name), 'utf8');
const found = (policy: object | string): string[] => {
  const read = readPolicy(typeof policy === 'string' ? policy : { policyVersion: 1, ...policy });
  return read.ok ? [] : read.issues.map((it) => `${it.code} ${it.path}`);
};
const helpOf = (policy: object): string => {
  const read = readPolicy({ policyVersion: 1, ...policy });
  return read.ok ? 'fine' : (read.issues[0]?.help ?? '');
};
const day = { timeZone: 'Europe/Berlin', startsAt: '06:00' };
const limit = { where: {}, absolute: '1', unit: 'KGM', combine: 'larger' };

describe('a policy file', () => {
  it('that says nothing is the default policy', () => {
    expect(readPolicy({ policyVersion: 1 })).toEqual({ ok: true, value: DEFAULT_POLICY });
    expect(readPolicy('{"policyVersion":1}')).toEqual({ ok: true, value: DEFAULT_POLICY });
  });

  it('adds plants and flows to the default of all others', () => {
    const read = readPolicy({
      policyVersion: 1,
      businessDays: { 'NW-01': day },
      authority: { stock: 'right' },
    });
    expect(read).toMatchObject({
      value: {
        businessDays: { 'NW-01': day, '*': { timeZone: 'UTC' } },
        authority: { stock: 'right', '*': 'left' },
      },
    });
  });

  it('keeps no schema address in the policy', () => {
    const read = readPolicy({ $schema: 'policy.v1.json', policyVersion: 1 });
    expect(read.ok && '$schema' in read.value).toBe(false);
  });

  it.each([
    ['no version', { policyVersion: undefined }, 'REQUIRED_MISSING /policyVersion'],
    ['another version', { policyVersion: 2 }, 'NOT_IN_LIST /policyVersion'],
    ['a member of its own', { colour: 'red' }, 'UNKNOWN_FIELD /colour'],
    ['a negative time', { transitSeconds: -1 }, 'OUT_OF_RANGE /transitSeconds'],
    ['a dimension that is none', { groupBy: ['item'] }, 'NOT_IN_LIST /groupBy/0'],
    ['a dimension twice', { groupBy: ['itemId', 'itemId'], whereKnown: [] }, 'NOT_UNIQUE /groupBy/1'],
    ['a dimension known but not grouped', { groupBy: ['itemId'] }, 'RULE_BROKEN /whereKnown/0'],
    [
      'a zone of another planet',
      { businessDays: { P: { ...day, timeZone: 'Mars/Olympus' } } },
      'NOT_IN_LIST /businessDays/P/timeZone',
    ],
    [
      'an offset for a zone',
      { businessDays: { P: { ...day, timeZone: '+01:00' } } },
      'MALFORMED /businessDays/P/timeZone',
    ],
    [
      'a day of 25 hours',
      { businessDays: { P: { ...day, startsAt: '25:00' } } },
      'MALFORMED /businessDays/P/startsAt',
    ],
    [
      'a plant with a slash',
      { businessDays: { 'P/1': { ...day, startsAt: '6:00' } } },
      'MALFORMED /businessDays/P~11/startsAt',
    ],
    [
      'a first shift of its own',
      { businessDays: { P: { ...day, shifts: [{ name: 'a', startsAt: '07:00' }] } } },
      'RULE_BROKEN /businessDays/P/shifts/0/startsAt',
    ],
    [
      'two shifts of one name',
      {
        businessDays: {
          P: {
            ...day,
            shifts: [
              { name: 'a', startsAt: '06:00' },
              { name: 'a', startsAt: '14:00' },
            ],
          },
        },
      },
      'NOT_UNIQUE /businessDays/P/shifts/1/name',
    ],
    [
      'two rules of one name',
      { match: [1, 2].map(() => ({ name: 'x', by: ['itemId'], cardinality: '1:1', suggest: true })) },
      'NOT_UNIQUE /match/1/name',
    ],
    [
      'a tolerance without limit',
      { tolerances: [{ where: {}, combine: 'larger' }] },
      'REQUIRED_MISSING /tolerances/0',
    ],
    [
      'a limit without unit',
      { tolerances: [{ ...limit, unit: undefined }] },
      'REQUIRED_MISSING /tolerances/0/unit',
    ],
    ['a limit as a number', { tolerances: [{ ...limit, absolute: 1 }] }, 'WRONG_TYPE /tolerances/0/absolute'],
    [
      'a limit in other money',
      {
        currency: 'EUR',
        tolerances: [{ where: {}, value: { amount: '1', currency: 'USD' }, combine: 'larger' }],
      },
      'RULE_BROKEN /tolerances/0/value/currency',
    ],
    [
      'a tolerance behind a wider one',
      { tolerances: [limit, { ...limit, where: { itemId: 'A', flow: 'stock' } }] },
      'RULE_BROKEN /tolerances/1/where',
    ],
    [
      'a cost without currency',
      { items: { A: { unit: 'KGM', unitCost: '1' } } },
      'REQUIRED_MISSING /currency',
    ],
    [
      'a cost without unit',
      { currency: 'EUR', items: { A: { unitCost: '1' } } },
      'REQUIRED_MISSING /items/A/unit',
    ],
    [
      'an alias of two items',
      { items: { A: { aliases: ['X'] }, B: { aliases: ['X'] } } },
      'NOT_UNIQUE /items/B/aliases/0',
    ],
    [
      'an item that is an alias',
      { items: { A: { aliases: ['B'] }, B: {} } },
      'RULE_BROKEN /items/A/aliases/0',
    ],
    ['states before each other', { statusOrder: { a: ['b'], b: ['a'] } }, 'RULE_BROKEN /statusOrder/a/0'],
    ['a state before itself', { statusOrder: { a: ['a'] } }, 'RULE_BROKEN /statusOrder/a/0'],
    ['no level', { approvals: [] }, 'TOO_FEW /approvals'],
    [
      'a limit on the last level',
      { currency: 'EUR', approvals: [{ role: 'a', upTo: '5' }] },
      'RULE_BROKEN /approvals/0/upTo',
    ],
    [
      'a level without limit before another',
      { approvals: [{ role: 'a' }, { role: 'b' }] },
      'REQUIRED_MISSING /approvals/0/upTo',
    ],
    [
      'limits that do not rise',
      { currency: 'EUR', approvals: [{ role: 'a', upTo: '5' }, { role: 'b', upTo: '5' }, { role: 'c' }] },
      'RULE_BROKEN /approvals/1/upTo',
    ],
    [
      'limits without currency',
      { approvals: [{ role: 'a', upTo: '5' }, { role: 'c' }] },
      'REQUIRED_MISSING /currency',
    ],
    [
      'one role twice',
      { currency: 'EUR', approvals: [{ role: 'a', upTo: '5' }, { role: 'a' }] },
      'NOT_UNIQUE /approvals/1/role',
    ],
    ['a break that is none', { severities: { QTY_OVR: 'low' } }, 'UNKNOWN_FIELD /severities/QTY_OVR'],
    [
      'a false alarm of its own',
      { drift: { minimumCount: 5, falseAlarm: '0.5' } },
      'NOT_IN_LIST /drift/falseAlarm',
    ],
    ['an authority that is no side', { authority: { stock: 'erp' } }, 'NOT_IN_LIST /authority/stock'],
  ])('with %s is refused at its place', (_, policy, issue) => {
    expect(found(policy)).toContain(issue);
  });

  it('lists every issue, not the first alone', () => {
    expect(found({ transitSeconds: 'x', evidenceLimit: -1, authority: { stock: 'erp' } })).toHaveLength(3);
  });

  it('that names a member twice is refused, wherever that is', () => {
    expect(found('{"policyVersion":1,"authority":{"stock":"left","stock":"right"}}')).toEqual([
      'DUPLICATE_KEY ',
    ]);
  });

  it.each(['', '[]', '7', '{"policyVersion":1', 'null'])('of the text %j is none', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    [{ transitSecond: 1 }, 'Did you mean "transitSeconds"?'],
    [{ tolerence: [] }, 'Did you mean "tolerances"?'],
    [{ aproval: [] }, 'Did you mean "approvals"?'],
    [{ tolerances: [{ ...limit, precent: '1' }] }, 'Did you mean "percent"?'],
    [{ items: { A: { unitcost: '1' } } }, 'Did you mean "unitCost"?'],
    [{ severities: { QTY_OVR: 'low' } }, 'Did you mean "QTY_OVER"?'],
    [{ weather: 'fine' }, 'Leave it out; nothing reads it.'],
  ])('%j is asked about or left out', (policy, help) => {
    expect(helpOf(policy)).toBe(help);
  });

  it('without a currency has no default money', () => {
    expect(DEFAULT_POLICY.currency).toBe('');
  });
});

describe('the examples', () => {
  const ajv = new Ajv2020({ strict: false });
  const schemaOf = (name: string) =>
    ajv.compile(JSON.parse(readFileSync(`schemas/reconcile/${name}.v1.json`, 'utf8')));
  const validators = { policy: schemaOf('policy'), gate: schemaOf('gate') };
  const files = readdirSync(EXAMPLES).filter((it) => /(policy|gate)\.json$/.test(it));

  it('are one for stock, one for dual operation, and a gate', () => {
    expect(files.sort()).toEqual(['dual-operation-policy.json', 'gate.json', 'stock-policy.json']);
  });

  it.each(files)('%s is accepted, here and by its printed schema', (name) => {
    const kind = name.endsWith('gate.json') ? 'gate' : 'policy';
    const read = kind === 'gate' ? readGate(textOf(name)) : readPolicy(textOf(name));
    expect(read.ok ? [] : read.issues).toEqual([]);
    expect(validators[kind](JSON.parse(textOf(name)))).toBe(true);
  });

  it('the printed schema refuses what the shape refuses', () => {
    const stock = JSON.parse(textOf('stock-policy.json'));
    for (const wrong of [
      { ...stock, policyVersion: '1' },
      { ...stock, colour: 'red' },
      { ...stock, items: { A: { unitCost: 1 } } },
      { ...stock, businessDays: { 'NW-01': { timeZone: 'Europe/Berlin' } } },
    ]) {
      expect(validators.policy(wrong)).toBe(false);
      expect(readPolicy(wrong).ok).toBe(false);
    }
  });
});
