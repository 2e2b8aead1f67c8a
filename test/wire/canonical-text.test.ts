import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/core/canonical-json.js';
import { canonicalData, contracts, OperationCompletedV1 } from '../../src/index.js';
import { genericText } from '../../src/wire/identity.js';
import { documentOf } from '../arbitrary.js';

const text = (data: object) => genericText(OperationCompletedV1, data);

describe('the canonical text', () => {
  it.each(contracts.map((it) => [it.name, it] as const))(
    'of %s is that of its canonical data',
    (_, contract) => {
      fc.assert(
        fc.property(documentOf(contract), (data) => {
          expect(genericText(contract, data)).toBe(canonicalJson(canonicalData(contract, data)));
        }),
        { seed: 31, numRuns: 60 },
      );
    },
  );

  it('is that of its canonical data also where the data holds what the contract does not know', () => {
    const example: object = OperationCompletedV1.example;
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (strange) => {
        const data = { ...example, ...strange };
        expect(text(data)).toBe(canonicalJson(canonicalData(OperationCompletedV1, data)));
      }),
      { seed: 32, numRuns: 500 },
    );
  });

  it('escapes what JSON escapes', () => {
    const data = { ...OperationCompletedV1.example, workOrderId: 'a"b\\c\n\u2028é' };
    expect(text(data)).toContain('"a\\"b\\\\c\\n\u2028é"');
  });

  it('does not know the order of fields and sets', () => {
    const { equipmentIds: _, ...rest } = OperationCompletedV1.example;
    const turned = Object.fromEntries(Object.entries(rest).reverse());
    expect(text({ ...rest, equipmentIds: ['A', 'B'] })).toBe(text({ equipmentIds: ['B', 'A'], ...turned }));
  });

  it('refuses half a character and an infinite number', () => {
    expect(() => text({ ...OperationCompletedV1.example, workOrderId: '\ud800' })).toThrow();
    expect(() => text({ ...OperationCompletedV1.example, runNo: Number.POSITIVE_INFINITY })).toThrow();
  });
});
