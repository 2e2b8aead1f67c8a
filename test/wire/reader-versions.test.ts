import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader, identify } from '../../src/index.js';
import { documentOf } from '../arbitrary.js';
import { StirredV1, StirredV2, StirredV3, UPCASTS } from './made-up.js';
import { good, issuesOf, sealed } from './telling.js';

describe('older versions', () => {
  const lifting = createReader([StirredV1, StirredV2, StirredV3], UPCASTS);

  it('are lifted step by step to the newest one, and the key stays', () => {
    fc.assert(
      fc.property(documentOf(StirredV1), (data) => {
        const old = sealed(StirredV1, data);
        const read = good(lifting.checkEvent(old));
        expect(read.contract).toBe(StirredV3);
        expect(read.event.data).toEqual({ ...data, direction: 'unknown', rounds: 1 });
        expect(good(identify(read.contract, read.event.data)).key).toBe(old.idempotencykey);
        expect(read.event.idempotencykey).toBe(old.idempotencykey);
      }),
      { seed: 243, numRuns: 200 },
    );
  });

  it('begin at their own step', () => {
    const read = good(lifting.checkEvent(sealed(StirredV2, StirredV2.example)));
    expect(read.event.data).toEqual({ ...StirredV2.example, rounds: 1 });
  });

  it('stay as they are where nothing lifts them', () => {
    const plain = createReader([StirredV1, StirredV3]);
    expect(good(plain.checkEvent(sealed(StirredV1, StirredV1.example))).contract).toBe(StirredV1);
  });

  it('are checked against what was told, before they are lifted', () => {
    const old = sealed(StirredV1, StirredV1.example);
    const told = { ...old, data: { ...old.data, rounds: 9 } };
    expect(issuesOf(lifting.checkEvent(told)).map((it) => it.code)).toEqual(['UNKNOWN_FIELD']);
  });
});
