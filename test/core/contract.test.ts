import { Type } from '@sinclair/typebox';
import { describe, expect, it } from 'vitest';
import { orNull, rule, setPointers, TRANSACTION_KEY } from '../../src/core/contract.js';
import { contracts, ItemV1, OperationCompletedV1 } from '../../src/index.js';
import { setOf } from '../../src/vocabulary/set.js';

describe('a declared contract', () => {
  it('knows whether it is an event or an entity, and does not change any more', () => {
    expect([OperationCompletedV1.kind, ItemV1.kind]).toEqual(['event', 'entity']);
    expect(contracts.filter((it) => !Object.isFrozen(it))).toEqual([]);
  });

  it('says in so many words that a key field may be absent', () => {
    expect(orNull('lotNumber')).toEqual({ orNull: 'lotNumber' });
    expect(TRANSACTION_KEY.map((it) => it.orNull)).toEqual([
      'businessRef.system',
      'businessRef.objectType',
      'businessRef.id',
      'businessRef.line',
    ]);
  });

  it('keeps a rule beside its sentence', () => {
    expect(rule('this.a < this.b', 'A is less.')).toEqual({ cel: 'this.a < this.b', sentence: 'A is less.' });
  });
});

describe('the sets of a shape', () => {
  it('are found at any depth, and a plain list is none', () => {
    const names = setOf(Type.String(), 'Names.', 5);
    const schema = Type.Object({
      names,
      steps: Type.Array(Type.Object({ before: names, after: Type.Array(Type.String()) })),
      groups: setOf(names, 'Sets of sets.', 5),
    });
    expect(setPointers(schema)).toEqual(['/names', '/steps/*/before', '/groups', '/groups/*']);
  });

  it('there are none in a leaf or in nothing', () => {
    expect([Type.String(), undefined, null, 7].flatMap((it) => setPointers(it))).toEqual([]);
  });
});
