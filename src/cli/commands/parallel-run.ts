import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { sentence } from '../../index.js';
import { type Gate, readGate, scorecardOf, scorecardText } from '../../reconcile/index.js';
import { pastRuns } from '../parallel-run/past-runs.js';
import { EXIT } from '../summary.js';
import { Trouble } from '../trouble.js';

interface Options {
  readonly gate: string;
  readonly json?: boolean;
}

/** Adds `mfgc parallel-run`: whether a new interface may take over from the old one. */
export function register(program: Command): void {
  program
    .command('parallel-run')
    .description(
      'Judge the reports of past reconciliations of an old and a new interface: pass, or not yet and why.',
    )
    .argument('<folder>', 'a folder that holds the report.json of each run, at any depth')
    .requiredOption('--gate <file>', 'the gate file: what is asked before the old interface goes')
    .option('--json', 'print the scorecard as JSON')
    .addHelpText(
      'after',
      '\nExit code 0: pass, 1: not yet, 2: trouble.\n\nExample:\n  $ mfgc parallel-run runs/ --gate gate.json',
    )
    .action(parallelRun);
}

function parallelRun(folder: string, options: Options): void {
  const gate = readGateFile(options.gate);
  const runs = pastRuns(folder, gate);
  if (runs.length === 0) throw new Trouble(`${folder}: there is no report.json in it`);
  const card = scorecardOf(runs, gate);
  process.stdout.write(`${options.json ? JSON.stringify(card, null, 2) : scorecardText(card)}\n`);
  process.exitCode = card.passed ? EXIT.clean : EXIT.issues;
}

function readGateFile(file: string): Gate {
  const read = readGate(readFileSync(file, 'utf8'));
  if (read.ok) return read.value;
  throw new Trouble(`${file}: ${read.issues.map(sentence).join(' · ')}`);
}
