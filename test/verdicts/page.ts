import { RULES } from '../../codegen/lint/rules.js';
import type { Engine } from './engines.js';
import { type Count, type Ran, reasonsOf, total } from './tally.js';

const MOST_SHOWN = 20;

const INTRODUCTION = `<!-- Written by \`npm run verdicts\`, never edited by hand. -->

# Verdicts of other validators

The printed JSON Schemas are asked about the same documents in every validator below. A figure is the number of documents on which
the validator gave the verdict wanted; where some differ, the cell says how many of how many.

- A row named after a domain holds its [conformance cases](../test/conformance), each under the profile it is written for, and the
  example of each contract under both profiles. The verdict wanted is \`schemaValid\` of the case: a document that breaks only a rule
  across fields (\`x-rules\`) or the form of Unicode is *valid* here, as no schema can see it.
- *envelope*: every event's example sealed as a CloudEvent, as it is and with one wrong attribute name.
- *damaged documents*: made-up documents with up to two places damaged; our own check says what is wanted.
- *patterns*: every distinct printed schema of a text, against texts that languages read differently when they can (line ends, digits
  and letters of other scripts, characters beyond 16 bits).

\`npm run verdicts\` asks again, and fails when a verdict or this page differs. It needs Python, Go, Java with Maven, and Rust.`;

const REASONS = `Schemas that break a rule of the linter, each with one document. The rules keep them out of print because of what stands
here: one validator says valid, another invalid, a third refuses the schema itself.`;

/** The page of all verdicts. */
export function pageOf(ran: readonly Ran[]): string {
  const dialects = [...new Set(ran.map((it) => it.dialect))];
  const parts = [
    INTRODUCTION,
    '## The validators',
    engineTable([...new Set(ran.map((it) => it.engine))]),
    ...dialects.flatMap((it) => [`## ${it}`, matrix(ran.filter(({ dialect }) => dialect === it))]),
    '## Where they differ',
    differences(ran),
    '## The rules of the linter',
    'No schema is printed that breaks one of them.',
    table(['rule', 'what holds'], Object.entries(RULES)),
    '## Where they would differ',
    REASONS,
    reasonTable(ran),
  ];
  return `${parts.join('\n\n')}\n`;
}

function reasonTable(ran: readonly Ran[]): string {
  const engines = [...new Set(ran.map((it) => it.engine))];
  return table(
    ['rule', 'the schema has', 'document', ...engines.map(nameOf)],
    reasonsOf(ran).map(({ bad, verdicts }) => [
      bad.rule,
      bad.says,
      `\`${visible(bad.telling)}\``,
      ...engines.map((it) => verdicts.get(it) ?? ''),
    ]),
  );
}

const nameOf = ({ name, language }: Engine): string => `${name} (${language})`;

const visible = (document: unknown): string =>
  JSON.stringify(document).replaceAll(
    /[^\x20-\x7e]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const engineTable = (engines: readonly Engine[]): string =>
  table(
    ['validator', 'language', 'version', 'dialects', 'how it is asked, what it can not do'],
    engines.map((it) => [it.name, it.language, it.version(), it.dialects.join(', '), it.remark]),
  );

function matrix(ran: readonly Ran[]): string {
  const groups = [...(ran[0]?.tally.counts.keys() ?? [])];
  const cell = ({ agreed, asked }: Count): string =>
    agreed === asked ? String(asked) : `**${agreed} of ${asked}**`;
  return table(
    ['', ...ran.map(({ engine }) => nameOf(engine))],
    [
      ...groups.map((group) => [
        group,
        ...ran.map(({ tally }) => cell(tally.counts.get(group) ?? { agreed: 0, asked: 0 })),
      ]),
      ['**all**', ...ran.map(({ tally }) => cell(total(tally)))],
    ],
  );
}

function differences(ran: readonly Ran[]): string {
  const lines = ran.flatMap(({ engine, dialect, tally }) =>
    tally.apart.slice(0, MOST_SHOWN).map((it) => `- ${nameOf(engine)}, ${dialect}: \`${it}\``),
  );
  return lines.length > 0
    ? lines.join('\n')
    : 'Nowhere: every validator gave the verdict wanted on every document.';
}
