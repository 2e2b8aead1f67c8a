import { caseNo } from './cases.js';
import { ENGINES, outcomeOf } from './engines.js';
import { mirrored } from './mirror.js';

const c = caseNo(Number(process.argv[2]));
const e = (ENGINES[0] as any).engine;
const cut = (l: any) =>
  Object.entries(l)
    .filter(([k2, v2]) => v2 !== '' && !['source', 'flow', 'plantId', 'version', 'content'].includes(k2))
    .map(([k2, v2]) => k2.slice(0, 4) + '=' + v2)
    .join(' ');
console.log(c.names, c.pair.asOf);
for (const p of [c.pair, mirrored(c.pair)]) {
  const o = await outcomeOf(p, e);
  console.log(JSON.stringify(o.provenance.highWater));
  for (const b of o.breaks) {
    console.log(
      b.code,
      b.flow,
      JSON.stringify(b.difference),
      b.move,
      b.proposal?.side,
      JSON.stringify(b.proof).slice(0, 100),
    );
    for (const l of b.left.lines) console.log('    L', cut(l));
    for (const l of b.right.lines) console.log('    R', cut(l));
  }
}
