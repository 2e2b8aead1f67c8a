// Installs other runtimes from the package registry and runs the smoke test under each: `npm run build` comes first.
// Prints a line for each runtime and writes out/runtimes.json; any failure ends with 1.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inChromium } from './chromium.mjs';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
const folder = join(root, '.tools/runtimes');
const smoke = join(root, 'test/runtimes/smoke.mjs');
const arm = process.arch === 'arm64';
const modules = join(folder, 'node_modules');

// The packages that hold the programs themselves: the usual ones fetch them by install scripts, which npm no longer runs.
const RUNTIMES = [
  { name: `node ${process.versions.node.split('.')[0]}`, program: process.execPath, words: [] },
  {
    name: 'node, no code from text',
    program: process.execPath,
    words: ['--disallow-code-generation-from-strings'],
  },
  {
    name: 'node 22',
    install: `node22@npm:node-linux-${process.arch}@22`,
    program: 'node22/bin/node',
    words: [],
  },
  {
    name: 'node 24',
    install: `node24@npm:node-linux-${process.arch}@24`,
    program: 'node24/bin/node',
    words: [],
  },
  {
    name: 'bun',
    install: `@oven/bun-linux-${arm ? 'aarch64' : 'x64'}@1`,
    program: `@oven/bun-linux-${arm ? 'aarch64' : 'x64'}/bin/bun`,
    words: [],
  },
  {
    name: 'deno',
    install: `@deno/linux-${process.arch}-glibc@2`,
    program: `@deno/linux-${process.arch}-glibc/deno`,
    words: ['run', '--allow-read', '--allow-env', '--no-prompt'],
  },
];

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
const packages = RUNTIMES.flatMap((it) => it.install ?? []);
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', '--ignore-scripts', ...packages], {
  cwd: folder,
  stdio: ['ignore', 'ignore', 'inherit'],
});

const results = RUNTIMES.map(({ name, install, program, words }) => {
  const file = install ? join(modules, program) : program;
  const ran = spawnSync(file, [...words, smoke], { cwd: root, encoding: 'utf8', timeout: 120_000 });
  const passed = ran.status === 0;
  if (!passed) console.log(`${ran.stdout ?? ''}${ran.stderr ?? ''}${ran.error ?? ''}`);
  console.log(`${passed ? 'passed' : 'failed'}  ${name}`);
  return { name, passed };
});

const page = await inChromium(root);
if (!page.passed) console.log(page.said);
console.log(`${page.passed ? 'passed' : 'failed'}  chromium, strict policy`);
results.push({ name: 'chromium, strict policy', passed: page.passed });

mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, 'out/runtimes.json'), `${JSON.stringify(results, null, 2)}\n`);
if (results.some((it) => !it.passed)) process.exitCode = 1;
