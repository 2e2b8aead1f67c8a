import fc from 'fast-check';
import type { Json } from '../../codegen/printer.js';
import { isObject } from './printed.js';

/** One node of a schema: what it asks of its fields and entries is left out, so that it stands alone. */
export function alone(node: Json): Json {
  const { description: _said, examples: _shown, title: _named, ...out } = node;
  if (isObject(out.properties)) {
    const names = Object.keys(out.properties);
    out.properties = Object.fromEntries(names.map((it) => [it, { type: 'boolean' }]));
  }
  if (out.items !== undefined) out.items = { type: 'integer' };
  return out;
}

/** Values near the edges of what a node admits, on both sides; the same ones for the same node. */
export function probesOf(node: Json): unknown[] {
  return [
    ...OF_EVERY_TYPE,
    ...listed(node),
    ...numbers(node),
    ...texts(node),
    ...lists(node),
    ...objects(node),
  ];
}

const OF_EVERY_TYPE = [null, true, 0, 1, 1.5, -1, '', '1', 'a', 'A', '1.5', [], [1], {}, { a: 1 }];

function listed({ enum: words, const: only }: Json): unknown[] {
  const all = [...((words as unknown[] | undefined) ?? []), ...(only === undefined ? [] : [only])];
  return all.flatMap((it) => [it, `${it}x`, String(it).toUpperCase()]);
}

function numbers({ minimum, maximum }: Json): number[] {
  const edges = [minimum, maximum].filter((it) => typeof it === 'number');
  return edges.flatMap((it) => [it - 1, it, it + 1]);
}

const SEED = 20260311;
const SAMPLES = 40;
/** Letters that few patterns take, beside those that stand in the pattern itself: the ends of its ranges. */
const STRANGE = [...' .-/\n\u00e9'];
const RUN_LENGTHS = [...Array(21).keys(), 30, 31, 32, 33, 63, 64, 65, 66];

/** Texts of the pattern and texts of almost that pattern. */
function texts({ type, pattern, minLength, maxLength }: Json): string[] {
  if (type !== 'string') return [];
  const edges = [minLength, maxLength].filter((it) => typeof it === 'number');
  const plain = edges.flatMap((it) => [it - 1, it, it + 1]).map((it) => 'a'.repeat(Math.max(0, it)));
  if (typeof pattern !== 'string') return plain;
  const samples = samplesOf(pattern);
  const letters = [...new Set([...pattern, ...STRANGE])];
  const longest = samples.slice(0, 12).map((it) => stretched(it, new RegExp(pattern, 'u')));
  return [
    ...plain,
    ...samples,
    ...longest,
    ...longest.flatMap((it) => edges.flatMap((edge) => [...padded(it, edge), ...fitted(it, edge)])),
    ...samples.slice(0, 8).flatMap((it) => neighbours(it, letters)),
    ...samples.slice(0, 4).flatMap(runs),
  ];
}

function samplesOf(pattern: string): string[] {
  try {
    return fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { seed: SEED, numRuns: SAMPLES });
  } catch {
    return [];
  }
}

const padded = (text: string, length: number): string[] =>
  [length - 1, length, length + 1].map((it) => text.padEnd(it, text.slice(-1) || 'a'));

/** Each letter replaced, left out and doubled, in a text that is not too long for that. */
function neighbours(text: string, letters: readonly string[]): string[] {
  const at = [...text.slice(0, 40)].map((_, i) => i);
  return [
    `${text}\n`,
    ...at.map((i) => text.slice(0, i) + text.slice(i + 1)),
    ...at.flatMap((i) => letters.map((it) => text.slice(0, i) + it + text.slice(i + 1))),
  ];
}

const RUN = /[0-9]+|[A-Za-z]+/g;

const withRun = (text: string, at: number, run: string, length: number): string =>
  text.slice(0, at) + run.slice(-1).repeat(length) + text.slice(at + run.length);

/** The text as long as the edge, and one letter more or less, by the length of one of its runs. */
const fitted = (text: string, edge: number): string[] =>
  [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    [edge - 1, edge, edge + 1]
      .map((it) => run.length + it - text.length)
      .filter((it) => it > 0)
      .map((it) => withRun(text, index, run, it)),
  );

/** Each run of digits and of letters in many lengths. */
const runs = (text: string): string[] =>
  [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    RUN_LENGTHS.map((it) => withRun(text, index, run, it)),
  );

/** The text with every run as long as the pattern lets it be, from its end to its beginning. */
const stretched = (text: string, pattern: RegExp): string =>
  [...text.matchAll(RUN)].reverse().reduce((long, { 0: run, index }) => {
    const fits = RUN_LENGTHS.map((it) => withRun(long, index, run, it)).filter((it) => pattern.test(it));
    return fits.at(-1) ?? long;
  }, text);

function lists({ type, minItems, maxItems }: Json): unknown[] {
  if (type !== 'array') return [];
  const edges = [minItems, maxItems].filter((it) => typeof it === 'number');
  const lengths = edges.flatMap((it) => [it - 1, it, it + 1]).filter((it) => it >= 0);
  return [[1, 1], ...lengths.map((length) => Array.from({ length }, (_, i) => i))];
}

function objects({ type, properties, propertyNames }: Json): Json[] {
  if (type !== 'object') return [];
  const names = Object.keys((properties as Json | undefined) ?? {});
  const whole = Object.fromEntries(names.map((it) => [it, true]));
  const without = names.map((it) =>
    Object.fromEntries(Object.entries(whole).filter(([name]) => name !== it)),
  );
  const wrong = names.map((it) => ({ ...whole, [it]: 'no' }));
  const foreign = texts({ type: 'string', ...((propertyNames as Json | undefined) ?? {}) });
  return [
    whole,
    { ...whole, unknownField: 1 },
    ...without,
    ...wrong,
    ...foreign.map((it) => ({ ...whole, [it]: 1 })),
  ];
}
