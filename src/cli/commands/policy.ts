import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import { NAMESPACE, sentence } from '../../index.js';
import { DEFAULT_POLICY, type Policy, readPolicy } from '../../reconcile/index.js';
import { EXIT, table } from '../summary.js';
import { Trouble } from '../trouble.js';

/** Adds `mfgc policy`: what two ledgers are compared by, as a file. */
export function register(program: Command): void {
  const policy = program.command('policy').description('What two ledgers are compared by.');
  policy
    .command('init')
    .description('Write a policy file with every default in it, to be changed by the plant.')
    .requiredOption('--out <file>', 'where to write the policy file')
    .option('--force', 'write over a policy file that is there; decisions made in it are lost')
    .addHelpText('after', '\nExample:\n  $ mfgc policy init --out policy.json')
    .action(init);
  policy
    .command('check')
    .description('Check a policy file, and say what it decides.')
    .argument('<file>', 'the policy file')
    .option('--json', 'print the policy with its defaults, or the issues, as JSON')
    .addHelpText('after', '\nExample:\n  $ mfgc policy check policy.json')
    .action(check);
}

function init({ out, force }: { readonly out: string; readonly force?: boolean }): void {
  if (existsSync(out) && !force)
    throw new Trouble(`${out} is there already; say --force to lose the decisions made in it`);
  // No currency is told as none at all: the file has no word for it.
  const { currency: _, ...defaults } = DEFAULT_POLICY;
  const file = { $schema: `${NAMESPACE.schema}/reconcile/policy/v1.json`, ...defaults };
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify(file, null, 2)}\n`);
  process.stdout.write(`Written to ${out}. Nothing is tolerated until the plant says so.\n`);
}

function check(file: string, { json }: { readonly json?: boolean }): void {
  const read = readPolicy(readFileSync(file, 'utf8'));
  process.exitCode = read.ok ? EXIT.clean : EXIT.issues;
  if (json) {
    const said = read.ok ? { policy: read.value } : { issues: read.issues };
    process.stdout.write(`${JSON.stringify(said, null, 2)}\n`);
  } else if (read.ok) process.stdout.write(`${decisions(read.value)}\n`);
  else for (const it of read.issues) process.stderr.write(`${sentence(it)}\n`);
}

const decisions = (policy: Policy): string =>
  table(
    ['it decides', ''],
    Object.entries(policy).map(([name, value]) => [name, told(value)]),
  );

/** A long list or map by its size: `--json` has all of it. */
function told(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.length <= LONGEST) return text === '' ? '(none)' : text;
  return `${Object.keys(value as object).length} entries`;
}

const LONGEST = 90;
