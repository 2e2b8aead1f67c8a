import { readFileSync } from 'node:fs';
import type { Json } from '../../codegen/printer.js';

/** The text of a printed file, by its path from the root. */
export const printedText = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** A printed file as JSON. */
export const printedJson = (path: string): Json => JSON.parse(printedText(path));

/** An object inside a document, empty where there is none. */
export const objectAt = (value: unknown, ...path: readonly string[]): Json => {
  let at: unknown = value;
  for (const name of path) at = isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  return isObject(at) ? at : {};
};

/** The members of an object inside a document. */
export const membersAt = (value: unknown, ...path: readonly string[]): [string, Json][] =>
  Object.entries(objectAt(value, ...path)).filter((it): it is [string, Json] => isObject(it[1]));

/** The entries of a list; a value that is no list has none. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a reference of one document leads, or undefined. */
export function followed(root: Json, $ref: unknown): Json | undefined {
  if (typeof $ref !== 'string' || !$ref.startsWith('#/')) return undefined;
  let at: unknown = root;
  for (const part of $ref.slice(2).split('/')) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    at = isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  }
  return isObject(at) ? at : undefined;
}

/** The references of a document that lead nowhere in it. */
export function brokenReferences(root: Json, value: unknown = root): string[] {
  if (Array.isArray(value)) return value.flatMap((it) => brokenReferences(root, it));
  if (!isObject(value)) return [];
  const here = typeof value.$ref === 'string' && !followed(root, value.$ref) ? [value.$ref] : [];
  return [...here, ...Object.values(value).flatMap((it) => brokenReferences(root, it))];
}
