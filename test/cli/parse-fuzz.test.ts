import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/wire/parse.js';

const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('a', 'b', '"', '\\', ':', '__proto__', '{', 'é'),
);
/** An object as a list of fields, so that one of them can be said twice. */
interface Node {
  readonly fields: readonly (readonly [string, Value])[];
}
type Value = Node | readonly Value[] | string | number | boolean | null;

const { node } = fc.letrec<{ value: Value; node: Node }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(names, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('node'),
  ),
  node: fc
    .uniqueArray(fc.tuple(names, tie('value')), { selector: ([name]) => name, maxLength: 5 })
    .map((fields) => ({ fields })),
}));

const isNode = (value: Value): value is Node =>
  typeof value === 'object' && value !== null && 'fields' in value;

/**
 * The text of a value; `space` stands wherever JSON allows it, `escapes` writes the letters of names as
 * escapes.
 */
function write(value: Value, space: string, escapes: boolean): string {
  const name = (text: string): string =>
    escapes
      ? `"${[...text]
          .flatMap((it) => it.split(''))
          .map(escaped)
          .join('')}"`
      : JSON.stringify(text);
  if (isNode(value)) {
    const fields = value.fields.map(
      ([key, it]) => `${space}${name(key)}${space}:${write(it, space, escapes)}`,
    );
    return `{${fields.join(',')}${space}}`;
  }
  if (Array.isArray(value))
    return `[${value.map((it) => space + write(it as Value, space, escapes)).join(',')}${space}]`;
  return JSON.stringify(value);
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const nodesOf = (value: Value): Node[] => {
  if (isNode(value)) return [value, ...value.fields.flatMap(([, it]) => nodesOf(it))];
  return Array.isArray(value) ? value.flatMap((it) => nodesOf(it as Value)) : [];
};

/** The same tree, with one field of one of its objects said once more, behind the others. */
function repeat(value: Value, target: Node, field: number): Value {
  if (isNode(value)) {
    const fields = value.fields.map(([key, it]) => [key, repeat(it, target, field)] as const);
    return {
      fields: value === target ? [...fields, fields[field % fields.length] as (typeof fields)[0]] : fields,
    };
  }
  return Array.isArray(value) ? value.map((it) => repeat(it as Value, target, field)) : value;
}

const spaces = fc.constantFrom('', ' ', '\n\t ', '\r');

describe('parsing a document', () => {
  it('accepts exactly the objects that JSON.parse reads, and reads the same', () => {
    fc.assert(
      fc.property(node, spaces, fc.boolean(), (tree, space, escapes) => {
        const text = write(tree, space, escapes);
        expect(parseDocument(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { seed: 11, numRuns: 1500 },
    );
  });

  it('finds a repeated name at any depth, in any spelling', () => {
    fc.assert(
      fc.property(node, spaces, fc.boolean(), fc.nat(), fc.nat(), (tree, space, escapes, which, field) => {
        const filled = nodesOf(tree).filter((it) => it.fields.length > 0);
        fc.pre(filled.length > 0);
        const target = filled[which % filled.length] as Node;
        const parsed = parseDocument(write(repeat(tree, target, field), space, escapes));
        const name = target.fields[field % target.fields.length]?.[0];
        expect(parsed.ok ? [] : parsed.issues.map((it) => it.code)).toEqual(['DUPLICATE_KEY']);
        expect(parsed.ok ? '' : parsed.issues[0]?.found).toContain('again at character');
        expect(name).toBeDefined();
      }),
      { seed: 12, numRuns: 1500 },
    );
  });

  it('answers any text as JSON.parse does, and never throws', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', 'a', '1', ' '), { maxLength: 12 })
        .map((it) => it.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const parsed = parseDocument(text);
        const code = parsed.ok ? 'ok' : parsed.issues[0]?.code;
        let known: unknown;
        try {
          known = JSON.parse(text);
        } catch {
          expect(code).toBe('NOT_JSON');
          return;
        }
        const isObject = typeof known === 'object' && known !== null && !Array.isArray(known);
        expect(isObject ? ['ok', 'DUPLICATE_KEY'] : ['NOT_AN_OBJECT']).toContain(code);
      }),
      { seed: 13, numRuns: 3000 },
    );
  });
});
