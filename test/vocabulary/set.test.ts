import { Type } from '@sinclair/typebox';
import { describe, expect, it } from 'vitest';
import { quantity } from '../../src/vocabulary/quantity.js';
import { listOf, setOf } from '../../src/vocabulary/set.js';
import { accepts } from './accepts.js';

describe('a set', () => {
  const Amounts = setOf(quantity('How much.'), 'Amounts.', 3);

  it('names each entry once, whatever the order of its fields', () => {
    const [a, b] = [
      { value: '1', unit: 'KGM' },
      { unit: 'KGM', value: '1' },
    ];
    expect(accepts(Amounts, [a])).toBe(true);
    expect(accepts(Amounts, [a, b])).toBe(false);
    expect(accepts(Amounts, [a, { ...a, value: '2' }])).toBe(true);
  });

  it('has an end', () => {
    const Few = setOf(Type.String(), 'Words.', 2);
    expect([[], ['a', 'b'], ['a', 'b', 'c']].map((it) => accepts(Few, it))).toEqual([true, true, false]);
  });
});

describe('a list', () => {
  it('may name an entry twice, and has a beginning and an end', () => {
    const Words = listOf(Type.String(), 'Words.', 2, 1);
    expect([[], ['a', 'a'], ['a', 'b', 'c']].map((it) => accepts(Words, it))).toEqual([false, true, false]);
  });
});
