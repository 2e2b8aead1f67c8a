import { describe, expect, it } from 'vitest';
import { BREAK_CODES } from '../../src/reconcile/classes/codes.js';
import { ENGINES } from './generated/engines.js';
import { FAULTS } from './generated/faults/index.js';
import { runMatrix } from './generated/matrix-run.js';
import { tallyTwins } from './generated/twin-tally.js';

const FIRST_SEED = 1;
const CASES = 1000;
const SHOWN = 10;

const [memory] = ENGINES;
if (!memory) throw new Error('no engine to judge');

describe('faults put into ledgers that agree', async () => {
  const astray: string[] = [];
  const matrix = await runMatrix(memory.engine, FIRST_SEED, CASES, (text) => astray.push(text));
  console.log(`seeds ${FIRST_SEED} to ${FIRST_SEED + CASES - 1}\n${matrix.text()}`);
  if (astray.length > 0) console.log(astray.slice(0, SHOWN).join('\n'));

  it.each(BREAK_CODES)('%s is recognised in at least 99 of 100', (code) => {
    expect(matrix.total(code)).toBeGreaterThan(5);
    expect(matrix.share(code)).toBeGreaterThanOrEqual(0.99);
  });

  it('nothing is invented, on clean pairs or beside a fault', () => {
    expect(matrix.cases.clean).toBeGreaterThan(50);
    expect(matrix.inventedText()).toBe('nothing');
    expect(matrix.cleanWithBreaks).toBe(0);
  });

  it('less than one in a hundred faults of a known class is left unexplained', () => {
    expect(matrix.unexplainedShare).toBeLessThan(0.01);
  });
});

describe('faults that nobody can tell apart', () => {
  it('are called one of the things that they may be, and nothing else', async () => {
    const tallies = await tallyTwins(memory.engine, FIRST_SEED, 20);
    expect(tallies.filter((it) => it.cases < 20).map((it) => it.twins.name)).toEqual([]);
    expect(tallies.filter((it) => it.astray > 0).map((it) => it.twins.name)).toEqual([]);
  });
});

describe('the faults themselves', () => {
  it('there is one of every class', () => {
    expect(BREAK_CODES.filter((it) => FAULTS[it].length === 0)).toEqual([]);
  });
});
