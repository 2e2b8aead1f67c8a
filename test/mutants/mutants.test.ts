import { describe, expect, it } from 'vitest';
import { damaged, drop } from './change.js';
import { patternChanges } from './pattern-changes.js';
import { randomFrom, seedOf, someOf } from './random.js';
import { reportOf, tooManyMissed } from './report.js';
import { verdictsOn } from './run.js';
import { SUBJECTS } from './subjects.js';

/** A tenth of the files; `npm run mutants` damages them all. */
const sampled = (family: string) => {
  const all = SUBJECTS.filter((it) => it.family === family);
  return someOf(all, Math.ceil(all.length / 10), randomFrom(seedOf(family)));
};

it.each(['JSON Schema', 'AsyncAPI', 'OpenAPI'])(
  'damage to %s is noticed, whatever its kind',
  async (family) => {
    const verdicts = [];
    for (const subject of sampled(family)) verdicts.push(...(await verdictsOn(subject, 1)));
    expect(verdicts.length).toBeGreaterThan(40);
    expect(tooManyMissed(reportOf(verdicts))).toEqual([]);
  },
);

it('a kind of damage that too often goes unnoticed is named', () => {
  const verdict = (by: 'laws' | 'tools' | undefined) => ({
    family: 'F',
    kind: 'K',
    path: 'p',
    damage: 'd',
    by,
  });
  const found = (missed: number) =>
    [...Array(20).keys()].map((i) => verdict(i < missed ? undefined : 'laws'));
  expect(tooManyMissed(reportOf(found(1)))).toEqual([]);
  expect(tooManyMissed(reportOf(found(2)))).toMatchObject([{ made: 20, caught: 18, missed: ['p d', 'p d'] }]);
});

describe('a damaged document', () => {
  const root = { a: { b: [1, 2, 3] }, c: { d: true } };

  it('differs in one place and shares all others with the document it was made from', () => {
    const changed = damaged(root, { at: ['a', 'b', 1], to: (it: number) => it * 10 });
    expect(changed).toEqual({ a: { b: [1, 20, 3] }, c: { d: true } });
    expect(changed.c).toBe(root.c);
    expect(damaged(root, drop(['a', 'b', 0]))).toEqual({ a: { b: [2, 3] }, c: { d: true } });
    expect(damaged(root, drop(['c']))).toEqual({ a: { b: [1, 2, 3] } });
    expect(root).toEqual({ a: { b: [1, 2, 3] }, c: { d: true } });
  });

  it('has another pattern where an end was opened, a range or a repetition shortened', () => {
    expect(patternChanges('^[A-Z0-9]{1,8}$', 9)).toEqual([
      '^[A-Y0-9]{1,8}$',
      '^[A-Z0-8]{1,8}$',
      '^[A-Z0-9]{1,7}$',
      '[A-Z0-9]{1,8}$',
      '^[A-Z0-9]{1,8}',
    ]);
    expect(patternChanges('^[0-9]{3}$', 3)).toEqual(['^[0-8]{3}$', '^[0-9]{2}$']);
  });
});
