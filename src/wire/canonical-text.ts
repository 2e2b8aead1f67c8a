import { canonicalJson } from '../core/canonical-json.js';

type Writer = (value: unknown) => string;

interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly 'x-set'?: boolean;
  readonly 'x-open'?: boolean;
}

/** Printable ASCII without quotation mark and backslash: its JSON text is itself. */
const PLAIN = /^[ !#-[\]-~]*$/;

const writeLeaf: Writer = (value) => {
  if (typeof value === 'string' && PLAIN.test(value)) return `"${value}"`;
  return Number.isSafeInteger(value) ? String(value) : canonicalJson(value);
};

/**
 * Writes the canonical text (RFC 8785) of data of one shape, lists that are sets in order of their own
 * text. The names are sorted once and not with every document; whatever the shape does not know is written
 * by the generic rules.
 */
export function canonicalWriter(schema: unknown, leaveOut: readonly string[] = []): Writer {
  const shape = schema as Shape;
  if (shape['x-open']) return canonicalJson;
  if (shape.properties) return objectWriter(shape.properties, leaveOut);
  if (shape.items) return listWriter(canonicalWriter(shape.items), shape['x-set'] === true);
  return writeLeaf;
}

const listWriter =
  (write: Writer, isSet: boolean): Writer =>
  (value) => {
    if (!Array.isArray(value)) return canonicalJson(value);
    const texts = value.map(write);
    return `[${(isSet ? texts.sort() : texts).join(',')}]`;
  };

function objectWriter(properties: Readonly<Record<string, Shape>>, leaveOut: readonly string[]): Writer {
  const names = Object.keys(properties)
    .filter((name) => !leaveOut.includes(name))
    .sort();
  const writers = new Map(names.map((name) => [name, canonicalWriter(properties[name])]));
  const fields = [...writers].map(([name, write]) => ({ name, label: `${JSON.stringify(name)}:`, write }));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return canonicalJson(value);
    const given = value as Record<string, unknown>;
    let text = '';
    let unmet = Object.keys(given).length;
    for (const { name, label, write } of fields) {
      if (given[name] === undefined) continue;
      text += (text === '' ? label : `,${label}`) + write(given[name]);
      unmet--;
    }
    for (const name of leaveOut) if (Object.hasOwn(given, name)) unmet--;
    return unmet === 0 ? `{${text}}` : writeUnknown(given, writers, leaveOut);
  };
}

/** The reader's data may hold fields that this version of the contract does not know. */
function writeUnknown(
  given: Record<string, unknown>,
  writers: ReadonlyMap<string, Writer>,
  leaveOut: readonly string[],
): string {
  const names = Object.keys(given).filter((name) => given[name] !== undefined && !leaveOut.includes(name));
  const field = (name: string) =>
    `${canonicalJson(name)}:${(writers.get(name) ?? canonicalJson)(given[name])}`;
  return `{${names.sort().map(field).join(',')}}`;
}
