import { BREAK_CODES } from '../../../src/reconcile/classes/codes.js';
import { type Case, caseNo, caseWith } from './cases.js';
import { ENGINES, outcomeOf } from './engines.js';
import { judge } from './judge.js';
import { ConfusionMatrix } from './matrix.js';

const [from, to, modeArg, only] = [
  Number(process.argv[2]),
  Number(process.argv[3]),
  process.argv[4],
  process.argv[5],
];
const m = new ConfusionMatrix();
const byName = new Map<string, { n: number; bad: number; ex: string[] }>();
const t = performance.now();
let shown = 0;
for (let s = from; s < to; s++) {
  const codes =
    modeArg === 'clean' ? [] : only ? [only as never] : [BREAK_CODES[s % BREAK_CODES.length] as never];
  const c: Case = modeArg === 'no' ? caseNo(s) : caseWith(s, codes);
  if (process.env.MAPPED)
    (c as any).pair = {
      ...c.pair,
      told: c.pair.told.map((t) => ({
        ...t,
        right: t.right.map((l) => ({ ...l, status: c.pair.policy.statuses.right[l.status] ?? l.status })),
      })),
    };
  const o = await outcomeOf(c.pair, (ENGINES[0] as any).engine);
  const v = judge(o, c);
  m.add(c, v);
  const nm = c.names.join('+') || 'clean';
  const r = byName.get(nm) ?? { n: 0, bad: 0, ex: [] };
  byName.set(nm, r);
  r.n++;
  if (v.invented.length || v.rulings.some((x) => !x.isRight)) {
    r.bad++;
    r.ex.push(
      `${s}:${v.rulings.map((x) => x.codes.join('+') || 'nothing')}${v.invented.length ? ' inv ' + v.invented : ''}`,
    );
    if (process.argv[6] && shown++ < Number(process.argv[6])) {
      console.log(nm, s, JSON.stringify(v.rulings), v.invented);
      for (const b of o.breaks)
        if (!c.expected.length || c.expected.some((e) => e.flow === b.flow))
          console.log(
            '  ',
            b.code,
            JSON.stringify(b.difference),
            JSON.stringify(b.proof).slice(0, 150),
            b.pointers.join(),
            b.left.lines.map((x) => x.id).join(),
            '|',
            b.right.lines.map((x) => x.id).join(),
          );
      const near = new Set(c.expected.flatMap((e) => e.near));
      if (!c.expected.length)
        for (const b of o.breaks)
          for (const t2 of c.pair.told)
            if (
              [...t2.left, ...t2.right].some((l) =>
                [...b.left.lines, ...b.right.lines].some((x) => x.id === l.id),
              )
            )
              for (const l of [...t2.left, ...t2.right]) near.add(l.id);
      for (const side of ['left', 'right'] as const)
        for (const t2 of c.pair.told)
          for (const l of t2[side])
            if (near.has(l.id))
              console.log(
                '    ',
                side,
                Object.entries(l)
                  .filter(
                    ([k, v2]) =>
                      v2 !== '' && !['source', 'flow', 'plantId', 'version', 'content'].includes(k),
                  )
                  .map(([k, v2]) => k.slice(0, 4) + '=' + v2)
                  .join(' '),
              );
      console.log(
        'asOf',
        c.pair.asOf,
        o.provenance.highWater,
        JSON.stringify(o.provenance.inForce[c.expected[0]?.flow ?? '']),
        c.pair.policy.timeToleranceSeconds,
        c.pair.policy.clockStepMinutes,
      );
    }
  }
}
if (!process.argv[6]) console.log(m.text());
console.log(
  'invented',
  m.inventedText(),
  'cleanWithBreaks',
  m.cleanWithBreaks,
  m.cases,
  (performance.now() - t) / (to - from),
  'ms',
);
if (!process.argv[6])
  for (const [k, r] of [...byName].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    if (r.bad) console.log(k.padEnd(80), r.n, r.bad, r.ex.slice(0, 6).join(' | '));
