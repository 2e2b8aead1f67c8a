/** Damages every print in every way and reports what is noticed: `out/mutants.md` and `out/mutants.json`. */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { reportOf, reportPage, tooManyMissed } from './report.js';
import type { Verdict } from './run.js';

/** Two processes, one after another of the folders each. */
const LANES = [
  ['schemas/2020-12', 'schemas/openapi'],
  ['schemas/draft-07', 'schemas/asyncapi'],
];

const verdictsBelow = (folder: string): Promise<Verdict[]> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL('part.ts', import.meta.url), [folder]);
    child.once('message', (verdicts) => resolve(verdicts as Verdict[]));
    child.once('exit', (code) => reject(new Error(`${folder} ended with ${code} and without verdicts`)));
  });

async function lane(folders: readonly string[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const folder of folders) verdicts.push(...(await verdictsBelow(folder)));
  return verdicts;
}

const report = reportOf((await Promise.all(LANES.map(lane))).flat());
const checks = report.map((it) => ({
  name: `${it.family}: ${it.kind}`,
  passed: tooManyMissed([it]).length === 0,
  detail: `${it.caught} of ${it.made} caught`,
}));
mkdirSync('out', { recursive: true });
writeFileSync('out/mutants.md', reportPage(report));
writeFileSync('out/mutants.json', JSON.stringify(checks, null, 2));
console.log(reportPage(report));
if (checks.some((it) => !it.passed)) process.exitCode = 1;
