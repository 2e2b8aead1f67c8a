import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalSum } from '../../src/core/decimal.js';
import { check, contracts, ScrapDeclaredV1, WorkOrderReleasedV1 } from '../../src/index.js';
import { ruleIssues } from '../../src/wire/rules.js';
import { MixedV1 } from './made-up.js';
import { issuesOf } from './telling.js';

const parts = fc.array(fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 9 })), { maxLength: 6 });

describe('the host functions', () => {
  it('0.1 and 0.2 are 0.3', () => {
    expect(ruleIssues(MixedV1, MixedV1.example, 'x')).toEqual([]);
  });

  it('a sum of decimals is exact, and of none it is zero', () => {
    fc.assert(
      fc.property(parts, (numbers) => {
        const values = numbers.map(([whole, tenths]) => (tenths ? `${whole}.${tenths}` : `${whole}`));
        const soup = { ...MixedV1.example, parts: values.map((value) => ({ value, unit: 'LTR' })) };
        const broken = (value: string) =>
          ruleIssues(MixedV1, { ...soup, total: { value, unit: 'LTR' } }, 'x').map((it) => it.wanted);
        const total = decimalSum(values);
        fc.pre(total !== '0.2');
        expect(broken(total)).toEqual([]);
        expect(broken(decimalSum([total, '0.000000000001']))).toEqual(['The parts make up the total.']);
      }),
      { seed: 211, numRuns: 300 },
    );
  });

  it('adds in canonical spelling', () => {
    const soup = {
      ...MixedV1.example,
      total: { value: '0.2', unit: 'LTR' },
      parts: [{ value: '0.2', unit: 'LTR' }],
    };
    expect(ruleIssues(MixedV1, soup, 'x').map((it) => it.wanted)).toEqual(['A soup of 0.2 brings bad luck.']);
  });
});

describe('a list without repetition', () => {
  const { example } = WorkOrderReleasedV1;
  const wanted = (change: object) =>
    issuesOf(check(WorkOrderReleasedV1, { ...example, ...change })).map((it) => it.wanted);

  it('is asked for in time that grows with its length alone', () => {
    const [first] = example.materials;
    const materials = Array.from({ length: 500 }, (_, i) => ({ ...first, lineId: String(i) }));
    expect(wanted({ materials })).toEqual([]);
    expect(wanted({ materials: [...materials.slice(1), materials[1]] })).toEqual([
      'Each material line is listed once.',
    ]);
  });

  it('is asked for by the one value that names an entry', () => {
    const [paint, assemble] = example.operations;
    expect(wanted({ operations: [paint, { ...assemble, operationId: 'PAINT-FRAME' }] })).toContain(
      'Each operation is listed once.',
    );
  });
});

describe('a broken rule', () => {
  it('points at its first field and shows the values of all of them', () => {
    const { workOrderId: _, ...scrap } = ScrapDeclaredV1.example;
    expect(issuesOf(check(ScrapDeclaredV1, scrap))).toEqual([
      {
        code: 'RULE_BROKEN',
        contract: 'material.scrap-declared.v1',
        path: '/scrapKind',
        found: 'scrapKind = "component", workOrderId = nothing',
        wanted: 'Scrap of a product or a component names its work order.',
        help: 'Correct the fields named in the rule.',
      },
      {
        code: 'RULE_BROKEN',
        contract: 'material.scrap-declared.v1',
        path: '/operationId',
        found: 'operationId = "ASSEMBLE", workOrderId = nothing',
        wanted: 'An operation is named together with its work order.',
        help: 'Correct the fields named in the rule.',
      },
    ]);
  });

  it('says nothing of a field that is wrong by itself, and speaks beside other wrong fields', () => {
    const { workOrderId: _, ...scrap } = ScrapDeclaredV1.example;
    const codes = (data: object) =>
      issuesOf(check(ScrapDeclaredV1, data)).map((it) => `${it.code} ${it.path}`);
    expect(codes({ ...scrap, scrapKind: 7, operationId: 7 })).toEqual([
      'WRONG_TYPE /scrapKind',
      'WRONG_TYPE /operationId',
    ]);
    expect(codes({ ...scrap, itemId: '' })).toEqual([
      'TOO_SHORT /itemId',
      'RULE_BROKEN /scrapKind',
      'RULE_BROKEN /operationId',
    ]);
    expect(codes({ ...scrap, plantId: undefined })).toContain('RULE_BROKEN /scrapKind');
  });

  it('shows values that are long, hard or cut without half a character', () => {
    const soup = { ...MixedV1.example, parts: [] };
    const texts = fc.string({
      unit: fc.constantFrom('😀', 'x', '\u0001'),
      minLength: 60,
      maxLength: 200,
      size: 'max',
    });
    fc.assert(
      fc.property(texts, (text) => {
        const [issue] = ruleIssues(MixedV1, { ...soup, total: { value: '9', unit: text } }, 'x');
        expect(issue?.found.isWellFormed()).toBe(true);
        expect([...(issue?.found ?? '')].length).toBeLessThanOrEqual(160);
      }),
      { seed: 212, numRuns: 500 },
    );
  });

  it.each(contracts.map((it) => [it.name, it] as const))('%s breaks none in its example', (_, contract) => {
    expect(ruleIssues(contract, contract.example, contract.name)).toEqual([]);
  });
});
