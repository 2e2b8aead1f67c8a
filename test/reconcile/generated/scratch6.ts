import { memoryResidue } from '../../../src/reconcile/engines/memory-residue.js';
import { COLUMNS, EMPTY_LINE } from '../../../src/reconcile/ledger/line.js';
import { DEFAULT_POLICY } from '../../../src/reconcile/policy/default-policy.js';
import { reconcile } from '../../../src/reconcile/reconcile.js';

const L = (s: string, i: number, q: string, h: number, m = 0, x = {}) => ({
  ...EMPTY_LINE,
  flow: 'f',
  plantId: 'P',
  reference: 'WO',
  itemId: 'A',
  lotNumber: 'L',
  unit: 'KGM',
  quantity: q,
  occurredAt: `2026-03-1${Math.floor(h / 24)}T${String(h % 24).padStart(2, '0')}:${String(m).padStart(2, '0')}:00.000Z`,
  id: `${s}${i}`,
  source: s,
  ...x,
});
const run = async (name: string, left: any[], right: any[]) => {
  const cols = new Set(COLUMNS);
  const o = await reconcile(
    { columns: cols, lines: left },
    { columns: cols, lines: right },
    { engine: memoryResidue, policy: { ...DEFAULT_POLICY, timeToleranceSeconds: 60, transitSeconds: 0 } },
  );
  console.log(
    name.padEnd(60),
    o.breaks
      .map((b) => `${b.code}[${b.left.lines.map((x) => x.id)}|${b.right.lines.map((x) => x.id)}]`)
      .join(' '),
  );
};
const hours = [1, 5, 9, 13, 17, 21, 25, 29];
const all = (s: string) => hours.map((h, i) => L(s, i, '25', h));
const but = (s: string, ...no: number[]) => all(s).filter((_, i) => !no.includes(i));
await run('clean', all('l'), all('r'));
await run('one missing', all('l'), but('r', 3));
await run('one split', all('l'), [...but('r', 3), L('r', 31, '10', 13), L('r', 32, '15', 13)]);
await run('one split, one missing', all('l'), [
  ...but('r', 3, 5),
  L('r', 31, '10', 13),
  L('r', 32, '15', 13),
]);
await run('one in grams', all('l'), [...but('r', 3), L('r', 31, '25000', 13, 0, { unit: 'GRM' })]);
await run('one in grams, one missing', all('l'), [
  ...but('r', 3, 5),
  L('r', 31, '25000', 13, 0, { unit: 'GRM' }),
]);
await run('one in grams, one split', all('l'), [
  ...but('r', 3, 5),
  L('r', 31, '25000', 13, 0, { unit: 'GRM' }),
  L('r', 51, '10', 21),
  L('r', 52, '15', 21),
]);
await run(
  'split both ways',
  [...but('l', 3), L('l', 31, '10', 13), L('l', 32, '15', 13)],
  [...but('r', 5), L('r', 51, '10', 21), L('r', 52, '15', 21)],
);
await run(
  'split both ways, one missing',
  [...but('l', 3), L('l', 31, '10', 13), L('l', 32, '15', 13)],
  [...but('r', 5, 1), L('r', 51, '10', 21), L('r', 52, '15', 21)],
);
await run(
  'split both ways at 4 in cell',
  [...but('l', 3), L('l', 31, '10', 13), L('l', 32, '15', 13)],
  [...but('r', 5, 7), L('r', 51, '10', 21), L('r', 52, '15', 21), L('r', 71, '11', 29), L('r', 72, '14', 29)],
);
await run('one late', all('l'), [...but('r', 3), L('r', 3, '25', 15, 7)]);
await run('one wrong', all('l'), [...but('r', 3), L('r', 3, '22', 13)]);
await run('one twice', all('l'), [...all('r'), L('r', 31, '25', 13)]);
const key = (s: string, i: number, q: string, h: number, k: string, x = {}) =>
  L(s, i, q, h, 0, { key: k, ...x });
await run(
  'key: split',
  [key('l', 1, '25', 1, 'K1')],
  [key('r', 1, '10', 1, 'K1'), key('r', 2, '15', 1, 'K1-1')],
);
await run(
  'key: two splits',
  [key('l', 1, '25', 1, 'K1'), key('l', 2, '25', 5, 'K2')],
  [
    key('r', 1, '10', 1, 'K1'),
    key('r', 12, '15', 1, 'K1-1'),
    key('r', 2, '11', 5, 'K2'),
    key('r', 22, '14', 5, 'K2-1'),
  ],
);
await run(
  'key: split in 3, no reference right',
  [key('l', 1, '25', 1, 'K1')],
  [
    key('r', 1, '10', 1, 'K1', { reference: '' }),
    key('r', 2, '12', 1, 'K1-1', { reference: '' }),
    key('r', 3, '3', 1, 'K1-2', { reference: '' }),
  ],
);
await run(
  'key: split beside wrong',
  [key('l', 1, '25', 1, 'K1'), key('l', 2, '25', 5, 'K2')],
  [key('r', 1, '10', 1, 'K1'), key('r', 12, '15', 1, 'K1-1'), key('r', 2, '22', 5, 'K2')],
);
await run(
  'key: split beside missing',
  [key('l', 1, '25', 1, 'K1'), key('l', 2, '25', 5, 'K2')],
  [key('r', 1, '10', 1, 'K1'), key('r', 12, '15', 1, 'K1-1')],
);
await run(
  'key: split beside missing, both',
  [key('l', 1, '25', 1, 'K1'), key('l', 2, '21', 5, 'K2')],
  [key('r', 1, '10', 1, 'K1'), key('r', 12, '15', 1, 'K1-1'), key('r', 3, '7', 9, 'K3')],
);
