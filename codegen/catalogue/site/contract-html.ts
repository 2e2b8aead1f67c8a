import { type Block, code, heading, list, table, text } from '../../../src/cli/explain/block.js';
import { explained } from '../../../src/cli/explain/explained.js';
import { type Html, html } from '../../../src/core/html.js';
import { type Contract, contractName, isEventContract } from '../../../src/index.js';
import { ASYNC_API } from '../../async-api/async-api-printer.js';
import { BUILDS, schemaPath } from '../../json-schema/json-schema-printer.js';
import { anchor, markdownLines } from '../../pages/markdown.js';
import type { Entry, Reason } from '../catalogue-shape.js';
import { systemName } from '../systems.js';
import { eventFlow } from './flow-drawing.js';
import type { Page } from './frame.js';
import { markdownHtml, type Translation } from './markdown-html.js';
import { contractPagePath, linkFrom } from './site-pages.js';

/** What all pages of contracts share. */
export type Surroundings = Pick<Translation, 'twins' | 'pageOf'>;

interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Stands between the heading and the rest. */
  readonly picture?: Html | undefined;
}

/** The page of one contract for people who govern it: who, how fresh, what is at stake; then its shape. */
export function contractHtmlPage(contract: Contract, entry: Entry, surroundings: Surroundings): Page {
  const name = contractName(contract);
  const page = contractPagePath(name);
  const translation = { ...surroundings, page, source: `docs/contracts/${name}.md` };
  const set = (blocks: readonly Block[]): Html => markdownHtml(markdownLines(blocks).join('\n'), translation);
  const sections = sectionsOf(contract, entry, page);
  return {
    path: page,
    title: name,
    main: html`${opening(entry, translation)}
<div class="excludes">${set([text(`**What it is not.** ${named(entry.excludes, translation)}`)])}</div>
<div class="beside">
<nav class="contents" aria-label="On this page"><ul>
${sections.map(({ title }) => html`<li><a href="#${anchor(title)}">${title}</a></li>\n`)}</ul></nav>
<div class="text">
${sections.map(
  ({ title, blocks, picture }) =>
    html`<section aria-labelledby="${anchor(title)}">
${set([heading(title)])}${picture}${set(blocks)}</section>
`,
)}</div>
</div>`,
  };
}

const opening = ({ name, version, kind, domain, purpose }: Entry, { page, twins }: Translation): Html => {
  const index = linkFrom(page, twins.get('docs/contracts/README.md') ?? '');
  return html`<p class="path"><a href="${index}">Contracts</a> /
<a href="${index}#${domain}">${domain}</a></p>
<h1>${name.slice(domain.length + 1)} <span class="kind">${kind}, v${version}</span></h1>
<p class="lead">${purpose}</p>`;
};

/** A sentence whose names of contracts lead to their pages. */
const named = (sentence: string, { pageOf }: Translation): string =>
  sentence.replaceAll(/[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*/g, (name) =>
    pageOf(name) ? code(name) : name,
  );

/** Whoever governs reads first who reads it, and the example last. */
function sectionsOf(contract: Contract, entry: Entry, page: string): Section[] {
  const told = byHeading(explained(contract));
  const isExample = ({ blocks }: Section): boolean => blocks[0]?.kind === 'json';
  const [governance, ...others] = told.filter((it) => !isExample(it));
  return [
    ...(governance ? [governance] : []),
    consumers(entry, page),
    ...others,
    ...told.filter(isExample),
    { title: 'Specifications', blocks: [list(specifications(contract))] },
  ];
}

/** Blocks by the heading of level 2 above them. */
function byHeading(blocks: readonly Block[]): Section[] {
  const sections: { title: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) sections.push({ title: block.text, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

const consumers = (entry: Entry, page: string): Section => ({
  title: 'Consumers',
  // An entity is asked for, not told.
  picture: entry.kind === 'event' ? eventFlow('Who tells it and who reads it', [entry], page) : undefined,
  blocks: [
    table(
      ['system', 'why it reads', 'follows from'],
      entry.consumers.map(({ system, basis, reasons }) => [
        `**${systemName(system)}**`,
        reasons.map(reasonWords).join('<br>'),
        basis === 'implied' ? 'contracts' : 'a proposal',
      ]),
    ),
  ],
});

const reasonWords = ({ because, through }: Reason): string =>
  through.length > 0 ? `${because}: ${through.map(code).join(', ')}` : because;

/** As links from the markdown page of the contract. */
const specifications = (contract: Contract): string[] => [
  ...BUILDS.map((build) => {
    const { dialect, profile } = build;
    return `[JSON Schema, ${dialect}, ${profile}](../../${schemaPath(contract, build)})`;
  }),
  ...(isEventContract(contract) ? [`[AsyncAPI, with all events](../../${ASYNC_API})`] : []),
];
