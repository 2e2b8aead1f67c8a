import { describe, expect, it } from 'vitest';
import { ordinal, seconds } from '../../src/vocabulary/number.js';
import { positiveQuantity, quantity, signedQuantity } from '../../src/vocabulary/quantity.js';
import { Unit } from '../../src/vocabulary/unit.js';
import { accepts } from './accepts.js';

const kinds = [quantity, positiveQuantity, signedQuantity].map((it) => it('How much.'));

describe('a quantity', () => {
  it.each([
    ['12.5', [true, true, true]],
    ['0', [true, false, true]],
    ['-12.5', [false, false, true]],
    ['12.50', [false, false, false]],
  ])('of %s is told as zero or more, above zero, of any sign: %j', (value, taken) => {
    expect(kinds.map((it) => accepts(it, { value, unit: 'KGM' }))).toEqual(taken);
  });

  it.each([
    { value: '1' },
    { unit: 'KGM' },
    '1',
    1,
    { value: 1, unit: 'KGM' },
    { value: '1', unit: 'KGM', x: 1 },
  ])('%j is none: never a bare number, never without a unit', (value) => {
    expect(kinds.map((it) => accepts(it, value))).toEqual([false, false, false]);
  });
});

describe('a unit', () => {
  it.each([
    ['KGM', true],
    ['4H', true],
    ['XBX', true],
    ['kg', false],
    ['K', false],
    ['KGMM', false],
    ['', false],
  ])('%j: %s', (text, isUnit) => {
    expect(accepts(Unit, text)).toBe(isUnit);
  });
});

describe('whole numbers', () => {
  it.each([
    [0, false, true],
    [1, true, true],
    [2147483647, true, true],
    [2147483648, false, false],
    [-1, false, false],
    [1.5, false, false],
    ['1', false, false],
  ])('%j counts something: %s, is a number of seconds: %s', (value, isOrdinal, isSeconds) => {
    expect(accepts(ordinal('Which.'), value)).toBe(isOrdinal);
    expect(accepts(seconds('How long.'), value)).toBe(isSeconds);
  });
});
