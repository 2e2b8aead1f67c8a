import { describe, expect, it } from 'vitest';
import { contracts } from '../../src/index.js';
import { choice } from '../../src/vocabulary/choice.js';
import { accepts } from './accepts.js';

const Light = choice({ red: 'Stop.', green: 'Go.' }, 'The light.');

describe('a closed list', () => {
  it('prints as enum, each word with its sentence', () => {
    expect(Light).toMatchObject({
      type: 'string',
      description: 'The light.',
      enum: ['red', 'green'],
      pattern: '^(red|green)$',
      'x-values': { red: 'Stop.', green: 'Go.' },
    });
  });

  it('takes its words on writing, any word on reading, and no phrase at all', () => {
    const taken = (text: string) => [accepts(Light, text), accepts(Light, text, 'read')];
    expect(taken('red')).toEqual([true, true]);
    expect(taken('amber')).toEqual([false, true]);
    expect(taken('Red light')).toEqual([false, false]);
    expect(taken('constructor')).toEqual([false, true]);
  });

  it('of any contract has words that need no escape, each with a sentence', () => {
    const lists: (readonly [string, string])[] = [];
    const walk = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { 'x-values': values } = schema as { 'x-values'?: Record<string, string> };
      if (values) lists.push(...Object.entries(values));
      else Object.values(schema).forEach(walk);
    };
    for (const contract of contracts) walk(contract.data);
    expect(lists.length).toBeGreaterThan(80);
    expect(
      lists.filter(([word, sentence]) => !/^[a-z][a-zA-Z0-9]*$/.test(word) || !/^[A-Z].*\.$/.test(sentence)),
    ).toEqual([]);
  });
});
