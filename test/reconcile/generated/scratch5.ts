import { agreeingPair } from './agreeing-pair.js';
import { ENGINES, outcomeOf } from './engines.js';

const e = (ENGINES[0] as any).engine;
const m = new Map<string, string[]>();
let bad = 0;
for (let s = 1; s < 800; s++) {
  const p = agreeingPair(s);
  const o = await outcomeOf(p, e);
  if (o.breaks.length) bad++;
  for (const b of o.breaks) {
    const ids = new Set([...b.left.lines, ...b.right.lines].map((x) => x.id));
    const ts = p.told.filter((t) => [...t.left, ...t.right].some((l) => ids.has(l.id)));
    const t = ts[0]!;
    const f = [
      b.code,
      t.keying,
      t.right.some((x) => x.reference === '') && t.left.some((x) => x.reference !== '') ? 'noref' : '',
      ts.some((t) => t.left.length > 1 || t.right.length > 1) ? 'multi' : 'single',
      ts.some((t) => t.left.concat(t.right as any).some((x) => x.key.startsWith('anew'))) ? 'anew' : '',
      p.told.filter((x) => x.flow === t.flow && x.left[0]?.reference === t.left[0]?.reference).length > 4
        ? 'series'
        : '',
    ].join(' ');
    (m.get(f) ?? m.set(f, []).get(f)!).push(String(s));
  }
}
console.log(bad);
for (const [k, v] of [...m].sort()) console.log(k.padEnd(60), v.length, [...new Set(v)].slice(0, 5).join());
