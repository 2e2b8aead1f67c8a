import { patternFacts } from '../json-schema/pattern.js';
import { admitsLineBreak } from '../json-schema/portable.js';
import type { Json } from '../printer.js';
import { isForReaders, type LintContext, type Trouble } from './rules.js';

/** S1 and S2. */
export function patternTrouble({ pattern, maxLength, not }: Json): Trouble {
  if (typeof pattern !== 'string') return [];
  const unsafe = patternFacts(pattern).unsafe.map(
    (it) => ['S1', `${it} is read differently somewhere`] as const,
  );
  const guarded = typeof not === 'object' && (not as Json | null)?.pattern === '[\\r\\n]';
  const open = admitsLineBreak(pattern, maxLength) && !guarded;
  return open ? [...unsafe, ['S2', 'a line break at the end slips through in Python and Java']] : unsafe;
}

const FORMATS = ['date-time', 'date', 'time', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uri-reference'];
const TIMES = ['date-time', 'date', 'time'];

/** S3 and S21. */
export function formatTrouble({ format, pattern }: Json): Trouble {
  if (format === undefined) return [];
  if (!FORMATS.includes(String(format))) return [['S3', `the format ${String(format)} is not standard`]];
  if (pattern === undefined) return [['S3', `the format ${String(format)} has no pattern beside it`]];
  return TIMES.includes(String(format)) ? [['S21', `generated classes spell a ${String(format)} anew`]] : [];
}

const INSTANT = '2026-03-10T08:30:00.000Z';
const SAME_INSTANT = [
  '2026-03-10T08:30:00Z',
  '2026-03-10T08:30Z',
  '2026-03-10T08:30:00.000000Z',
  '2026-03-10T08:30:00.000+00:00',
  '2026-03-10T09:30:00.000+01:00',
  '2026-03-10t08:30:00.000z',
  '2026-03-10 08:30:00.000Z',
  '2026-03-10T08:30:00.000',
];

/** S4. A text that admits a letter alone is no instant. */
export function instantTrouble(schema: Json, { root }: LintContext): Trouble {
  if (!isFigure(schema) || isForReaders(root)) return [];
  const another = SAME_INSTANT.find((it) => accepts(schema, it));
  return another === undefined ? [] : [['S4', `${another} and ${INSTANT} are one instant`]];
}

const ODD_DECIMALS = ['12.5e0', '1e3', '12,5', '.5', '12.'];
/** Readers take it, and write it as it belongs. */
const PADDED = '012.5';

/** S5, for the text of a decimal. */
export function decimalTrouble(schema: Json, { root }: LintContext): Trouble {
  if (schema.multipleOf !== undefined) return [['S5', 'fractions of a number are not exact']];
  if (!isFigure(schema) || !accepts(schema, '12.5')) return [];
  const odd = isForReaders(root) ? ODD_DECIMALS : [...ODD_DECIMALS, PADDED];
  return odd.filter((it) => accepts(schema, it)).map((it) => ['S5', `${it} is no plain decimal`]);
}

/** S7. Lengths are counted in different units: that shows in codes that are not ASCII. */
export function lengthTrouble(schema: Json): Trouble {
  const { type, pattern, maxLength, maxItems, enum: words } = schema;
  if (type === 'array' && typeof maxItems !== 'number') return [['S7', 'the list has no longest length']];
  if (type !== 'string' || words !== undefined) return [];
  if (typeof maxLength !== 'number') return [['S7', 'the text has no longest length']];
  if (typeof pattern !== 'string' || patternFacts(pattern).ascii || isFreeText(schema)) return [];
  return [['S7', 'a code admits what is not ASCII']];
}

const isFigure = (schema: Json): boolean =>
  typeof schema.pattern === 'string' && !['a', 'A'].some((it) => accepts(schema, it));

const isFreeText = (schema: Json): boolean =>
  ['a', 'A', '1', 'é', 'two words'].every((it) => accepts(schema, it));

/** Whether a text fits the pattern and the longest length of a schema. */
export function accepts({ pattern, maxLength }: Json, text: string): boolean {
  if (typeof maxLength === 'number' && [...text].length > maxLength) return false;
  if (typeof pattern !== 'string') return true;
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return false; // S1 says so
  }
}
