import { id } from '../../src/vocabulary/id.js';
import { opaque } from '../../src/vocabulary/text.js';
import { Unit } from '../../src/vocabulary/unit.js';
import { anchor } from './markdown.js';

/** A shape as the pages read it: JSON Schema with the library's own remarks. */
export interface Shape {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly 'x-values'?: Readonly<Record<string, string>>;
  readonly 'x-set'?: boolean;
  readonly 'x-leaf'?: string;
  readonly 'x-wanted'?: string;
}

const CODE = id('').pattern;
const TEXT = opaque('', 1).pattern;

/** The forms of values, each with the sentence that the foot of a page explains it with. */
export const FORMS = {
  code: '1 to 64 letters, digits, `.`, `_` or `-`, beginning with a letter or digit.',
  text: 'Any script; no control characters, no space at either end; compared byte for byte.',
  instant: 'UTC with milliseconds, such as `2026-03-10T08:30:00.000Z`.',
  date: "A day in the plant's calendar, such as `2026-03-10`.",
  decimal:
    'A text without plus sign, exponent or needless zero; up to 18 digits before the point and 12 after it.',
  unit: 'A UN/CEFACT unit code of 2 or 3 capitals or digits, such as `KGM`, `MTR` or `C62`.',
} as const;
export type Form = keyof typeof FORMS;

/** Which of the named forms a text has. */
export function formOf(shape: Shape): Form | undefined {
  const leaf = shape['x-leaf'];
  if (leaf === 'instant' || leaf === 'date' || leaf === 'decimal') return leaf;
  if (shape.pattern === undefined) return undefined;
  return ({ [String(CODE)]: 'code', [String(TEXT)]: 'text', [String(Unit.pattern)]: 'unit' } as const)[
    shape.pattern
  ];
}

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
  return form ?? shape['x-wanted'] ?? `a whole number from ${shape.minimum} to ${shape.maximum}`;
}

const listWords = (name: string, shape: Shape, items: Shape): string =>
  `${shape['x-set'] ? 'set' : 'list'} of up to ${shape.maxItems}: ${formWords(name, items)}`;

const signWords = (shape: Shape): string => {
  if (shape['x-wanted']?.includes('above zero')) return 'decimal above zero';
  return shape['x-wanted']?.includes('zero or more') ? 'decimal, zero or more' : 'decimal of any sign';
};
