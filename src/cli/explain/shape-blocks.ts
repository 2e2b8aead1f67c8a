import { type Block, code, heading, list, table, text } from './block.js';
import { FORMS, type Form, formOf, formWords, type Shape } from './forms.js';

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
export function shapeBlocks(shape: Shape): Block[] {
  const found: Found = { objects: new Map(), words: new Map(), forms: new Set() };
  collect(shape, found);
  const forms = (Object.keys(FORMS) as Form[]).filter((it) => found.forms.has(it));
  return [
    heading('Fields'),
    fieldTable(shape),
    ...[...found.objects].flatMap(([title, it]) => [heading(title, 3), ...objectBlocks(it)]),
    ...(found.words.size > 0 ? [heading('Words of the closed lists')] : []),
    ...[...found.words.values()].flatMap(({ field, values }) => [heading(field, 3), wordTable(values)]),
    heading('Forms of values'),
    list(forms.map((form) => `**${form}**: ${FORMS[form]}`)),
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
function remember<T extends object>(known: Map<string, T>, title: string, it: T): void {
  const before = known.get(title);
  const names = (value: object): string => JSON.stringify('properties' in value ? value.properties : value);
  if (before && names(before) !== names(it)) throw new Error(`a page has two meanings of ${title}`);
  if (!before) known.set(title, it);
}

const objectBlocks = (shape: Shape): Block[] =>
  Object.keys(shape.properties ?? {}).length === 0
    ? [
        text(shape.description ?? ''),
        text(`Open: any fields${shape['x-wanted'] ? `, named like ${shape['x-wanted']}` : ''}.`),
      ]
    : [fieldTable(shape, `${shape.title}.`)];

const fieldTable = (shape: Shape, within = ''): Block =>
  table(
    ['field', 'needed', 'form', 'meaning'],
    Object.entries(shape.properties ?? {}).map(([name, field]) => [
      code(name),
      shape.required?.includes(name) ? 'yes' : '',
      formWords(within + name, field),
      field.description ?? (field.enum ?? []).map(code).join(', '),
    ]),
  );

/** A closed list, word by word. */
export const wordTable = (values: Readonly<Record<string, string>>): Block =>
  table(
    ['word', 'means'],
    Object.entries(values).map(([word, sentence]) => [code(word), sentence]),
  );
