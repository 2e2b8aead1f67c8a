import type { Json } from '../../codegen/printer.js';
import { isObject } from '../specs/printed.js';

/** The way from the root of a document to one of its values. */
export type Path = readonly (string | number)[];

/** One small damage: where, and what stands there afterwards. `undefined` takes the member away. */
export interface Change {
  readonly at: Path;
  readonly to: (value: never) => unknown;
}

/** A kind of damage: its name, and all places of a document where it can be done. */
export interface Kind {
  readonly name: string;
  readonly changes: (root: Json) => Change[];
}

/** The document with one damage; everything else is shared with the document it was made from. */
export const damaged = (root: Json, { at, to }: Change): Json => replaced(root, at, to) as Json;

function replaced(value: unknown, [name, ...rest]: Path, to: Change['to']): unknown {
  if (name === undefined) return to(value as never);
  if (Array.isArray(value)) {
    const entry = replaced(value[Number(name)], rest, to);
    return entry === undefined ? value.toSpliced(Number(name), 1) : value.with(Number(name), entry);
  }
  const { [name]: member, ...others } = value as Json;
  const next = replaced(member, rest, to);
  if (next === undefined) return others;
  return { ...(value as Json), [name]: next };
}

/** Every object of a document with the way to it. */
export function objectsOf(value: unknown, at: Path = []): [Path, Json][] {
  if (Array.isArray(value)) return value.flatMap((it, i) => objectsOf(it, [...at, i]));
  if (!isObject(value)) return [];
  return [[at, value], ...Object.entries(value).flatMap(([name, it]) => objectsOf(it, [...at, name]))];
}

/** The members of an object in a document, with the way to each. */
export function membersBelow(root: Json, ...at: string[]): [Path, Json][] {
  const value = at.reduce<unknown>((it, name) => (isObject(it) ? it[name] : undefined), root);
  return isObject(value)
    ? Object.entries(value).flatMap(([name, it]) =>
        isObject(it) ? [[[...at, name], it] as [Path, Json]] : [],
      )
    : [];
}

/** Takes a member away. */
export const drop = (at: Path): Change => ({ at, to: () => undefined });

/** Puts another value in the place of one. */
export const put = (at: Path, value: unknown): Change => ({ at, to: () => value });
