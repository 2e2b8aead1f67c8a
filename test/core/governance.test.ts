import { describe, expect, it } from 'vitest';
import {
  BASES,
  COMPOSITE_BASIS,
  CRITICALITIES,
  LATENCIES,
  NAMESPACE,
  OWNERS,
  POLICIES,
} from '../../src/core/governance.js';
import { contracts } from '../../src/index.js';

const sentences = [OWNERS, LATENCIES, CRITICALITIES, BASES, POLICIES].flatMap((list) =>
  Object.entries(list).map(([word, it]) => [word, typeof it === 'string' ? it : it.sentence] as const),
);

describe('the closed lists', () => {
  it.each(sentences)('%s has its sentence', (_, sentence) => {
    expect(sentence).toMatch(/^[A-Z].{5,}\.$/);
  });

  it('hold these words and no others', () => {
    expect(Object.keys(LATENCIES)).toEqual(['real-time', 'near-real-time', 'batch']);
    expect(Object.keys(CRITICALITIES)).toEqual([
      'compliance-or-safety',
      'stock-or-money',
      'planning',
      'analytics',
    ]);
    expect(Object.keys(POLICIES)).toEqual(['park', 'accept', 'reject']);
    expect(Object.keys(OWNERS)).toHaveLength(10);
  });

  it('a basis has a letter of its own: letters are hashed into keys and never change', () => {
    const letters = Object.entries(BASES).map(([name, it]) => `${it.letter} ${name}`);
    expect(letters).toEqual(['L lifecycle', 'T transaction', 'I interval', 'M master-data', 'S snapshot']);
    expect(COMPOSITE_BASIS).toBe('composite');
  });

  it('books never go without full replay', () => {
    const { 'stock-or-money': books, 'compliance-or-safety': law } = CRITICALITIES;
    expect([books.recovery, law.recovery]).toEqual(['no loss, full replay', 'no loss, full replay']);
  });

  it.each(contracts.map((it) => [it.name, it] as const))('%s uses only words of the lists', (_, contract) => {
    expect(OWNERS).toHaveProperty(contract.owner);
    expect(LATENCIES).toHaveProperty(contract.latency);
    expect(CRITICALITIES).toHaveProperty(contract.criticality);
    expect(BASES).toHaveProperty(contract.basis);
    const policies = contract.kind === 'event' ? Object.values(contract.after) : [];
    expect(policies.filter((it) => !(it in POLICIES))).toEqual([]);
  });

  it('the namespace is one constant each for types and schemas', () => {
    expect(NAMESPACE).toEqual({ eventType: 'org.w3id.mfg', schema: 'https://w3id.org/mfg' });
  });
});
