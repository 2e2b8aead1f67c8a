import { type Contract, contractName, OWNERS } from '../../src/index.js';
import { markdownText, type Printer } from '../printer.js';
import { contractPage, type Mention } from './contract-page.js';
import { row } from './markdown.js';

/** Prints one page per contract and their index. */
export const contractPagesPrinter: Printer = {
  name: 'contract pages',
  owns: ['docs/contracts'],
  print: (contracts) =>
    new Map([
      ['docs/contracts/README.md', markdownText(indexPage(contracts))],
      ...contracts.map(
        (it) => [`docs/contracts/${file(it)}`, markdownText(contractPage(it, mentionIn(contracts)))] as const,
      ),
    ]),
};

const file = (contract: Contract): string => `${contractName(contract)}.md`;

/** A contract that has no page yet is named all the same. */
const mentionIn =
  (contracts: readonly Contract[]): Mention =>
  (name) => {
    const known = contracts.findLast((it) => it.name === name);
    return known ? `[${name}](${file(known)})` : `\`${name}\` (not yet in this library)`;
  };

function indexPage(contracts: readonly Contract[]): string[] {
  const domains = [...new Set(contracts.map(domainOf))].sort();
  const count = (kind: Contract['kind']): number => contracts.filter((it) => it.kind === kind).length;
  const owners = [...new Set(contracts.map((it) => it.owner))].sort();
  return [
    '# Contracts',
    '',
    `${contracts.length} contracts: ${count('event')} events, which tell what happened,`,
    `and ${count('entity')} entities, which tell how a thing is.`,
    '',
    ...domains.flatMap((domain) => domainSection(domain, contracts)),
    '## By owner',
    '',
    'Who may state the fact; a plant may name another owner.',
    '',
    row('owner', 'contracts'),
    row('---', '---'),
    ...owners.map((owner) => ownerRow(owner, contracts)),
  ];
}

const domainOf = (contract: Contract): string => contract.name.slice(0, contract.name.indexOf('.'));

const link = (contract: Contract): string => `[${contractName(contract)}](${file(contract)})`;

const domainSection = (domain: string, contracts: readonly Contract[]): string[] => [
  `## ${domain}`,
  '',
  row('contract', 'kind', 'meaning', 'owner', 'latency', 'criticality'),
  row('---', '---', '---', '---', '---', '---'),
  ...contracts
    .filter((it) => domainOf(it) === domain)
    .map((it) => row(link(it), it.kind, it.meaning, it.owner, it.latency, it.criticality)),
  '',
];

const ownerRow = (owner: Contract['owner'], contracts: readonly Contract[]): string => {
  const its = contracts.filter((it) => it.owner === owner);
  return row(`\`${owner}\`: ${OWNERS[owner]}`, its.map(link).join('<br>'));
};
