import { canonicalDecimal, decimalAdd, decimalCompare, decimalSum } from '../../src/index.js';
import { type Json, PRINTED_BY } from '../printer.js';

const SPELLINGS = [
  '0',
  '1',
  '-1',
  '12.5',
  '-12.5',
  '10.50',
  '+10.5',
  '007',
  '0.000000000001',
  '0.0000000000001',
  '0.10000000000000000000',
  '999999999999999999',
  '1000000000000000000',
  '-0',
  '-0.00',
  '+0',
  '00.0',
  '.5',
  '5.',
  '1e3',
  '1E-7',
  '0x10',
  '1,5',
  '1_000',
  '١٢',
  '１２',
  ' 1',
  '1\n',
  '',
  '-',
  '--1',
  'NaN',
  'Infinity',
];

const PAIRS = [
  ['0.1', '0.2'],
  ['2.5', '10'],
  ['-2.5', '-10'],
  ['1', '1'],
  ['0', '-0.000000000001'],
  ['999999999999999999.999999999999', '0.000000000001'],
  ['9007199254740993', '9007199254740992'],
  ['-1.5', '1.5'],
] as const;

const LISTS = [
  [],
  ['0.1', '0.2', '0.3'],
  Array.from({ length: 10 }, () => '0.1'),
  ['999999999999999999', '-999999999999999999', '0.000000000001'],
];

/** The three functions that rules call, and which spelling of a decimal means which canonical one. */
export const decimalVectors = (): Json => ({
  $comment: PRINTED_BY,
  functions: {
    decimalCompare: '-1, 0 or 1, exactly, never by way of binary floating point.',
    decimalAdd: 'The exact sum in canonical spelling.',
    decimalSum: 'The exact sum of a list; "0" of an empty one.',
  },
  canonical: SPELLINGS.map((spelling) => {
    const canonical = canonicalDecimal(spelling) ?? null;
    return { spelling, canonical, write: canonical === spelling, read: canonical !== null };
  }),
  decimalCompare: PAIRS.map(([a, b]) => ({ a, b, result: decimalCompare(a, b) })),
  decimalAdd: PAIRS.map(([a, b]) => ({ a, b, result: decimalAdd(a, b) })),
  decimalSum: LISTS.map((values) => ({ values, result: decimalSum(values) })),
});
