/**
 * Ten thousand pairs of ledgers, clean or with one or three faults in them, and how each fault was classed.
 * `tsx bench/soak-faults.ts 50000 1` takes that many, from that seed on. It writes `docs/confusion-matrix.md`
 * and ends with 1 when a class is recognised in less than 99 of 100, anything is invented, or 1 of 100 is left
 * unexplained.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BREAK_CODES } from '../src/reconcile/classes/codes.js';
import { ENGINES } from '../test/reconcile/generated/engines.js';
import { matrixPage } from '../test/reconcile/generated/matrix-page.js';
import { runMatrix } from '../test/reconcile/generated/matrix-run.js';
import { tallyTwins } from '../test/reconcile/generated/twin-tally.js';

const count = Number(process.argv[2] ?? 10_000);
const firstSeed = Number(process.argv[3] ?? 1);
if (!Number.isInteger(count) || count < 100 || !Number.isInteger(firstSeed)) {
  process.stderr.write('usage: tsx bench/soak-faults.ts <how many pairs> <first seed>\n');
  process.exit(2);
}
const [judged] = ENGINES;
if (!judged) throw new Error('no engine to judge');

let shown = 0;
const started = performance.now();
const matrix = await runMatrix(judged.engine, firstSeed, count, (text) => {
  if (shown++ < 40) process.stderr.write(`${text}\n`);
});
const twins = await tallyTwins(judged.engine, firstSeed, 100);
const seconds = ((performance.now() - started) / 1000).toFixed(1);

console.log(matrix.text());
for (const { twins: it, found } of twins)
  console.log(`${it.name}: ${[...found].map(([code, times]) => `${code} ${times}`).join(', ')}`);
const run = { firstSeed, lastSeed: firstSeed + count - 1, engine: judged.name };
writeFileSync(join(import.meta.dirname, '../docs/confusion-matrix.md'), matrixPage(matrix, twins, run));

const weak = BREAK_CODES.filter((code) => matrix.total(code) > 0 && matrix.share(code) < 0.99);
console.log(
  `seeds ${firstSeed} to ${run.lastSeed}, ${seconds} s; below 99 %: ${weak.join(', ') || 'none'}; ` +
    `invented: ${matrix.inventedText()}; clean pairs with breaks: ${matrix.cleanWithBreaks}; ` +
    `unexplained: ${(matrix.unexplainedShare * 100).toFixed(2)} %`,
);
if (weak.length > 0 || matrix.invented > 0 || matrix.unexplainedShare >= 0.01) process.exitCode = 1;
