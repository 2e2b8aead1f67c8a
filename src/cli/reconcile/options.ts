import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { canonicalInstant } from '../../index.js';
import {
  DEFAULT_POLICY,
  type Policy,
  readPolicy,
  SEVERITIES,
  type Severity,
  type Sides,
} from '../../reconcile/index.js';
import { troubleOf } from '../trouble.js';

/** How `mfgc reconcile` is asked, as the command line tells it. */
export interface Options {
  readonly out?: string;
  readonly policy?: string;
  readonly asOf?: string;
  readonly engine: 'auto' | 'memory' | 'duckdb';
  readonly stock?: boolean;
  readonly flows?: string[];
  readonly names?: string[];
  readonly columns?: string;
  readonly items?: string;
  readonly inFlight?: string;
  readonly history?: string;
  readonly dryRun?: boolean;
  readonly corrections?: string;
  readonly adjustmentPlace: string;
  readonly html?: boolean;
  readonly allowEmpty?: boolean;
  readonly failOn: Severity;
  readonly printSql?: 'duckdb' | 'postgres' | 'spark';
  readonly residue?: string;
  readonly json?: boolean;
}

function instantOf(text: string): string {
  const instant = canonicalInstant(text);
  if (instant !== undefined) return instant;
  throw new InvalidArgumentError('It is an instant with its offset, such as 2026-03-10T23:00:00+01:00.');
}

const namesOf = (text: string): string[] => text.split(',').map((it) => it.trim());

function pairOf(text: string): string[] {
  const names = namesOf(text);
  if (names.length !== 2 || names.includes(''))
    throw new InvalidArgumentError('Two names with a comma between.');
  return names;
}

/** Adds what can be said to a comparison. */
export const withOptions = (command: Command): Command =>
  command
    .option('--out <folder>', 'write the report into this folder; it is whole or not there')
    .option('--policy <file>', 'what the comparison is run by: `mfgc policy init` writes one')
    .option('--as-of <instant>', 'lines recorded later are not compared', instantOf)
    .addOption(
      new Option('--engine <name>', 'where tables are compared; auto takes DuckDB for large files')
        .choices(['auto', 'memory', 'duckdb'])
        .default('auto'),
    )
    .option('--columns <file>', 'how the columns of the two tables are called: { left: …, right: … }')
    .option('--items <file>', 'item documents as JSON lines: their units convert')
    .option('--in-flight <file>', 'messages under way as JSON lines: what they explain is no fault')
    .option('--history <folder>', 'reports of earlier runs, at any depth: the report shows the trend')
    .option('--flows <names>', 'compare only these, separated by commas', namesOf)
    .option('--stock', 'fold the movements of <left> and compare them with the balances of <right>')
    .option('--names <left,right>', 'what the report calls the two sides', pairOf)
    .option('--html', 'write report.html too: one file that needs nothing else')
    .option('--dry-run', 'show what the books would be after all proposed corrections')
    .option(
      '--corrections <source>',
      'write corrections.ndjson too: the proposals as events of this source URI',
    )
    .option('--adjustment-place <code>', 'the place against which books are set right', 'ADJUSTMENT')
    .option('--allow-empty', 'a side without any line is a ledger nonetheless')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices([...SEVERITIES])
        .default('low'),
    )
    .addOption(
      new Option(
        '--print-sql <dialect>',
        'print the comparison as SQL, to be run where the ledgers are',
      ).choices(['duckdb', 'postgres', 'spark']),
    )
    .option('--residue <file>', 'explain what that SQL found instead of reading two ledgers')
    .option('--json', 'print the report as JSON');

/** The policy in force: that of the file, or the defaults. */
export function policyOf({ policy }: Options): Policy {
  if (policy === undefined) return DEFAULT_POLICY;
  const read = readPolicy(readFileSync(policy, 'utf8'));
  if (read.ok) return read.value;
  throw troubleOf(policy, read.issues);
}

/** What the report calls the two sides: as told, else as their files are called. */
export function sideNames(left: string, right: string, given: readonly string[] = []): Sides<string> {
  if (given[0] !== undefined && given[1] !== undefined) return { left: given[0], right: given[1] };
  const nameOf = (path: string): string => basename(path).replace(/\.[a-z]+$/, '');
  const names = { left: nameOf(left), right: nameOf(right) };
  return names.left === names.right ? { left: 'left', right: 'right' } : names;
}
