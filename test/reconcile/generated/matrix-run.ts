import type { Engine } from '../../../src/reconcile/residue.js';
import { type Case, caseNo } from './cases.js';
import { outcomeOf } from './engines.js';
import { judge, type Verdict } from './judge.js';
import { ConfusionMatrix } from './matrix.js';

/** A case that was not judged right, in a line that tells how to see it again. */
const astrayText = ({ seed, names }: Case, { rulings, invented }: Verdict): string => {
  const wrong = rulings.filter((it) => !it.isRight);
  const found = wrong.map((it) => `${it.expected} found as ${it.codes.join(' + ') || 'nothing'}`);
  const more = invented.length > 0 ? [`invented ${invented.join(', ')}`] : [];
  return `seed ${seed}, ${names.join('; ') || 'clean'}: ${[...found, ...more].join('; ')}`;
};

const isAstray = ({ rulings, invented }: Verdict): boolean =>
  invented.length > 0 || rulings.some((it) => !it.isRight);

/** Judges an engine by so many cases from a seed on; tells each case that goes astray. */
export async function runMatrix(
  engine: Engine,
  firstSeed: number,
  count: number,
  astray: (text: string) => void = () => {},
): Promise<ConfusionMatrix> {
  const matrix = new ConfusionMatrix();
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const found = caseNo(seed);
    const verdict = judge(await outcomeOf(found.pair, engine), found);
    matrix.add(found, verdict);
    if (isAstray(verdict)) astray(astrayText(found, verdict));
  }
  return matrix;
}
