import { BREAK_CODES } from '../../../src/reconcile/classes/codes.js';
import { applyProposals } from '../../../src/reconcile/corrections/apply.js';
import { caseNo, caseWith } from './cases.js';
import { ENGINES, outcomeOf } from './engines.js';
import { linesOf } from './pair.js';

const [from, to, only] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];
const m = new Map<string, { n: number; bad: number; ex: string[] }>();
for (let s = from; s < to; s++) {
  const c = only === 'no' ? caseNo(s) : caseWith(s, [(only ?? BREAK_CODES[s % BREAK_CODES.length]) as never]);
  if (process.env.MAPPED)
    (c as any).pair = {
      ...c.pair,
      told: c.pair.told.map((t) => ({
        ...t,
        right: t.right.map((l) => ({ ...l, status: c.pair.policy.statuses.right[l.status] ?? l.status })),
      })),
    };
  const e = (ENGINES[0] as any).engine;
  const o = await outcomeOf(c.pair, e);
  const lines = { left: linesOf(c.pair, 'left'), right: linesOf(c.pair, 'right') };
  const after = applyProposals(
    lines,
    o.breaks.flatMap((b) => (b.proposal ? [b.proposal] : [])),
  );
  const again = await outcomeOf(c.pair, e, after);
  const k = c.names.join() + ' -> ' + [...new Set(o.breaks.map((b) => b.code))].join('+');
  const r = m.get(k) ?? { n: 0, bad: 0, ex: [] };
  m.set(k, r);
  r.n++;
  if (again.breaks.length) {
    r.bad++;
    r.ex.push(`${s}:${again.breaks.map((b) => b.code).join('+')}`);
    if (process.argv[5]) {
      const cut = (l: any) =>
        Object.entries(l)
          .filter(
            ([k2, v2]) => v2 !== '' && !['source', 'flow', 'plantId', 'version', 'content'].includes(k2),
          )
          .map(([k2, v2]) => k2.slice(0, 4) + '=' + v2)
          .join(' ');
      console.log(k, s, c.pair.asOf);
      const near = new Set(c.expected.flatMap((x) => x.near));
      for (const side of ['left', 'right'] as const)
        for (const l of lines[side]) if (near.has(l.id)) console.log('   ', side, cut(l));
      for (const b of o.breaks)
        console.log(
          '  ',
          b.code,
          b.proposal?.side,
          JSON.stringify(b.proposal?.steps.map((x) => x.do + ' ' + cut(x.line))),
        );
      for (const b of again.breaks)
        console.log(
          '   again',
          b.code,
          JSON.stringify(b.proof).slice(0, 150),
          b.left.lines.map(cut).join(' || '),
          ' <> ',
          b.right.lines.map(cut).join(' || '),
        );
    }
  }
}
if (!process.argv[5])
  for (const [k, r] of [...m].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    if (r.bad) console.log(k.padEnd(100), r.n, r.bad, r.ex.slice(0, 4).join(' | '));
