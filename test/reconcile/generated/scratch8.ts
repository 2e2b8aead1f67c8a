import { caseNo } from './cases.js';
import { ENGINES, outcomeOf } from './engines.js';

const cs = [];
let t = performance.now();
for (let s = 1; s <= 200; s++) cs.push(caseNo(s));
console.log('make', (performance.now() - t) / 200);
t = performance.now();
for (const c of cs) await outcomeOf(c.pair, (ENGINES[0] as any).engine);
console.log(
  'run',
  (performance.now() - t) / 200,
  cs.reduce((n, c) => n + c.pair.told.reduce((m, x) => m + x.left.length + x.right.length, 0), 0) / 200,
);
