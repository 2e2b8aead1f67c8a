import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Contract,
  canonicalData,
  contracts,
  type Identity,
  identify,
  identityRecipe,
} from '../../src/index.js';
import { documentOf } from '../arbitrary.js';
import { another, changed, leaves, valueAt } from './change.js';
import { good } from './telling.js';

const RUNS = { seed: 203, numRuns: 500 };
const named = contracts.map((it) => [it.name, it as Contract] as const);
const identityOf = (contract: Contract, data: object): Identity => good(identify(contract, data));
const isRemark = (contract: Contract, field: unknown): boolean =>
  identityRecipe(contract).notHashed.some((it) => it === field);

describe('what is said of the fact', () => {
  it.each(named)('%s: any other change, also a field that goes away, is another hash', (_, contract) => {
    fc.assert(
      fc.property(documentOf(contract), (data: object) => {
        const { contentHash } = identityOf(contract, data);
        for (const path of leaves(data).filter(([field]) => !isRemark(contract, field))) {
          const told = changed(data, path, another(valueAt(data, path))) as object;
          const left = changed(data, path, undefined) as object;
          expect(identityOf(contract, told).contentHash, path.join('/')).not.toBe(contentHash);
          if (!Array.isArray(valueAt(data, path.slice(0, -1))))
            expect(identify(contract, left), path.join('/')).not.toMatchObject({ value: { contentHash } });
        }
      }),
      RUNS,
    );
  });

  it('the order of a list that is no set counts', () => {
    const { example } = contracts.find((it) => it.name === 'production.work-order') as Contract;
    const { materials } = example as { materials: unknown[] };
    const contract = contracts.find((it) => it.name === 'production.work-order') as Contract;
    const other = { ...(example as object), materials: [...materials].reverse() };
    expect(materials.length).toBeGreaterThan(1);
    expect(identityOf(contract, other).contentHash).not.toBe(
      identityOf(contract, example as object).contentHash,
    );
  });

  it.each(named)('%s: the canonical data of canonical data is itself', (_, contract) => {
    fc.assert(
      fc.property(documentOf(contract), (data: object) => {
        const once = canonicalData(contract, data) as object;
        expect(canonicalData(contract, once)).toEqual(once);
        expect(Object.keys(once).filter((it) => isRemark(contract, it))).toEqual([]);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});
