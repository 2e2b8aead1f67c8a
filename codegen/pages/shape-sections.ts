import { FORMS, type Form, formOf, formWords, type Shape } from './forms.js';
import { row } from './markdown.js';

/** A closed list that a page explains: the field and its words. */
interface WordList {
  readonly field: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What a page has to explain below its first table. */
interface Found {
  readonly objects: Map<string, Shape>;
  readonly words: Map<string, WordList>;
  readonly forms: Set<Form>;
}

/** The tables of a shape: its fields, the objects in it, the closed lists, the forms. */
export function shapeSections(shape: Shape): string[] {
  const found: Found = { objects: new Map(), words: new Map(), forms: new Set() };
  collect(shape, found);
  return [
    '## Fields',
    '',
    ...fieldTable(shape),
    '',
    ...[...found.objects].flatMap(([title, it]) => [`### ${title}`, '', ...objectLines(it), '']),
    ...(found.words.size > 0 ? ['## Words of the closed lists', ''] : []),
    ...[...found.words.values()].flatMap(({ field, values }) => [
      `### ${field}`,
      '',
      ...wordTable(values),
      '',
    ]),
    '## Forms of values',
    '',
    ...(Object.keys(FORMS) as Form[])
      .filter((form) => found.forms.has(form))
      .map((form) => `- **${form}**: ${FORMS[form]}`),
  ];
}

function collect(shape: Shape, found: Found, within = ''): void {
  for (const [name, field] of Object.entries(shape.properties ?? {})) {
    const inner = field.items ?? field;
    const form = formOf(inner);
    if (form) found.forms.add(form);
    if (inner['x-values']) {
      const field = within + name;
      remember(found.words, field, { field, values: inner['x-values'] });
    }
    if (inner.type === 'object' && inner.title) {
      remember(found.objects, inner.title, inner);
      collect(inner, found, `${inner.title}.`);
    }
  }
}

/** One page explains a word once; two meanings of one heading are a bug of ours. */
function remember<T extends object>(known: Map<string, T>, heading: string, it: T): void {
  const before = known.get(heading);
  const names = (value: object): string => JSON.stringify('properties' in value ? value.properties : value);
  if (before && names(before) !== names(it)) throw new Error(`a page has two meanings of ${heading}`);
  if (!before) known.set(heading, it);
}

const objectLines = (shape: Shape): string[] =>
  Object.keys(shape.properties ?? {}).length === 0
    ? [
        shape.description ?? '',
        '',
        `Open: any fields${shape['x-wanted'] ? `, named like ${shape['x-wanted']}` : ''}.`,
      ]
    : fieldTable(shape, `${shape.title}.`);

const fieldTable = (shape: Shape, within = ''): string[] => [
  row('field', 'needed', 'form', 'meaning'),
  row('---', '---', '---', '---'),
  ...Object.entries(shape.properties ?? {}).map(([name, field]) =>
    row(
      `\`${name}\``,
      shape.required?.includes(name) ? 'yes' : '',
      formWords(within + name, field),
      field.description ?? (field.enum ?? []).map((it) => `\`${it}\``).join(', '),
    ),
  ),
];

const wordTable = (values: Readonly<Record<string, string>>): string[] => [
  row('word', 'means'),
  row('---', '---'),
  ...Object.entries(values).map(([word, sentence]) => row(`\`${word}\``, sentence)),
];
