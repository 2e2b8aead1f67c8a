import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/core/remembered.js';

describe('what is remembered', () => {
  it('is made once for each key', () => {
    const store = new Map<string, object>();
    const made: string[] = [];
    const ask = (key: string) => remembered(store, key, (it) => ({ number: made.push(it) }));
    expect([ask('a'), ask('b'), ask('a')]).toEqual([{ number: 1 }, { number: 2 }, { number: 1 }]);
    expect(ask('a')).toBe(ask('a'));
    expect(made).toEqual(['a', 'b']);
  });

  it('is forgotten with its key where the store is weak', () => {
    const key = {};
    expect(remembered(new WeakMap<object, number>([[key, 7]]), key, () => 8)).toBe(7);
  });
});
