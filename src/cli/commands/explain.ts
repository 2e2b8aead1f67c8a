import type { Command } from 'commander';
import { type Contract, contractName, contracts } from '../../index.js';
import { explained } from '../explain/explained.js';
import { terminalText } from '../explain/terminal.js';
import { Trouble } from '../trouble.js';

/** Adds `mfgc explain`: one contract as a page on the terminal. */
export function register(program: Command): void {
  program
    .command('explain')
    .description(
      'Show one contract: what it means and does, who says it, what names the fact, its fields and rules.',
    )
    .argument('<name>', 'a contract, with or without its version')
    .option('--json', 'print the contract as JSON')
    .addHelpText('after', '\nExample:\n  $ mfgc explain production.operation-completed')
    .action((name: string, options: { json?: boolean }) => {
      const contract = contractOf(name);
      process.stdout.write(`${options.json ? JSON.stringify(contract, null, 2) : pageOf(contract)}\n`);
    });
}

function contractOf(name: string): Contract {
  const all: readonly Contract[] = contracts;
  const found = all.findLast((it) => it.name === name || contractName(it) === name);
  if (found) return found;
  const near = all.filter((it) => it.name.includes(name.replace(/\.v\d+$/, ''))).map((it) => it.name);
  throw new Trouble(
    `${name}: no such contract; ${near.length > 0 ? `did you mean ${near.join(', ')}?` : 'see mfgc list'}`,
  );
}

const pageOf = (contract: Contract): string =>
  [
    `${contractName(contract)} (${contract.kind})`,
    contract.meaning,
    contract.notMeaning,
    terminalText(explained(contract)),
  ].join('\n');
