import {
  BASES,
  type Contract,
  CRITICALITIES,
  contractName,
  type EventContract,
  eventType,
  identify,
  identityRecipe,
  keyParts,
  LATENCIES,
  OWNERS,
  POLICIES,
  schemaId,
} from '../../src/index.js';
import { sealedExample } from '../async-api/async-api-printer.js';
import { isEvent } from '../json-schema/annotations.js';
import { BUILDS, schemaPath } from '../json-schema/json-schema-printer.js';
import type { Shape } from './forms.js';
import { fenced, row } from './markdown.js';
import { shapeSections } from './shape-sections.js';

/** Names a contract, linked to its page where it has one. */
export type Mention = (name: string) => string;

/** The page of one contract: what it means, who says it, what names the fact, every field, every rule. */
export function contractPage(contract: Contract, mention: Mention): string[] {
  return [
    `# ${contractName(contract)}`,
    '',
    `**${contract.meaning}**`,
    '',
    `> ${contract.notMeaning}`,
    '',
    '## Example',
    '',
    ...fenced('json', JSON.stringify(contract.example, null, 2)),
    '',
    '## Who, when, what is at stake',
    '',
    ...governance(contract, mention),
    '',
    ...naturalKey(contract),
    '',
    ...identityOfExample(contract),
    '',
    ...rules(contract),
    '',
    ...shapeSections(contract.data as unknown as Shape),
    '',
    ...schemas(contract),
  ];
}

function governance(contract: Contract, mention: Mention): string[] {
  const { sentence, recovery, audit } = CRITICALITIES[contract.criticality];
  return [
    row('about', 'says'),
    row('---', '---'),
    row('owner', `\`${contract.owner}\`: ${OWNERS[contract.owner]}`),
    row('latency', `\`${contract.latency}\`: ${LATENCIES[contract.latency]}`),
    row('criticality', `\`${contract.criticality}\`: ${sentence}`),
    row('recovery', `${recovery}`),
    row('audit', `${audit}`),
    ...(isEvent(contract) ? eventRows(contract, mention) : []),
  ];
}

function eventRows(contract: EventContract, mention: Mention): string[] {
  const after = Object.entries(contract.after).map(
    ([name, policy]) => `${mention(name)}; if that has not arrived: \`${policy}\`. ${POLICIES[policy]}`,
  );
  return [
    row('event type', `\`${eventType(contract)}\``),
    row('comes after', after.join(' ') || 'nothing in particular'),
    row('undone by', mention(contract.undo)),
    row('happened at', `\`${contract.occurredAt}\``),
    ...(contract.revision ? [row('revision', `\`${contract.revision}\``)] : []),
    row('subject', contract.subject.map((it) => `\`${it}\``).join(', else ')),
    row(
      'in order per',
      contract.partition.map((it) => it.by.map((by) => `\`${by}\``).join(' and ')).join(', else '),
    ),
  ];
}

function naturalKey(contract: Contract): string[] {
  const { fields, fallback } = identityRecipe(contract);
  const list = (names: readonly string[]): string => names.map((it) => `\`${it}\``).join(', ');
  return [
    '## What names the fact',
    '',
    BASES[contract.basis].sentence,
    `Two messages that agree in ${list(['plantId', ...fields])} tell the same fact.`,
    ...(fallback
      ? [
          '',
          `Without \`${fields[0]}\` the weak key is used: ${list(['plantId', ...fallback.fields])}.`,
          'Two equal postings in one millisecond then look like one.',
        ]
      : []),
  ];
}

const rules = (contract: Contract): string[] =>
  contract.rules.length === 0
    ? ['## Rules across fields', '', 'None.']
    : [
        '## Rules across fields',
        '',
        ...contract.rules.flatMap(({ sentence, cel }) => [`- ${sentence}<br>`, `  \`${cel}\``]),
      ];

function identityOfExample(contract: Contract): string[] {
  const data = contract.example as object;
  const identity = identify(contract, data);
  if (!identity.ok) throw new Error(`the example of ${contract.name} has no identity`);
  const envelope = isEvent(contract) ? (sealedExample(contract) as { id: string }) : undefined;
  return [
    'The identity of the example:',
    '',
    row('part', 'value'),
    row('---', '---'),
    row('key text', `\`${JSON.stringify(keyParts(contract, data)?.parts)}\``),
    row('key', `\`${identity.value.key}\``),
    row('content hash', `\`${identity.value.contentHash}\``),
    ...(envelope ? [row('event id', `\`${envelope.id}\``)] : []),
  ];
}

const schemas = (contract: Contract): string[] => [
  '## Schemas',
  '',
  `\`${schemaId(contract)}\`, printed as`,
  '',
  ...BUILDS.map((build) => {
    const path = schemaPath(contract, build);
    return `- [${build.dialect}, ${build.profile}](../../${path})`;
  }),
];
