import type { Json } from '../printer.js';
import type { Trouble } from './rules.js';

/** S6. */
export function integerTrouble({ type, minimum, maximum }: Json): Trouble {
  if (type === 'number') return [['S6', 'a number loses digits on the way']];
  if (type !== 'integer') return [];
  const bounded = [minimum, maximum].every((it) => Number.isSafeInteger(it));
  return bounded ? [] : [['S6', 'both bounds are needed, within 2^53 - 1']];
}

/** S12. */
export function nullTrouble({ type, nullable, enum: words, const: word }: Json): Trouble {
  const listed = [type, words].some((it) => Array.isArray(it) && (it.includes('null') || it.includes(null)));
  return listed || type === 'null' || nullable !== undefined || word === null
    ? [['S12', 'null is one more way to say nothing']]
    : [];
}

/** S13. A word that stands alone is somebody's fixed text, such as "1.0". */
export function wordsTrouble(schema: Json): Trouble {
  const { type, enum: words, anyOf, 'x-values': sentences } = schema;
  if (Array.isArray(anyOf) && anyOf.every(isFixed)) return [['S13', 'a closed list is written as branches']];
  if (!Array.isArray(words)) return [];
  if (type !== 'string') return [['S13', 'a closed list is of texts']];
  if (words.length === 1) return [];
  const odd = words.filter((it) => !/^[a-z][a-zA-Z0-9]*$/.test(String(it)));
  const silent = words.filter((it) => !Object.hasOwn((sentences ?? {}) as Json, String(it)));
  return [
    ...odd.map((it) => ['S13', `${String(it)} is not in lower camel case`] as const),
    ...silent.map((it) => ['S13', `${String(it)} has no sentence`] as const),
  ];
}

const isFixed = (branch: unknown): boolean => (branch as Json | null)?.const !== undefined;

/** S17. */
export function defaultTrouble({ default: filled, required, properties }: Json): Trouble {
  const names = Array.isArray(required) ? required.map(String) : [];
  const lost = names.filter((it) => !Object.hasOwn((properties ?? {}) as Json, it));
  return [
    ...(filled === undefined ? [] : [['S17', 'some languages fill it in, others do not'] as const]),
    ...lost.map((it) => ['S17', `${it} is required and not described`] as const),
  ];
}
