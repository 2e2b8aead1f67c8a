import { describe, expect, it } from 'vitest';
import { type Question, wrongAnswers } from './question.js';
import { QUESTIONS } from './questions.js';

const { identity, rules, functions, models } = QUESTIONS;
const named = { key: `k1-${'0'.repeat(64)}`, contentHash: `sha256-${'0'.repeat(64)}` };

describe('what the languages are asked', () => {
  it('takes in texts that have no name and cases that break a rule', () => {
    const refusing = identity().questions.filter((it) => it.isRight({ refused: 'because' }));
    expect(refusing.length).toBeGreaterThan(500);
    const holding = rules().questions.filter((it) => it.isRight({ broken: [] }));
    expect(rules().questions.length - holding.length).toBeGreaterThan(200);
  });

  it('never takes the same answer for every question', () => {
    const all: Question[] = [identity, rules, models].flatMap((it) => it().questions);
    for (const answer of [named, { refused: 'because' }, { broken: [] }, { text: '{}' }])
      expect(all.some((it) => !it.isRight(answer))).toBe(true);
    expect(functions().questions.map((it) => it.isRight({ broken: ['a call'] }))).toEqual([false]);
  });

  it('takes a document that is written back in another order, and none that lost a field', () => {
    const [question] = models().questions;
    const [[title, data] = ['', {}]] = Object.entries(
      JSON.parse(question?.text ?? '{}') as Record<string, object>,
    );
    const turned = Object.fromEntries(Object.entries(data).reverse());
    const lost = Object.fromEntries(Object.entries(data).slice(1));
    expect(question?.isRight({ text: JSON.stringify({ [title]: turned }) })).toBe(true);
    expect(question?.isRight({ text: JSON.stringify({ [title]: lost }) })).toBe(false);
    expect(question?.isRight({ text: 'no JSON' })).toBe(false);
  });
});

it('a wrong answer, a missing one and one too many are all told', () => {
  const question = { contract: 'c', text: '{}', about: 'it', isRight: (it: object) => 'refused' in it };
  expect(wrongAnswers([question], [{ refused: '' }])).toEqual([]);
  expect(wrongAnswers([question], [{ broken: [] }])).toHaveLength(1);
  expect(wrongAnswers([question], [])).toHaveLength(1);
  expect(wrongAnswers([question], [{ refused: '' }, { refused: '' }])).toHaveLength(1);
});
