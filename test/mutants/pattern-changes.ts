import { patternFacts } from '../../codegen/json-schema/pattern.js';

/** Patterns that take almost the same texts: one range or one repetition is shorter, or an end is open. */
export function patternChanges(pattern: string, maxLength: unknown): string[] {
  const ranges = [...pattern.matchAll(/([0-9A-Za-z])-([0-9A-Za-z])/g)].map(
    ({ 0: range, 1: from, 2: to, index }) =>
      spliced(pattern, index, range, `${from}-${before(to as string)}`),
  );
  const repeated = [...pattern.matchAll(/\{(?:([0-9]+),)?([0-9]+)\}/g)].map(
    ({ 0: count, 1: least, 2: most, index }) =>
      spliced(
        pattern,
        index,
        count,
        least === undefined ? `{${Number(most) - 1}}` : `{${least},${Number(most) - 1}}`,
      ),
  );
  // Where no longer text is let in, an open end lets in nothing either.
  const open =
    patternFacts(pattern).shortest >= Number(maxLength)
      ? []
      : [pattern.replace(/^\^/, ''), pattern.replace(/\$$/, '')];
  return [...ranges, ...repeated, ...open];
}

const spliced = (text: string, at: number, old: string, next: string): string =>
  text.slice(0, at) + next + text.slice(at + old.length);

const before = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 1);
