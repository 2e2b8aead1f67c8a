import { explained } from '../../src/cli/explain/explained.js';
import {
  type Contract,
  contractName,
  identify,
  isEventContract,
  keyParts,
  schemaId,
} from '../../src/index.js';
import { BUILDS, schemaPath } from '../json-schema/json-schema-printer.js';
import { sealedExample } from '../sealed-event.js';
import { markdownLines, tableLines } from './markdown.js';

/** Names a contract, linked to its page where it has one. */
export type Mention = (name: string) => string;

/** The page of one contract: all that it says of itself, the identity of its example and its schemas. */
export const contractPage = (contract: Contract, mention: Mention): string[] => [
  `# ${contractName(contract)}`,
  '',
  `**${contract.meaning}**`,
  '',
  `> ${contract.notMeaning}`,
  '',
  ...linked(markdownLines(explained(contract)), mention),
  ...identityOfExample(contract),
  '',
  ...schemas(contract),
];

/** A contract's name in a sentence leads to its page; in an example it is data. */
function linked(lines: readonly string[], mention: Mention): string[] {
  let fence = false;
  return lines.map((line) => {
    if (line.startsWith('```')) fence = !fence;
    return fence ? line : line.replaceAll(/`([a-z-]+\.[a-z]+(?:-[a-z]+)*)`/g, (_, name) => mention(name));
  });
}

function identityOfExample(contract: Contract): string[] {
  const data = contract.example as object;
  const identity = identify(contract, data);
  if (!identity.ok) throw new Error(`the example of ${contract.name} has no identity`);
  const envelope = isEventContract(contract) ? sealedExample(contract) : undefined;
  return [
    '## Identity of the example',
    '',
    ...tableLines(
      ['part', 'value'],
      [
        ['key text', `\`${JSON.stringify(keyParts(contract, data)?.parts)}\``],
        ['key', `\`${identity.value.key}\``],
        ['content hash', `\`${identity.value.contentHash}\``],
        ...(envelope ? [['event id', `\`${envelope.id}\``]] : []),
      ],
    ),
    '',
    'How these are computed, in any language: [identity](../concepts/identity.md).',
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
