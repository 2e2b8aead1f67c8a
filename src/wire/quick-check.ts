import type { TSchema } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { canonicalJson } from '../core/canonical-json.js';

type Json = { readonly [name: string]: unknown };
type Accepts = (value: unknown) => boolean;

/**
 * A quick yes to a value that fits a schema; its texts are well-formed already. A no may be wrong where a
 * content-security policy forbids to generate code: who hears it walks the schema. Compiles when first asked.
 */
export function quickCheck(schema: unknown): Accepts {
  let compiled: Accepts | undefined;
  return (value) => {
    compiled ??= compile(schema);
    return compiled(value);
  };
}

function compile(schema: unknown): Accepts {
  try {
    const shape = TypeCompiler.Compile(withoutUnique(schema) as TSchema);
    const lists = uniqueLists(schema);
    return (value) => shape.Check(value) && lists.every((path) => isUniqueAt(value, path, 0));
  } catch {
    return () => false;
  }
}

/** TypeBox hashes every entry of a unique list, which costs more than all the rest of its check. */
function withoutUnique(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutUnique);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { uniqueItems: _, ...rest } = schema as Json;
  const copy = Object.fromEntries(Object.entries(rest).map(([name, it]) => [name, withoutUnique(it)]));
  // TypeBox marks the kinds and the optional fields of its schemas by symbols.
  for (const mark of Object.getOwnPropertySymbols(schema))
    Object.assign(copy, { [mark]: Reflect.get(schema, mark) });
  return copy;
}

type Path = readonly string[];

/** Where the schema has lists of unique entries; `*` stands for any position of a list. */
function uniqueLists(schema: unknown, path: Path = []): Path[] {
  const { properties, items, uniqueItems } = schema as {
    properties?: Json;
    items?: unknown;
    uniqueItems?: true;
  };
  const below = Object.entries(properties ?? {}).flatMap(([name, it]) => uniqueLists(it, [...path, name]));
  return [...(uniqueItems ? [path] : []), ...below, ...(items ? uniqueLists(items, [...path, '*']) : [])];
}

function isUniqueAt(value: unknown, path: Path, step: number): boolean {
  const name = path[step];
  if (value === undefined) return true;
  if (name === '*') return (value as unknown[]).every((entry) => isUniqueAt(entry, path, step + 1));
  if (name !== undefined) return isUniqueAt((value as Json)[name], path, step + 1);
  const entries = value as unknown[];
  if (entries.length < 2) return true;
  const texts = entries.map((it) => (typeof it === 'string' ? it : canonicalJson(it)));
  return new Set(texts).size === entries.length;
}
