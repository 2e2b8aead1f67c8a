import {
  type Contract,
  CRITICALITIES,
  isEventContract,
  LATENCIES,
  OWNERS,
  POLICIES,
} from '../../src/index.js';
import { domainOf } from '../printer.js';
import { contractLink } from './links.js';
import { anchor, tableLines } from './markdown.js';

/** The page that leads to all contracts: by domain, by owner, by how fresh and how critical they are. */
export function contractIndex(contracts: readonly Contract[]): string[] {
  const domains = [...new Set(contracts.map(domainOf))].sort();
  const events = contracts.filter(isEventContract).length;
  return [
    '# Contracts',
    '',
    `${contracts.length} contracts: ${events} events, which tell what happened,`,
    `and ${contracts.length - events} entities, which tell how a thing is.`,
    '',
    `By domain: ${domains.map((it) => `[${it}](#${anchor(it)})`).join(' · ')}`,
    '',
    'Or [by owner](#by-owner) · [by latency and criticality](#by-latency-and-criticality) · [by what must come first](#by-what-must-come-first)',
    '',
    'Beside them: [states of things](../states.md) · [laws across documents](../laws.md) · [closed lists of words](../words.md) · [units](../units.md) · [errors](../errors.md)',
    '',
    ...domains.flatMap((domain) => domainSection(domain, contracts)),
    ...byOwner(contracts),
    ...byClass(contracts),
    ...byPredecessor(contracts),
  ];
}

function domainSection(domain: string, contracts: readonly Contract[]): string[] {
  const its = contracts.filter((it) => domainOf(it) === domain);
  const part = (title: string, some: readonly Contract[]): string[] =>
    some.length === 0
      ? []
      : [
          ...tableLines(
            [title, 'meaning', 'owner', 'latency', 'criticality'],
            some.map((it) => [contractLink(it), it.meaning, it.owner, it.latency, it.criticality]),
          ),
          '',
        ];
  return [
    `## ${domain}`,
    '',
    ...part('event', its.filter(isEventContract)),
    ...part(
      'entity',
      its.filter((it) => !isEventContract(it)),
    ),
  ];
}

const links = (contracts: readonly Contract[]): string =>
  contracts.map((it) => contractLink(it)).join('<br>');

function byOwner(contracts: readonly Contract[]): string[] {
  const owners = [...new Set(contracts.map((it) => it.owner))].sort();
  return [
    '## By owner',
    '',
    'The owner is the system of record: only it may state the fact. A plant may name another one; then others',
    'tell the fact beside it (`processmode: parallel`) to be compared, never to be posted.',
    '',
    ...owners.flatMap((owner) => {
      const its = contracts.filter((it) => it.owner === owner);
      return [
        `### ${owner}`,
        '',
        OWNERS[owner],
        '',
        ...tableLines(
          ['event', 'entity'],
          [[links(its.filter(isEventContract)), links(its.filter((it) => !isEventContract(it)))]],
        ),
        '',
      ];
    }),
  ];
}

function byClass(contracts: readonly Contract[]): string[] {
  const latencies = Object.keys(LATENCIES) as Contract['latency'][];
  const criticalities = Object.keys(CRITICALITIES) as Contract['criticality'][];
  return [
    '## By latency and criticality',
    '',
    'How fresh a fact is when it arrives, and what is at stake. Recovery and audit follow from what is at stake.',
    '',
    ...tableLines(
      ['', ...latencies.map((it) => `\`${it}\``)],
      [
        ['', ...latencies.map((it) => LATENCIES[it])],
        ...criticalities.map((criticality) => {
          const { sentence, recovery, audit } = CRITICALITIES[criticality];
          const its = contracts.filter((it) => it.criticality === criticality);
          return [
            `**\`${criticality}\`**<br>${sentence}<br>Recovery: ${recovery}.<br>Audit: ${audit}.`,
            ...latencies.map((latency) => links(its.filter((it) => it.latency === latency)) || '–'),
          ];
        }),
      ],
    ),
    '',
  ];
}

function byPredecessor(contracts: readonly Contract[]): string[] {
  const newest = (name: string): string => {
    const known = contracts.findLast((it) => it.name === name);
    return known ? contractLink(known) : `\`${name}\``;
  };
  return [
    '## By what must come first',
    '',
    'Messages overtake each other. What a consumer does with one that comes too early:',
    '',
    ...tableLines(
      ['policy', 'means'],
      Object.entries(POLICIES).map(([policy, sentence]) => [`\`${policy}\``, sentence]),
    ),
    '',
    ...tableLines(
      ['event', 'comes after', 'else'],
      contracts
        .filter(isEventContract)
        .flatMap((it) =>
          Object.entries(it.after).map(([name, policy]) => [contractLink(it), newest(name), `\`${policy}\``]),
        ),
    ),
  ];
}
