import { expect, it } from 'vitest';
import { roundingCases } from '../odoo/rounding-cases.js';
import { disagreements } from './rounding-in-python.js';
import { setupPython } from './setup-python.mjs';

it('Python rounds, compares and finds nothing as we do, to the last bit', () => {
  const cases = [...roundingCases(20_000, 20260310)];
  expect(disagreements(setupPython(), cases)).toEqual([]);
  expect(new Set(cases.map((it) => it.method)).size).toBe(5);
});

it('Python notices a number that is one bit off', () => {
  const cases = [{ value: 2.675, other: 2.68, step: 0.01, method: 'HALF-UP' as const }];
  expect(disagreements(setupPython(), cases, () => 2.6800000000000006)).toHaveLength(1);
});
