import type { Command } from 'commander';
import {
  BASES,
  type Contract,
  CRITICALITIES,
  contractName,
  contracts,
  type EventContract,
  identityRecipe,
  LATENCIES,
  OWNERS,
  POLICIES,
} from '../../index.js';
import { machinesOf } from '../../laws/index.js';
import { table } from '../summary.js';
import { Trouble } from '../trouble.js';

/** Adds `mfgc explain`: one contract as a page on the terminal. */
export function register(program: Command): void {
  program
    .command('explain')
    .description('Show one contract: what it means, who says it, what names the fact, its fields and rules.')
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

const isEvent = (contract: Contract): contract is EventContract => contract.kind === 'event';

function pageOf(contract: Contract): string {
  const { fields, fallback } = identityRecipe(contract);
  return [
    `${contractName(contract)} (${contract.kind})`,
    contract.meaning,
    contract.notMeaning,
    '',
    table([], aboutRows(contract)),
    `What names the fact: plantId, ${fields.join(', ')}. ${BASES[contract.basis].sentence}`,
    ...(fallback ? [`Without them: plantId, ${fallback.fields.join(', ')}.`] : []),
    '',
    ...(isEvent(contract) ? lifecycleLines(contract) : []),
    table(['field', 'needed', 'meaning'], fieldRows(contract)),
    ...contract.rules.map((it) => `Rule: ${it.sentence}`),
    '',
    'Example:',
    JSON.stringify(contract.example, null, 2),
  ].join('\n');
}

function aboutRows(contract: Contract): [string, string][] {
  const { owner, latency, criticality } = contract;
  return [
    ['owner', `${owner}: ${OWNERS[owner]}`],
    ['latency', `${latency}: ${LATENCIES[latency]}`],
    ['criticality', `${criticality}: ${CRITICALITIES[criticality].sentence}`],
    ...(isEvent(contract) ? eventRows(contract) : []),
  ];
}

const eventRows = (contract: EventContract): [string, string][] => [
  ...Object.entries(contract.after).map(([name, policy]): [string, string] => [
    'comes after',
    `${name}, else ${policy}: ${POLICIES[policy]}`,
  ]),
  ['undone by', contract.undo],
  ['happened at', contract.occurredAt],
];

function lifecycleLines(contract: EventContract): string[] {
  const rows = machinesOf(contracts)
    .flatMap((it) => it.transitions)
    .filter((it) => it.event === contract.name)
    .map((it) => [it.thing, it.from || '(new)', it.to, it.kind, it.when ?? '']);
  return rows.length === 0 ? [] : [table(['thing', 'from', 'to', 'how', 'when'], rows), ''];
}

function fieldRows({ data }: Contract): string[][] {
  const fields = Object.entries(data.properties as Record<string, { description?: string }>);
  return fields.map(([name, { description }]) => [
    name,
    data.required?.includes(name) ? 'yes' : '',
    description ?? '',
  ]);
}
