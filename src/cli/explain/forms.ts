/** A shape as the pages read it: JSON Schema with the library's own remarks. */
export interface Shape {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly 'x-values'?: Readonly<Record<string, string>>;
  readonly 'x-set'?: boolean;
  readonly 'x-leaf'?: string;
  readonly 'x-wanted'?: string;
}

/** The forms of values, each with the sentence that the foot of a page explains it with. */
export const FORMS = {
  code: '1 to 64 letters, digits, `.`, `_` or `-`, beginning with a letter or digit.',
  text: 'Any script; no control characters, no space at either end; compared byte for byte.',
  instant: 'UTC with milliseconds, such as `2026-03-10T08:30:00.000Z`.',
  date: "A day in the plant's calendar, such as `2026-03-10`.",
  decimal:
    'A text without plus sign, exponent or needless zero; up to 18 digits before the point and 12 after it.',
  unit: 'A UN/CEFACT unit code of 2 or 3 capitals or digits, such as `KGM`, `MTR` or `C62`, listed in [units](../units.md).',
} as const;

/** One of the named forms. */
export type Form = keyof typeof FORMS;

/** Which of the named forms a text has. */
export function formOf(shape: Shape): Form | undefined {
  const leaf = shape['x-leaf'];
  if (leaf === 'instant' || leaf === 'date' || leaf === 'decimal') return leaf;
  const wanted = shape['x-wanted'] ?? '';
  if (wanted.startsWith('a code of ')) return 'code';
  if (wanted.startsWith('a UN/CEFACT unit code')) return 'unit';
  return wanted.endsWith('no control characters, no space at either end') ? 'text' : undefined;
}

/** A heading's address within its page, as GitHub makes it. */
export const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 _-]/g, '')
    .replaceAll(' ', '-');

/** The form of a field in a few words, as its table shows it. */
export function formWords(name: string, shape: Shape): string {
  if (shape.const !== undefined) return `always \`${String(shape.const)}\``;
  if (shape['x-values']) return `[one of ${Object.keys(shape['x-values']).length} words](#${anchor(name)})`;
  if (shape.items) return listWords(name, shape, shape.items);
  if (shape.type === 'object') return `[${shape.title}](#${anchor(String(shape.title))})`;
  if (shape.type === 'boolean') return 'true or false';
  const form = formOf(shape);
  if (form === 'text') return `text of up to ${shape.maxLength}`;
  if (form === 'decimal') return signWords(shape);
  return form ?? wantedWords(shape);
}

const LARGEST_INTEGER = ' to 2147483647';

const wantedWords = (shape: Shape): string =>
  (shape['x-wanted'] ?? shape.type ?? '').replace(LARGEST_INTEGER, ' on');

function listWords(name: string, shape: Shape, items: Shape): string {
  const kind = shape['x-set'] ? 'set' : 'list';
  const size = shape.minItems ? `${shape.minItems} to ${shape.maxItems}` : `up to ${shape.maxItems}`;
  return `${kind} of ${size}: ${formWords(name, items)}`;
}

const signWords = (shape: Shape): string => {
  if (shape['x-wanted']?.includes('above zero')) return 'decimal above zero';
  return shape['x-wanted']?.includes('zero or more') ? 'decimal, zero or more' : 'decimal of any sign';
};
