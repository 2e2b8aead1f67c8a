import { describe, expect, it } from 'vitest';
import {
  differenceOf,
  percent,
  percentOf,
  roughly,
  spaced,
  sumOfSizes,
} from '../../../src/reconcile/report/amounts.js';

describe('amounts of a report', () => {
  it('are summed exactly, whatever their signs and digits', () => {
    expect(sumOfSizes(['-0.1', '0.2', '1/3', '-1/3'])).toBe('29/30');
    expect(sumOfSizes(['0.00000000000000000001', '1'])).toBe('100000000000000000001/100000000000000000000');
    expect(sumOfSizes([])).toBe('0');
  });

  it('are subtracted exactly', () => {
    expect(differenceOf('0.3', '0.1')).toBe('0.2');
    expect(differenceOf('-1.5', '999999999999999999')).toBe('-1000000000000000000.5');
  });

  it('have narrow spaces between thousands, and none behind the point', () => {
    expect(spaced('-1234567.12345')).toBe('-1\u202f234\u202f567.12345');
    expect(spaced(999)).toBe('999');
    expect(spaced('1000/3')).toBe('1\u202f000/3');
  });

  it('are drawn near enough', () => {
    expect(roughly('-1/4')).toBe(-0.25);
    expect(roughly('12.5')).toBe(12.5);
  });
});

describe('a share', () => {
  it('is never rounded up to everything', () => {
    expect(percent(99_999, 100_000)).toBe('99.99');
    expect(percent(100_000, 100_000)).toBe('100');
    expect(percent(0, 0)).toBe('0');
  });

  it('of one is told in percent', () => {
    expect(percentOf('0.029167')).toBe('2.91');
    expect(percentOf('1/3')).toBe('33.33');
  });
});
