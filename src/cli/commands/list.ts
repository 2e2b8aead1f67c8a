import type { Command } from 'commander';
import { contracts } from '../../index.js';
import { table } from '../summary.js';

const COLUMNS = ['name', 'version', 'kind', 'owner', 'latency', 'criticality', 'meaning'] as const;

/** Adds `mfgc list`: every contract, who owns the fact and how fresh it must be. */
export function register(program: Command): void {
  program
    .command('list')
    .description('Show every contract.')
    .option('--json', 'print one JSON list instead of a table')
    .addHelpText('after', '\nExample:\n  $ mfgc list --json')
    .action((options: { json?: boolean }) => {
      // A meaning is a sentence: it is for the page of the contract, not for a column of a terminal.
      const shown = COLUMNS.filter((column) => column !== 'meaning');
      const rows = contracts.map((it) => shown.map((column) => it[column]));
      process.stdout.write(`${options.json ? asJson() : table(shown, rows)}\n`);
    });
}

const asJson = (): string =>
  JSON.stringify(
    contracts.map((it) => Object.fromEntries(COLUMNS.map((column) => [column, it[column]]))),
    null,
    2,
  );
