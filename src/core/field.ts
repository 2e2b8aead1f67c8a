import { remembered } from './remembered.js';

/** The names that lead to a value, one within the other. */
export type Path = readonly string[];

/** Contracts name few paths, and every document is read by them. */
const paths = new Map<string, Path>();

/** @example pathOf('from.locationId') //=> ['from', 'locationId'] */
export const pathOf = (dotted: string): Path => remembered(paths, dotted, () => dotted.split('.'));

/** The value under these names, one within the other; undefined where there is none. */
export function valueAt(data: unknown, names: Path): unknown {
  let at = data;
  for (const name of names) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return at;
}

/** The value at a dotted path. */
export const fieldAt = (data: unknown, dotted: string): unknown => valueAt(data, pathOf(dotted));

/** The names in a JSON pointer. */
export const pointerNames = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The text under these names; empty where there is none, since no canonical text is empty. */
export const textOf = (data: unknown, path: Path | undefined): string => {
  const value = path === undefined ? undefined : valueAt(data, path);
  return value === undefined || value === null ? '' : String(value);
};

/** The text at a dotted path. @example textAt({ from: { bin: '7' } }, 'from.bin') //=> '7' */
export const textAt = (data: unknown, dotted: string): string => textOf(data, pathOf(dotted));

/** The lines of a list of the document; the document itself where no list is named. */
export const linesAt = (data: object, lines: string | undefined): readonly object[] =>
  lines === undefined ? [data] : ((fieldAt(data, lines) as readonly object[] | undefined) ?? []);

/** Control characters stand in no canonical code or label, so the joined text can not collide. */
export const joined = (parts: readonly string[]): string => parts.join('\n');

/** The order of texts by their code units: the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The latest of some instants; empty when there is none. */
export const latestOf = (instants: readonly string[]): string => [...instants].sort().at(-1) ?? '';
