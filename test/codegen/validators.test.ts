import { describe, expect, it } from 'vitest';
import { ruleCode } from '../../codegen/validators/rule-code.js';
import type { Shape } from '../../codegen/validators/shape-code.js';
import { validatorsPrinter } from '../../codegen/validators/validators-printer.js';
import { Dictionary } from '../../codegen/validators/words.js';
import { contracts } from '../../src/contracts/index.js';

const judge = (cel: string, data: object): unknown => {
  const { code, calls } = ruleCode(cel);
  expect([...calls]).toEqual([]);
  return new Function('data', `return ${code};`)(data);
};

describe('a rule as code', () => {
  it.each([
    ['this.to > this.from', 'data.to > data.from'],
    ['!has(this.a) || this.a.b == 1', 'data.a === undefined || data.a.b === 1'],
    ['!(this.a && this.b) || this.c', '!(data.a && data.b) || data.c'],
    ['(this.a - this.b) - (this.c - 1) >= 0', 'data.a - data.b - (data.c - 1) >= 0'],
    ["this.kind in ['a', 'b']", "['a', 'b'].includes(data.kind)"],
    ['this.lines.all(l, size(l.lots) > 0)', 'data.lines.every((l: any) => l.lots.length > 0)'],
    ['this.from != this.to', '!isSame(data.from, data.to)'],
    ['(has(this.a) ? this.a : 0) + 1 > 2', '(data.a !== undefined ? data.a : 0) + 1 > 2'],
  ])('%s', (cel, code) => {
    expect(ruleCode(cel).code).toBe(code);
  });

  it('keeps what stands in a text', () => {
    expect(judge(`this.a == 'it\\'s "so" \\\\'`, { a: 'it\'s "so" \\' })).toBe(true);
  });

  it('names the functions of core that it calls', () => {
    expect([...ruleCode('unique(this.a) && decimalCompare(this.b, this.c) < 0').calls]).toEqual([
      'areUnique',
      'decimalCompare',
    ]);
  });

  it.each(['this.a % 2 == 0', 'this.a.startsWith("x")', 'this.a.exists_one(x, x > 1)', '{"a": 1} == this'])(
    '%s is refused when it is printed',
    (cel) => {
      expect(() => ruleCode(cel)).toThrow(cel);
    },
  );
});

describe('a shape as code', () => {
  const shape = (pattern: string): Shape => ({ type: 'string', pattern, maxLength: 9 });

  it('whose form lets through what is not ASCII is refused when it is printed', () => {
    expect(() => new Dictionary().leaf(shape('^[^x]$'), 'odd')).toThrow('not ASCII');
  });

  it('is defined once, under a name of its own', () => {
    const words = new Dictionary();
    expect([words.leaf(shape('^a$'), 'code'), words.leaf(shape('^b$'), 'code')]).toEqual(['code', 'code2']);
    expect(words.leaf(shape('^a$'), 'other')).toBe('code');
  });
});

it('there is code for every contract, and for the envelope', () => {
  const paths = [...validatorsPrinter.print(contracts).keys()];
  expect(paths).toContain('src/printed/cloud-event.ts');
  expect(paths.filter((it) => /\.v\d+\.ts$/.test(it))).toHaveLength(contracts.length);
});
