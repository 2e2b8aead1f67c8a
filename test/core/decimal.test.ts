import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalDecimal,
  decimalAdd,
  decimalCompare,
  decimalFromNumber,
  decimalFromUnits,
  decimalNegate,
  decimalRatio,
  decimalRound,
  decimalScale,
  decimalSubtract,
  decimalSum,
  decimalUnits,
  fractionDigits,
} from '../../src/core/decimal.js';
import { decimals, exact } from './exact.js';

const RUNS = { seed: 101, numRuns: 1000 };
const CANONICAL = /^(0|-?([1-9][0-9]*(\.[0-9]*[1-9])?|0\.[0-9]*[1-9]))$/;

describe('the canonical spelling', () => {
  it.each([
    ['10.50', '10.5'],
    ['+7', '7'],
    ['-0', '0'],
    ['-0.000', '0'],
    ['007', '7'],
    ['0.10', '0.1'],
    ['-12.5', '-12.5'],
    ['1.0000000000000', '1'],
    ['0000000000000000000000001', '1'],
    ['999999999999999999.999999999999', '999999999999999999.999999999999'],
  ])('of %s is %s', (spelling, canonical) => {
    expect(canonicalDecimal(spelling)).toBe(canonical);
  });

  it.each([
    ...['', '.', '.5', '5.', '1e3', '1,5', ' 1', '1 ', '1\n', '--1', '+-1', 'NaN', 'Infinity', '0x1', '١'],
    ...['1000000000000000000', '0.0000000000001', `0.${'0'.repeat(63)}`],
  ])('of %j there is none', (spelling) => {
    expect(canonicalDecimal(spelling)).toBeUndefined();
  });

  it('keeps the value, and a second time changes nothing', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        const canonical = canonicalDecimal(text) ?? 'none';
        expect(canonical).toMatch(CANONICAL);
        expect(exact(canonical)).toBe(exact(text));
        expect(canonicalDecimal(canonical)).toBe(canonical);
      }),
      RUNS,
    );
  });
});

describe('exact arithmetic', () => {
  it('adds, subtracts, negates and compares as whole numbers do', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const [x, y] = [exact(a), exact(b)];
        expect(exact(decimalAdd(a, b))).toBe(x + y);
        expect(exact(decimalSubtract(a, b))).toBe(x - y);
        expect(exact(decimalNegate(a))).toBe(-x);
        expect(decimalCompare(a, b)).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
      RUNS,
    );
  });

  it('answers in canonical spelling, whatever the spelling of the question', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        for (const text of [decimalAdd(a, b), decimalSubtract(a, b), decimalNegate(a), decimalRound(a, 3)])
          expect(text).toMatch(CANONICAL);
      }),
      RUNS,
    );
  });

  it('sums in any order to the same text, and nothing to zero', () => {
    fc.assert(
      fc.property(fc.array(decimals, { maxLength: 8 }), (values) => {
        const sum = values.reduce((total, it) => total + exact(it), 0n);
        expect(exact(decimalSum(values))).toBe(sum);
        expect(decimalSum([...values].reverse())).toBe(decimalSum(values));
      }),
      RUNS,
    );
    expect(decimalSum([])).toBe('0');
  });

  it('compares equal what is spelled otherwise', () => {
    expect(decimalCompare('10.50', '+10.5')).toBe(0);
    expect(decimalCompare('-0', '0')).toBe(0);
    expect(decimalCompare('2.5', '10')).toBe(-1);
  });

  it('refuses a text that is no decimal: that is a fault of the caller', () => {
    expect(() => decimalAdd('1', '1e3')).toThrow('"1e3" is no decimal');
  });
});

describe('scaling', () => {
  const factors = fc.bigInt({ min: 1n, max: 10n ** 9n });

  it('is exact, or says that there is no finite answer', () => {
    fc.assert(
      fc.property(decimals, factors, factors, (a, numerator, denominator) => {
        const scaled = decimalScale(a, numerator, denominator);
        const isWhole = (exact(a) * numerator) % (denominator * 10n ** 18n) === 0n;
        expect(scaled !== undefined).toBe(isWhole);
        if (scaled !== undefined) expect(exact(scaled) * denominator).toBe(exact(a) * numerator);
      }),
      RUNS,
    );
  });

  it('there and back is where it began', () => {
    fc.assert(
      fc.property(decimals, factors, (a, numerator) => {
        const there = decimalScale(a, numerator, 1n) ?? 'none';
        expect(decimalScale(there, 1n, numerator)).toBe(canonicalDecimal(a));
      }),
      RUNS,
    );
  });

  it('knows no third of one', () => {
    expect(decimalScale('1', 1n, 3n)).toBeUndefined();
    expect(decimalScale('135', 1n, 100n)).toBe('1.35');
    expect(decimalScale('0', 1n, 3n)).toBe('0');
  });
});

describe('the quotient of two decimals', () => {
  it('is a reduced fraction with a positive denominator', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const ratio = decimalRatio(a, b);
        expect(ratio === undefined).toBe(exact(b) === 0n);
        if (!ratio) return;
        const [numerator, denominator] = ratio;
        expect(numerator * exact(b)).toBe(denominator * exact(a));
        expect(denominator > 0n).toBe(true);
        expect(greatestCommonDivisor(numerator, denominator)).toBe(1n);
      }),
      RUNS,
    );
  });

  const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
    b === 0n ? (a < 0n ? -a : a) : greatestCommonDivisor(b, a % b);
});

describe('rounding', () => {
  it.each([
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['0.4999999', 0, '0'],
    ['-0.4', 0, '0'],
    ['9.995', 2, '10'],
    ['1.10', 5, '1.1'],
  ])('%s to %i digits is %s', (text, digits, rounded) => {
    expect(decimalRound(text, digits)).toBe(rounded);
  });

  it('goes to the nearest, and of two to the one farther from zero', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 12 }), (text, digits) => {
        const rounded = exact(decimalRound(text, digits));
        const step = 10n ** BigInt(30 - digits);
        const off = exact(text) - rounded;
        expect(rounded % step).toBe(0n);
        expect(2n * (off < 0n ? -off : off) <= step).toBe(true);
        if (2n * off === step || -2n * off === step) expect(off > 0n).toBe(rounded < 0n);
      }),
      RUNS,
    );
  });
});

describe('decimals and other numbers', () => {
  it('every finite double is read back from its decimal', () => {
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(doubles, (value) => {
        const text = decimalFromNumber(value) ?? 'none';
        expect(text).toMatch(CANONICAL);
        expect(Number(text) === value).toBe(true);
      }),
      { seed: 102, numRuns: 5000 },
    );
  });

  it.each([
    [0.1, '0.1'],
    [-0, '0'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-1.25e22, '-12500000000000000000000'],
    [5e-324, `0.${'0'.repeat(323)}5`],
    [480.00000000000006, '480.00000000000006'],
  ])('%d is %s', (value, text) => {
    expect(decimalFromNumber(value)).toBe(text);
  });

  it.each([Number.NaN, Infinity, -Infinity])('%d is no decimal', (value) => {
    expect(decimalFromNumber(value)).toBeUndefined();
  });

  it('units of 10^-12 carry every canonical decimal', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        expect(decimalUnits(text) * 10n ** 18n).toBe(exact(text));
        expect(decimalFromUnits(decimalUnits(text))).toBe(canonicalDecimal(text));
      }),
      RUNS,
    );
  });

  it('fraction digits are counted as written', () => {
    expect(['1', '1.5', '10.50', '-0.001'].map(fractionDigits)).toEqual([0, 1, 2, 3]);
  });
});
