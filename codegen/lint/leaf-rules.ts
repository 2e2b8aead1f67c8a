import { patternFacts } from '../json-schema/pattern.js';
import { admitsLineBreak } from '../json-schema/portable.js';
import type { Json } from '../printer.js';
import type { Trouble } from './rules.js';

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

/** S3. */
export function formatTrouble({ format, pattern }: Json): Trouble {
  if (format === undefined) return [];
  if (!FORMATS.includes(String(format))) return [['S3', `the format ${String(format)} is not standard`]];
  return pattern === undefined ? [['S3', `the format ${String(format)} has no pattern beside it`]] : [];
}

/** S6. */
export function integerTrouble({ type, minimum, maximum }: Json): Trouble {
  if (type === 'number') return [['S6', 'a number loses digits on the way']];
  if (type !== 'integer') return [];
  const bounded = [minimum, maximum].every((it) => Number.isSafeInteger(it));
  return bounded ? [] : [['S6', 'both bounds are needed, within 2^53 - 1']];
}

/** S18. */
export const arrayTrouble = ({ type, maxItems }: Json): Trouble =>
  type === 'array' && typeof maxItems !== 'number' ? [['S18', 'the list has no longest length']] : [];
