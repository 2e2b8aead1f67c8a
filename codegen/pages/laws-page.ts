import { type ShownLaw, shownLaws } from '../../src/cli/explain/laws.js';
import type { Contract } from '../../src/index.js';
import { VERDICTS } from '../../src/laws/index.js';
import { markdownText, type Printer } from '../printer.js';
import { contractLink } from './links.js';
import { fenced, tableLines } from './markdown.js';

/** Prints `docs/laws.md` from the table of laws. */
export const lawsPagePrinter: Printer = {
  name: 'laws',
  owns: ['docs/laws.md'],
  print: (contracts) => new Map([['docs/laws.md', markdownText(lawsPage(contracts))]]),
};

const lawsPage = (contracts: readonly Contract[]): string[] => [
  '# Laws across documents',
  '',
  'A document can be right by itself and still contradict another one. These laws hold across documents. A law',
  'names no contract: it looks at whatever a contract says it does ([states](states.md), sums, stock, lots, holds, purchase orders).',
  '',
  ...fenced('', '$ mfgc replay events.ndjson --out replayed'),
  '',
  'folds events and entities, in any order, to states and balances, and writes every violation to',
  '`violations.ndjson`: the law, the verdict, what it is about, what was found and wanted, what to do, and the keys',
  'of the facts. In a program: `replay(documents)` from `manufacturing-contracts/laws`.',
  '',
  ...tableLines(
    ['law', 'what holds'],
    shownLaws.map((it) => [`[${it.name}](#${it.name.toLowerCase()})`, it.sentence]),
  ),
  '',
  '## Verdicts',
  '',
  ...tableLines(
    ['verdict', 'means'],
    Object.entries(VERDICTS).map(([verdict, sentence]) => [`\`${verdict}\``, sentence]),
  ),
  '',
  ...shownLaws.flatMap((it) => lawSection(it, contracts)),
];

function lawSection(law: ShownLaw, contracts: readonly Contract[]): string[] {
  const its = contracts.filter(law.looksAt);
  const everyEvent = contracts.every((it) => law.looksAt(it) === (it.kind === 'event'));
  return [
    `## ${law.name}`,
    '',
    `**${law.sentence}**`,
    '',
    `What to do: ${law.remedy}`,
    '',
    `Verdict: ${law.verdicts.map((it) => `\`${it}\``).join(' or ')}.`,
    '',
    `Looks at: ${everyEvent ? 'every event' : its.map((it) => contractLink(it, 'contracts/')).join(', ')}.`,
    '',
  ];
}
