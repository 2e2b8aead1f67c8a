import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contract, contracts, profileSchema } from '../../src/index.js';
import { quickCheck } from '../../src/wire/quick-check.js';
import { schemaIssues } from '../../src/wire/schema-issues.js';
import { documentOf } from '../arbitrary.js';
import { changed, leaves } from './change.js';

const wrong = fc.constantFrom<unknown>(
  ...[
    null,
    7,
    -1,
    1.5,
    '',
    ' x',
    'x'.repeat(200),
    '0.10',
    '😀'.repeat(40),
    [],
    {},
    [1, 1],
    true,
    '2026-02-30',
  ],
);

/** Documents of which about half have one place changed or taken away. */
const nearly = (contract: Contract) =>
  fc.tuple(documentOf(contract), fc.option(wrong), fc.nat()).map(([data, value, at]) => {
    const places = leaves(data);
    const path = places[at % places.length] ?? [];
    return value === null && at % 2
      ? data
      : changed(data, at % 3 ? path : path.slice(0, 1), value ?? undefined);
  });

/** TypeBox counts UTF-16 units where JSON Schema counts characters: the walk has the last word then. */
const hasPairs = (data: unknown): boolean => /[\u{10000}-\u{10ffff}]/u.test(JSON.stringify(data) ?? '');

describe('the quick check', () => {
  it.each(contracts.map((it) => [it.name, it as Contract] as const))(
    'of %s says yes where the walk finds nothing, in both profiles',
    (_, contract) => {
      const seen = { yes: 0, no: 0 };
      for (const profile of ['write', 'read'] as const) {
        const schema = profileSchema(contract.data, profile);
        const accepts = quickCheck(schema);
        fc.assert(
          fc.property(nearly(contract), (data) => {
            // the names of plant data are looked at by the walk alone
            const issues = schemaIssues(schema, data, 'x').filter(
              (it) => !it.path.startsWith('/extensions/'),
            );
            const isFine = issues.length === 0;
            if (accepts(data) || !hasPairs(data)) expect(accepts(data), JSON.stringify(issues)).toBe(isFine);
            seen[isFine ? 'yes' : 'no']++;
          }),
          { seed: 271, numRuns: 200 },
        );
      }
      expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(20);
    },
  );

  it('finds an entry given twice, whatever the order of its fields', () => {
    const { data, example } = contracts.find((it) => it.name === 'inventory.balance-reported') as Contract;
    const accepts = quickCheck(profileSchema(data, 'write'));
    const [first] = (example as { balances: object[] }).balances;
    const again = Object.fromEntries(Object.entries(first as object).reverse());
    expect(accepts(example)).toBe(true);
    expect(accepts({ ...(example as object), balances: [first, again] })).toBe(false);
  });
});
