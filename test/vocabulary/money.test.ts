import { describe, expect, it } from 'vitest';
import { Currency, money } from '../../src/vocabulary/money.js';
import { accepts } from './accepts.js';

const Money = money('The price of one.');

describe('a currency', () => {
  it.each(['EUR', 'USD', 'JPY'])('%s is one', (text) => {
    expect(accepts(Currency, text)).toBe(true);
    expect(accepts(Currency, text, 'read')).toBe(true);
  });

  it.each(['eur', 'EU', 'EURO', 'E1R', 'EUR\n', '€', '\u0415UR', ''])('%j is none', (text) => {
    expect(accepts(Currency, text)).toBe(false);
    expect(accepts(Currency, text, 'read')).toBe(false);
  });
});

describe('an amount of money', () => {
  it.each(['8.45', '0', '-1.5', '0.000000000001'])('%s is told as a decimal text', (amount) => {
    expect(accepts(Money, { amount, currency: 'EUR' })).toBe(true);
  });

  it.each([8.45, '8.450', '-0', '1e3', '8,45'])('%j is not written', (amount) => {
    expect(accepts(Money, { amount, currency: 'EUR' })).toBe(false);
  });

  it('is never told without its currency, nor with a unit', () => {
    expect(accepts(Money, { amount: '8.45' })).toBe(false);
    expect(accepts(Money, { amount: '8.45', currency: 'EUR', unit: 'C62' })).toBe(false);
  });
});
