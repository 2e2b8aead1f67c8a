import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POLICY } from '../../../examples/small-plant/samples.js';
import { PLANT } from '../../../examples/small-plant/site.js';
import { documentNames, type Planning } from '../../../src/odoo/plans/planning.js';
import { type Site, viewSite } from '../../../src/sites/index.js';

const at = (documentNamesOfSite: Site['documentNames']): Planning => ({
  contract: 'test',
  key: 'k1-0',
  version: '18.0',
  view: viewSite({ ...PLANT, documentNames: documentNamesOfSite }),
  policy: POLICY,
  records: {},
  issues: [],
  lookups: new Map(),
});

describe('the names that a document may have in Odoo', () => {
  it('are its code and what the plant makes that code of', () => {
    expect(documentNames(at([{ from: '/', to: '-' }]), 'WH-MO-00001')).toEqual([
      'WH-MO-00001',
      'WH/MO/00001',
      'WH/MO-00001',
      'WH-MO/00001',
    ]);
  });

  it('hold every name that has this code, and no other', () => {
    const rules = [
      { from: '/', to: '-' },
      { from: ' ', to: '.' },
    ];
    const planning = at(rules);
    const name = fc
      .array(fc.stringMatching(/^[A-Z0-9]{1,4}$/), { minLength: 1, maxLength: 4 })
      .chain((parts) =>
        fc.tuple(
          fc.constant(parts),
          fc.array(fc.constantFrom('/', '-', ' ', '.'), { minLength: 4, maxLength: 4 }),
        ),
      )
      .map(([parts, joints]) => parts.map((it, i) => (i === 0 ? it : `${joints[i]}${it}`)).join(''));
    fc.assert(
      fc.property(name, (it) => {
        const code = planning.view.documentCode(it);
        if (code === undefined) return;
        const names = documentNames(planning, code);
        expect(names).toContain(it);
        expect(names.map((one) => planning.view.documentCode(one))).toEqual(names.map(() => code));
      }),
      { seed: 7 },
    );
  });
});
