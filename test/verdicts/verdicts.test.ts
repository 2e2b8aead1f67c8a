import { describe, expect, it } from 'vitest';
import { ENGINES, type Engine, root, run } from './engines.js';
import { pageOf } from './page.js';
import { probesOf } from './probes.js';
import { badQuestionsIn, type Question } from './questions.js';
import { type Answer, reasonsOf, tallyOf, total, verdictOf } from './tally.js';

const question = (schema: string, ...verdicts: boolean[]): Question => ({
  group: 'material',
  schema,
  asked: verdicts.map((valid, i) => ({ name: `case ${i + 1}`, document: {}, valid })),
});
const QUESTIONS = [question('a.json', true, false), question('b.json', true)];
const RIGHT: readonly Answer[] = [
  { schema: 'a.json', verdicts: [true, false] },
  { schema: 'b.json', verdicts: [true] },
];
const B_LOST = ['b.json: case 1 (wanted valid)'];

describe('the tally', () => {
  it('of right verdicts has nothing apart', () => {
    const tally = tallyOf(QUESTIONS, RIGHT);
    expect(tally.apart).toEqual([]);
    expect(total(tally)).toEqual({ agreed: 3, asked: 3 });
  });

  it.each<[string, readonly Answer[], readonly string[]]>([
    [
      'a wrong verdict',
      [{ schema: 'a.json', verdicts: [true, true] }, RIGHT[1] as Answer],
      ['a.json: case 2 (wanted invalid)'],
    ],
    ['a refused schema', [RIGHT[0] as Answer, { schema: 'b.json', verdicts: null }], B_LOST],
    ['a missing verdict', [RIGHT[0] as Answer, { schema: 'b.json', verdicts: [] }], B_LOST],
    ['a missing answer', [RIGHT[0] as Answer], B_LOST],
    ['the answer to something else', [RIGHT[0] as Answer, { schema: 'c.json', verdicts: [true] }], B_LOST],
  ])('counts %s as apart', (_, answers, apart) => {
    const tally = tallyOf(QUESTIONS, answers);
    expect(tally.apart).toEqual(apart);
    expect(total(tally)).toEqual({ agreed: 2, asked: 3 });
  });
});

describe('the page', () => {
  const [engine] = ENGINES as readonly [Engine];
  const [bad] = badQuestionsIn('2020-12');
  if (!bad) throw new Error('no bad schema has a telling document');

  it('shows what differs, where, and why a rule is there', () => {
    const tally = tallyOf(QUESTIONS, RIGHT.slice(0, 1));
    const page = pageOf([{ engine, dialect: '2020-12', tally, told: [{ ...bad, verdict: 'refused' }] }]);
    expect(page).toContain('| material | **2 of 3** |');
    expect(page).toContain(`- Ajv (JavaScript), 2020-12: \`${B_LOST[0]}\``);
    expect(page).toContain(
      '| S1 | digits of all scripts | `{"itemId":"A","code":"\\u0661\\u0662"}` | refused |',
    );
  });

  it('says so when nothing differs', () => {
    const page = pageOf([{ engine, dialect: '2020-12', tally: tallyOf(QUESTIONS, RIGHT), told: [] }]);
    expect(page).toContain('| material | 3 |');
    expect(page).toContain('Nowhere: every validator gave the verdict wanted');
  });
});

it('a bad schema is valid, invalid or refused, or not judged at all', () => {
  const verdicts = [[true], [false], null].map((it) => verdictOf({ schema: 'a.json', verdicts: it }));
  expect(verdicts).toEqual(['valid', 'invalid', 'refused']);
  expect(verdictOf(undefined)).toBeUndefined();
  expect(reasonsOf([])).toEqual([]);
});

it('a program that is missing is told with what to install', () => {
  expect(() => run(['no-such-program'], root, 'Rust with cargo')).toThrow('Install Rust with cargo.');
  expect(() => run(['node', '-e', 'process.exit(3)'], root)).toThrow('node ended with 3');
});

it('every engine names the version that is pinned', () => {
  expect(ENGINES).toHaveLength(8);
  for (const it of ENGINES) expect(it.version(), it.name).toMatch(/^[0-9]+\.[0-9]+\.[0-9]+$/);
});

it.each(['2020-12', 'draft-07'] as const)(
  'every pattern of %s is asked about texts that fit and texts that do not',
  (dialect) => {
    const probes = probesOf(dialect);
    const oneSided = probes.filter(({ asked }) => new Set(asked.map((it) => it.valid)).size < 2);
    expect(oneSided.map(({ own }) => own?.pattern)).toEqual([]);
    expect(probes.length).toBeGreaterThan(20);
  },
);
