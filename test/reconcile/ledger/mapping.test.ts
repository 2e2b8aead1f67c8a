import { describe, expect, it } from 'vitest';
import { tableMapping } from '../../../src/reconcile/index.js';
import { told } from './reading.js';

const issuesOf = (value: unknown) => {
  const read = tableMapping(value);
  return read.ok ? [] : told(read.issues);
};

describe('a mapping', () => {
  it('is read from JSON as it stands', () => {
    const value = {
      columns: { 'Item code': 'itemId' },
      constants: { flow: 'stock' },
      ignore: ['Comment'],
      words: { unit: { kg: 'KGM' } },
      decimalComma: true,
      delimiter: ';',
      trim: true,
      uncounted: false,
    };
    expect(tableMapping(value)).toEqual({ ok: true, value });
  });

  it.each<[string, unknown, string[]]>([
    ['no object', [], ['WRONG_TYPE']],
    ['an unknown member', { colums: {} }, ['UNKNOWN_FIELD /colums']],
    ['a column that no ledger has', { columns: { Qty: 'qty' } }, ['NOT_IN_LIST /columns/Qty']],
    ['a constant of no column', { constants: { plant: 'A' } }, ['UNKNOWN_FIELD /constants/plant']],
    ['a constant that is no text', { constants: { quantity: 1 } }, ['WRONG_TYPE /constants/quantity']],
    ['words that are no table', { words: { unit: 'KGM' } }, ['WRONG_TYPE /words/unit']],
    ['names to ignore that are no list', { ignore: 'Comment' }, ['WRONG_TYPE /ignore']],
    ['a name to ignore that is no text', { ignore: [1] }, ['WRONG_TYPE /ignore/0']],
    ['a flag that is no flag', { trim: 'yes' }, ['WRONG_TYPE /trim']],
    ['a delimiter of its own', { delimiter: '|' }, ['NOT_IN_LIST /delimiter']],
    ['several of these', { trim: 1, columns: 1 }, ['WRONG_TYPE /columns', 'WRONG_TYPE /trim']],
  ])('is refused with %s', (_, value, wanted) => {
    expect(issuesOf(value)).toEqual(wanted);
  });
});
