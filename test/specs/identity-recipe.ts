/** Key and content hash computed from a printed `x-identity` alone, as a program in any language does it. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Json } from '../../codegen/printer.js';
import { isObject, listOf, objectAt } from './printed.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The key by the recipe; undefined where neither its fields nor its fallback name the fact. */
export function keyBy(recipe: Json, data: Json): string | undefined {
  const values = (fields: unknown): (string | null)[] =>
    listOf(fields).map((it) => valueAt(data, String(it)));
  const own = values(recipe.fields);
  const weak = recipe.basis === 'T' && own[0] === null;
  if (weak && !isObject(recipe.fallback)) return undefined;
  const { basis, fields } = weak ? objectAt(recipe.fallback) : recipe;
  const parts = ['1', recipe.name, valueAt(data, 'plantId'), basis, ...(weak ? values(fields) : own)];
  return `${recipe.algorithm}-${sha256(canonicalize(parts) ?? '')}`;
}

/** The content hash by the recipe. */
export function contentHashBy(recipe: Json, data: Json): string {
  const said = Object.fromEntries(
    Object.entries(data).filter(([name]) => !listOf(recipe.notHashed).includes(name)),
  );
  const sorted = listOf(recipe.sets).reduce<unknown>(
    (it, set) => sortedAt(it, String(set).split('/').slice(1)),
    said,
  );
  return `sha256-${sha256(canonicalize(sorted) ?? '')}`;
}

function valueAt(data: unknown, path: string): string | null {
  let at = data;
  for (const name of path.split('.')) at = isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  return at === undefined ? null : String(at);
}

function sortedAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return listOf(value).toSorted(byText);
  if (name === '*') return listOf(value).map((it) => sortedAt(it, rest));
  return isObject(value) && Object.hasOwn(value, name)
    ? { ...value, [name]: sortedAt(value[name], rest) }
    : value;
}

const byText = (a: unknown, b: unknown): number => {
  const [left, right] = [canonicalize(a) ?? '', canonicalize(b) ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
};
