import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  certain,
  distinct,
  guess,
  likely,
  type Proposal,
  undecided,
} from '../../../src/odoo/propose/proposal.js';

describe('how sure a proposal is', () => {
  it('says whether a person has to look', () => {
    expect(
      [certain('A', 'w'), likely('A', 'w'), guess('A', 'w'), undecided('w')].map((it) => it.needsPerson),
    ).toEqual([false, false, true, true]);
    expect(undecided('w')).not.toHaveProperty('code');
  });
});

describe('rows that claim one code', () => {
  const row = (odooId: number, code: string): Proposal => ({ odooId, name: 'x', ...certain(code, 'w') });

  it('get their id behind it, also where only capitals differ', () => {
    expect(distinct([row(1, 'A'), row(2, 'a'), row(3, 'B')]).map((it) => it.code)).toEqual([
      'A-1',
      'a-2',
      'B',
    ]);
  });

  it('of full length are cut to make room', () => {
    const code = 'x'.repeat(64);
    expect(
      distinct([row(1, code), row(22, code)]).map((it) => [it.code?.length, it.code?.slice(-3)]),
    ).toEqual([
      [64, 'x-1'],
      [64, '-22'],
    ]);
  });

  it('are left alone where they have no code or no record of their own', () => {
    const rows: Proposal[] = [
      { odooId: 1, name: 'x', ...undecided('w') },
      { odooId: 2, name: 'y', ...undecided('w') },
      { name: 'z', ...likely('A', 'w') },
      { name: 'z2', ...likely('A', 'w') },
    ];
    expect(distinct(rows)).toEqual(rows);
  });

  it('never claim one code afterwards', () => {
    const claims = fc.uniqueArray(fc.tuple(fc.nat(30), fc.constantFrom('A', 'a', 'A-1', 'A-2', 'B')), {
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(claims, (rows) => {
        const all = distinct(rows.map(([id, code]) => row(id, code)));
        expect(new Set(all.map((it) => it.code?.toLowerCase())).size).toBe(all.length);
      }),
      { seed: 441, numRuns: 1000 },
    );
  });
});
