/** What printed code is made of: the questions that it asks of every value. */
import { canonicalJson } from './canonical-json.js';

/** Deeper than any contract; deep enough for plant data under `extensions`. */
export const DEEPEST = 32;

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;
/** Printable ASCII without space at either end. */
const LABEL = /^[!-~]([ -~]*[!-~])?$/;
/** Printable ASCII without quotation mark and backslash: its JSON text is itself. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** Whether a text is ASCII; then it is well-formed and in normal form C. Of short ones a loop asks sooner. */
export function isAscii(text: string): boolean {
  if (text.length > SHORT) return ASCII.test(text);
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

const SHORT = 24;

/** An object, not a list. */
export const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How many fields an object has. */
export function fieldCount(value: object): number {
  let count = 0;
  for (const _ in value) count++;
  return count;
}

/** A list of so many entries, each of which fits. */
export function isList(value: unknown, least: number, most: number, fits: (entry: unknown) => boolean) {
  if (!Array.isArray(value) || value.length < least || value.length > most) return false;
  for (let i = 0; i < value.length; i++) if (!fits(value[i])) return false;
  return true;
}

/** No two texts are the same. */
export function areUnique(texts: readonly string[]): boolean {
  if (texts.length < 2) return true;
  return texts.length === 2 ? texts[0] !== texts[1] : new Set(texts).size === texts.length;
}

/** A whole number in these bounds. */
export const isInteger = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/** A text of the outside world, whole and in normal form C; its form is asked where it leaves ASCII. */
export function isLabel(value: unknown, longest: number, form: RegExp): boolean {
  if (typeof value !== 'string' || value.length > longest) return false;
  return LABEL.test(value) || (!isAscii(value) && isNormal(value) && form.test(value));
}

/** Any text that is not empty. */
export const isText = (value: unknown, longest: number): boolean =>
  typeof value === 'string' &&
  value.length > 0 &&
  value.length <= longest &&
  (isAscii(value) || isNormal(value));

const isNormal = (text: string): boolean => text.isWellFormed() && text.normalize('NFC') === text;

/** Plant data whose names have a form; what stands under them is any clean JSON. */
export function isOpen(value: unknown, names?: RegExp, longest = 0): boolean {
  if (!isObject(value) || !isClean(value, 1)) return false;
  return !names || Object.keys(value as object).every((name) => name.length <= longest && names.test(name));
}

/** JSON in ASCII, not too deep, without names that trip programs up. Nearly all data is so. */
export function isClean(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isAscii(value);
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= DEEPEST) return false;
  if (Array.isArray(value)) return value.every((entry) => isClean(entry, depth + 1));
  for (const key in value) {
    if (key === '__proto__' || !isAscii(key)) return false;
    if (!isClean((value as Record<string, unknown>)[key], depth + 1)) return false;
  }
  return true;
}

/** A well-formed text as JSON writes it. */
export const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

/** A part of a key: text as it is, a whole number as decimal text, absent as null. */
export const keyPart = (value: string | number | undefined): string =>
  value === undefined ? 'null' : quoted(String(value));

/** The entries of a list that has an order, as JSON. */
export const listText = <T>(entries: readonly T[], text: (entry: T) => string): string =>
  `[${entries.map(text).join(',')}]`;

/** The entries of a set, in the order of their own texts. */
export const setText = <T>(entries: readonly T[], text: (entry: T) => string): string =>
  entries.length === 1 ? `[${text(entries[0] as T)}]` : `[${entries.map(text).sort().join(',')}]`;

/** Whether two values of JSON are the same. */
export const isSame = (a: unknown, b: unknown): boolean =>
  a === b ||
  (typeof a === 'object' && a !== null && b !== undefined && canonicalJson(a) === canonicalJson(b));
