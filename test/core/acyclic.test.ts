import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acyclic } from '../../src/core/acyclic.js';

const arrows = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })), { maxLength: 20 });
const names = [...'abcdefghij'];
const beforeOf = (pairs: readonly (readonly [number, number])[]): string[][] =>
  names.map((_, i) => pairs.filter(([later]) => later === i).map(([, earlier]) => names[earlier] as string));

/** Follows every way as far as it goes: slow, and plainly right. */
const goesInCircles = (before: readonly (readonly string[])[]): boolean => {
  const walk = (name: string, way: readonly string[]): boolean =>
    way.includes(name) ||
    (before[names.indexOf(name)] ?? []).some((earlier) => walk(earlier, [...way, name]));
  return names.some((name) => walk(name, []));
};

describe('an order of things', () => {
  it('exists exactly where no way goes in circles', () => {
    fc.assert(
      fc.property(arrows, (pairs) => {
        const before = beforeOf(pairs);
        expect(acyclic(names, before)).toBe(!goesInCircles(before));
      }),
      { seed: 303, numRuns: 1000 },
    );
  });

  it('exists where every arrow points backwards, whatever order the names are listed in', () => {
    fc.assert(
      fc.property(arrows, fc.shuffledSubarray(names, { minLength: 10 }), (pairs, listed) => {
        const before = beforeOf(pairs.filter(([later, earlier]) => earlier < later));
        expect(
          acyclic(
            listed,
            listed.map((it) => before[names.indexOf(it)] ?? []),
          ),
        ).toBe(true);
      }),
      { seed: 304 },
    );
  });

  it('does not exist where somebody comes after a name that is not listed', () => {
    expect(acyclic(['weld'], [['cut']])).toBe(false);
    expect(acyclic([], [])).toBe(true);
    expect(acyclic(['constructor'], [['toString']])).toBe(false);
  });

  it('takes a name listed twice as one', () => {
    expect(acyclic(['a', 'a', 'b'], [[], [], ['a']])).toBe(true);
    expect(acyclic(['a', 'b', 'a'], [[], ['a'], ['b']])).toBe(false);
  });

  it('is found for a chain of a hundred thousand without climbing', () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => String(i));
    const before = chain.map((_, i) => (i === 0 ? [] : [String(i - 1)]));
    expect(acyclic(chain, before)).toBe(true);
    expect(acyclic(chain, [['99999'], ...before.slice(1)])).toBe(false);
  });
});
