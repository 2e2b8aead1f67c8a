import { inWords, spoken } from '../../src/cli/explain/block.js';
import type { Shape } from '../../src/cli/explain/forms.js';
import { wordTable } from '../../src/cli/explain/shape-blocks.js';
import type { Contract } from '../../src/index.js';
import { DOWNTIME_CLASSES, type DowntimeRow } from '../../src/vocabulary/downtime-class.js';
import { camel, markdownText, type Printer } from '../printer.js';
import { contractLink } from './links.js';
import { anchor, markdownLines, tableLines } from './markdown.js';

/** Prints `docs/words.md`: every closed list of the contracts, once. */
export const wordsPagePrinter: Printer = {
  name: 'words',
  owns: ['docs/words.md'],
  print: (contracts) => new Map([['docs/words.md', markdownText(wordsPage(contracts))]]),
};

type Values = Readonly<Record<string, string>>;

/** One closed list, how the contracts call it and where they use it. */
interface ClosedList {
  readonly values: Values;
  /** How often each field name calls it. */
  readonly names: Map<string, number>;
  readonly users: Set<Contract>;
}

function wordsPage(contracts: readonly Contract[]): string[] {
  const lists = titled(closedLists(contracts));
  return [
    '# Closed lists of words',
    '',
    'A word of a closed list means the same in every plant, language and system. Writers send only these words;',
    'readers let words pass that they do not know, since a later version may add some. A reason carries the',
    "plant's own code beside the word, in `source`; the word `other` needs it.",
    '',
    ...tableLines(
      ['list', 'words'],
      lists.map(([title, { values }]) => [
        `[${title}](#${anchor(title)})`,
        Object.keys(values)
          .map((it) => `\`${it}\``)
          .join(' '),
      ]),
    ),
    '',
    ...lists.flatMap(([title, it]) => listSection(title, it)),
  ];
}

function closedLists(contracts: readonly Contract[]): ClosedList[] {
  const all = new Map<string, ClosedList>();
  for (const contract of contracts) {
    for (const [name, values] of valuesIn(contract.data as unknown as Shape, '')) {
      const text = JSON.stringify(values);
      const known = all.get(text) ?? { values, names: new Map(), users: new Set() };
      all.set(text, known);
      known.names.set(name, (known.names.get(name) ?? 0) + 1);
      known.users.add(contract);
    }
  }
  return [...all.values()];
}

/** The closed lists of a shape with the names of their fields; a coded reason is called by its own name. */
function valuesIn(shape: Shape, name: string): [string, Values][] {
  const own: [string, Values][] = shape['x-values'] ? [[spoken(name), shape['x-values']]] : [];
  const inner = Object.entries(shape.properties ?? {}).flatMap(([field, it]) =>
    valuesIn(it, field === 'code' || field === 'decision' ? camel(shape.title ?? field) : field),
  );
  return [...own, ...inner, ...(shape.items ? valuesIn(shape.items, name) : [])];
}

/** Lists by title: the name that most fields have, and whose it is where one word alone says too little. */
function titled(lists: readonly ClosedList[]): [string, ClosedList][] {
  return lists
    .map((it): [string, ClosedList] => {
      const name = commonName(it);
      const shared = lists.some((other) => other !== it && commonName(other) === name);
      return [shared || !name.includes(' ') ? `${name} of ${firstUser(it)}` : name, it];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const commonName = ({ names }: ClosedList): string => [...names].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';

/** An entity where one uses it, since its events only follow it. */
function firstUser({ users }: ClosedList): string {
  const [first] = [...users].sort((a, b) => Number(b.kind === 'entity') - Number(a.kind === 'entity'));
  return (first?.name.split('.')[1] ?? '').replaceAll('-', ' ');
}

const MOST_LINKS = 12;

function listSection(title: string, { values, names, users }: ClosedList): string[] {
  const others = [...names.keys()].filter((it) => !title.startsWith(it));

  const used =
    users.size > MOST_LINKS
      ? `Used by ${users.size} contracts.`
      : `Used by ${[...users].map((it) => contractLink(it, 'contracts/')).join(', ')}.`;
  const isDowntime = Object.keys(values).join() === Object.keys(DOWNTIME_CLASSES).join();
  return [
    `## ${title}`,
    '',
    others.length > 0 ? `${used} Also called ${inWords(others)}.` : used,
    '',
    ...(isDowntime ? downtimeTable() : markdownLines([wordTable(values)])),
    '',
  ];
}

/** What a class of downtime does to the figures is the same at every plant. */
const downtimeTable = (): string[] =>
  tableLines(
    ['word', 'means', 'planned', 'OEE loss', 'ISO 22400 time element'],
    Object.entries(DOWNTIME_CLASSES as Readonly<Record<string, DowntimeRow>>).map(([word, it]) => [
      `\`${word}\``,
      it.means,
      spoken(it.planned),
      `${spoken(it.loss)}${it.provisional ? ', until it is classified' : ''}`,
      it.iso22400.join(', ') || '–',
    ]),
  );
