import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, isAsSent } from '../../src/core/code.js';
import { isAscii } from '../../src/core/shape.js';
import { contractName, contracts } from '../../src/index.js';
import { celRule } from '../../src/own/index.js';
import { genericText, identityAsSent, keyParts, keyText } from '../../src/wire/identity.js';
import { profileSchema } from '../../src/wire/read-schema.js';
import { schemaIssues } from '../../src/wire/schema-issues.js';
import { guardText } from '../../src/wire/text-guard.js';
import { shapeOf } from '../arbitrary.js';
import { damaged } from '../cross/damaged.js';

const SEED = 20260310;
const named = contracts.map((it) => [contractName(it), it] as const);

describe.each(named)('the printed code of %s', (name, contract) => {
  const code = codeOf(contract);
  const schema = profileSchema(contract.data, 'write');
  const fits = (data: unknown): boolean =>
    schemaIssues(schema, data, name).length === 0 && guardText(data, name).length === 0;

  it('accepts what the walk through the schema accepts, text beyond ASCII at the second look', () => {
    fc.assert(
      fc.property(damaged(shapeOf(contract.data)), (data) => {
        if (isAsSent(code, data)) expect(fits(data)).toBe(true);
        else if (isAscii(JSON.stringify(data))) expect(fits(data)).toBe(false);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('writes what the generic rules write, text and key', () => {
    fc.assert(
      fc.property(shapeOf(contract.data) as fc.Arbitrary<object>, (data) => {
        fc.pre(isAsSent(code, data));
        const named = keyParts(contract, data);
        expect(code.text(data)).toBe(genericText(contract, data));
        expect(code.key(data)).toBe(keyText(named?.parts ?? []));
        expect(identityAsSent(contract, data).composite).toBe(named?.composite);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('judges each rule as CEL does', () => {
    const rules = contract.rules.map(({ cel }) => celRule(cel));
    const documents = fc.oneof(shapeOf(contract.data), damaged(fc.constant(contract.example)));
    fc.assert(
      fc.property(documents, (data) => {
        fc.pre(fits(data));
        const judged = (all: readonly ((it: never) => boolean)[]) => all.map((holds) => holds(data as never));
        expect(judged(code.rules)).toEqual(judged(rules));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});
