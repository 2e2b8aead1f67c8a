/** Ways to change a JSON value, and ways to tell the same value otherwise. */
type Path = readonly (string | number)[];

/** A value whose every leaf can be reached and replaced. */
export function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([name, it]) => leaves(it, [...path, name]));
  return inside.length > 0 ? inside : [path];
}

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, name) => (at as Record<string | number, unknown> | undefined)?.[name], value);

/** A copy with one place changed; `undefined` takes the field away. */
export function changed(value: unknown, path: Path, to: unknown): never {
  const [name, ...rest] = path;
  if (name === undefined) return to as never;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  const next = changed(copy[name], rest, to) as unknown;
  if (next === undefined) delete copy[name];
  else copy[name] = next;
  return copy as never;
}

/** Another value in the place of this one. */
export function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? `${value}Z` : 'X';
}

/** The same value, the fields of every object in the opposite order. */
export function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, it]) => [name, turned(it)]);
  return Object.fromEntries(fields.reverse());
}

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly 'x-leaf'?: string;
  readonly 'x-set'?: boolean;
}

/** The same value with every decimal and instant in another legal spelling, and nulls for what is absent. */
export function respelled(schema: unknown, value: unknown): never {
  return respell(schema as Shape, value) as never;
}

function respell(shape: Shape, value: unknown): unknown {
  if (typeof value === 'string') return respellText(shape, value);
  if (Array.isArray(value)) return value.map((it) => respell(shape.items as Shape, it));
  const fields = Object.entries(shape.properties ?? {});
  if (typeof value !== 'object' || value === null || fields.length === 0) return value;
  const given = value as Record<string, unknown>;
  return Object.fromEntries(
    fields.flatMap(([name, field]) => {
      if (given[name] !== undefined) return [[name, respell(field, given[name])]];
      return shape.required?.includes(name) ? [] : [[name, null]];
    }),
  );
}

function respellText(shape: Shape, text: string): string {
  if (shape['x-leaf'] === 'decimal') {
    const [, fraction = ''] = text.split('.');
    return fraction.length > 11 ? text : `${text}${fraction ? '' : '.'}0`;
  }
  if (shape['x-leaf'] !== 'instant') return text;
  const local = new Date(Date.parse(text) + 5.5 * 3_600_000).toISOString().replace('Z', '');
  return `${local.replace(/\.000$/, '')}+05:30`;
}

/** The same value with every set in the opposite order. */
export function setsTurned<T>(schema: unknown, value: T): T {
  const shape = schema as Shape;
  if (Array.isArray(value)) {
    const entries = value.map((it) => setsTurned(shape.items, it));
    return (shape['x-set'] ? entries.reverse() : entries) as T;
  }
  if (typeof value !== 'object' || value === null || !shape.properties) return value;
  const { properties } = shape;
  const fields = Object.entries(value).map(([name, it]) => [
    name,
    properties[name] ? setsTurned(properties[name], it) : it,
  ]);
  return Object.fromEntries(fields);
}
