import { describe, expect, it } from 'vitest';
import { memoryResidue } from '../../../src/reconcile/engines/memory-residue.js';
import { residueFromLines, residueLines } from '../../../src/reconcile/engines/sql/residue-file.js';
import { COMPARISONS } from './comparisons.js';

const comparisons = COMPARISONS.map((it) => it(500));

const fileOf = async ({ ledgers, plan }: (typeof comparisons)[number]): Promise<string[]> => [
  ...residueLines(await memoryResidue(ledgers.left, ledgers.right, plan)),
];

const [first] = comparisons as [(typeof comparisons)[number]];
const lines = await fileOf(first);
const at = (part: string): number => lines.findIndex((it) => it.startsWith(`{"part":"${part}"`));

/** What is said of the file when the first line of this kind reads otherwise. */
async function said(part: string, change: (line: string) => string): Promise<string[]> {
  const index = at(part);
  const changed = lines.map((it, i) => (i === index ? change(it) : it));
  const read = await residueFromLines(changed);
  return read.ok ? [] : read.issues.map((it) => `${it.code} ${it.path.replace(/^\/\d+/, '')}: ${it.wanted}`);
}

describe('the file of a residue', () => {
  it.each(comparisons)('holds all of it: $name', async (comparison) => {
    const { ledgers, plan } = comparison;
    const residue = await memoryResidue(ledgers.left, ledgers.right, plan);
    expect(await residueFromLines(residueLines(residue))).toEqual({ ok: true, value: residue });
  });

  it('is read in any order of its lines, and with blank ones', async () => {
    const read = await residueFromLines([...lines, ''].reverse());
    expect(read.ok && [...residueLines(read.value)].sort()).toEqual([...lines].sort());
  });

  it('sums may be spelled with zeros at the end', async () => {
    expect(
      await said('total', (it) => it.replace(/"quantity":"(-?\d+)(\.\d+)?"/, '"quantity":"$1.500000000000"')),
    ).toEqual([]);
  });

  it.each([
    ['side', 'is cut', () => '', ['RULE_BROKEN /left: one line with part "side"']],
    [
      'total',
      'has a count as a text',
      (it: string) => it.replace(/"lines":\d+/, '"lines":"1"'),
      ['MALFORMED /lines: a whole number'],
    ],
    [
      'total',
      'has a sum with an exponent',
      (it: string) => it.replace(/"quantity":"[^"]*"/, '"quantity":"0E-12"'),
      ['MALFORMED /quantity: a decimal as a text'],
    ],
    [
      'inForce',
      'names no dimension',
      (it: string) => it.replace('itemId ', 'item '),
      ['MALFORMED /dimensions: names of dimensions, a blank after each'],
    ],
    ['unsettled', 'is no JSON', (it: string) => it.slice(0, -1), ['NOT_JSON : one JSON object']],
    [
      'unsettled',
      'is of another kind',
      (it: string) => it.replace('unsettled', 'open'),
      ['NOT_IN_LIST /part: one of side, total, inForce, unsettled, context'],
    ],
    [
      'unsettled',
      'has more than it may',
      (it: string) => it.replace('{', '{"note":"x",'),
      ['UNKNOWN_FIELD /note: no such field'],
    ],
    [
      'unsettled',
      'lacks a column',
      (it: string) => it.replace('"unit"', '"units"'),
      ['MALFORMED /line: a ledger line whose unit is a text'],
    ],
    [
      'context',
      'gives another reason',
      (it: string) => it.replace(/"because":"\w+"/, '"because":"luck"'),
      ['MALFORMED /because: one of twin, withdrawn, later, serial'],
    ],
  ] as const)('a line of part %s that %s is refused', async (part, _, change, wanted) => {
    expect(await said(part, change as (line: string) => string)).toEqual(wanted);
  });

  it('a file that lost a line is refused', async () => {
    const lost = lines.filter((_, i) => i !== at('unsettled'));
    const read = await residueFromLines(lost);
    expect(read.ok ? [] : read.issues.map((it) => it.path)).toEqual(['/left/unsettled']);
  });
});
