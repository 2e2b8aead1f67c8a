/** Damages to a schema that somebody who relies on it notices. */
import { patternFacts } from '../../codegen/json-schema/pattern.js';
import type { Json } from '../../codegen/printer.js';
import { isObject, listOf, objectAt } from '../specs/printed.js';
import { type Change, drop, type Kind, type Path, put } from './change.js';
import { patternChanges } from './pattern-changes.js';

type Node = readonly [Path, Json];

/** The kinds of damage to the schemas that stand at some places of a document. */
export const schemaKinds = (roots: (document: Json) => Node[]): Kind[] => [
  ...Object.entries(NODE_KINDS).map(([name, changes]) => ({
    name,
    changes: (document: Json) =>
      roots(document)
        .flatMap(([at, it]) => nodesOf(it, at))
        .flatMap(changes),
  })),
  ...Object.entries(REFERENCE_KINDS).map(([name, change]) => ({
    name,
    changes: (document: Json) =>
      references(roots(document)).flatMap(([node, others]) => change(node, others)),
  })),
];

/** A schema and every schema in it. */
function nodesOf(schema: Json, at: Path): Node[] {
  const maps = ['properties', 'definitions', '$defs'].flatMap((keyword) =>
    Object.entries(objectAt(schema, keyword)).map(([name, it]): [Path, unknown] => [
      [...at, keyword, name],
      it,
    ]),
  );
  const inner: [Path, unknown][] = [...maps, [[...at, 'items'], schema.items]];
  return [[at, schema], ...inner.flatMap(([path, it]) => (isObject(it) ? nodesOf(it, path) : []))];
}

/** Every reference with those that it could be confused with. */
function references(roots: readonly Node[]): [Node, string[]][] {
  const all = roots.flatMap(([at, it]) => nodesOf(it, at)).filter(([, it]) => typeof it.$ref === 'string');
  const targets = [...new Set(all.map(([, it]) => String(it.$ref)))].sort();
  return all.map((node) => [node, targets.filter((it) => it !== node[1].$ref)]);
}

const REFERENCE_KINDS: Readonly<Record<string, (node: Node, others: readonly string[]) => Change[]>> = {
  'break a reference': ([at, it]) => [put([...at, '$ref'], `${it.$ref}X`)],
  'swap a reference': ([at], others) => others.slice(0, 3).map((it) => put([...at, '$ref'], it)),
};

const OTHER_TYPE: Readonly<Record<string, string>> = {
  string: 'integer',
  integer: 'string',
  boolean: 'string',
  array: 'object',
  object: 'array',
};

const NODE_KINDS: Readonly<Record<string, (node: Node) => Change[]>> = {
  'rename a type': ([at, { type }]) =>
    typeof type === 'string'
      ? [put([...at, 'type'], OTHER_TYPE[type]), put([...at, 'type'], `${type}s`)]
      : [],
  'rename a title': ([at, { title }]) =>
    typeof title === 'string' ? [put([...at, 'title'], `${title}X`)] : [],
  'drop a required': ([at, { required }]) => listOf(required).map((_, i) => drop([...at, 'required', i])),
  'require an optional': ([at, { properties, required }]) =>
    Object.keys(objectAt(properties))
      .filter((it) => !listOf(required).includes(it))
      .map((it) => put([...at, 'required'], [...listOf(required), it])),
  'rename a property': ([at, node]) =>
    Object.keys(objectAt(node, 'properties')).map((name) => ({
      at,
      to: () => renamed(node, name, `${name}2`),
    })),
  'drop a property': ([at, node]) =>
    Object.keys(objectAt(node, 'properties')).map((name) => ({ at, to: () => renamed(node, name) })),
  'open or close an object': ([at, { type, properties, additionalProperties }]) =>
    type === 'object' && isObject(properties) && Object.keys(properties).length > 0
      ? [put([...at, 'additionalProperties'], additionalProperties === false ? undefined : false)]
      : [],
  'change a pattern': ([at, { pattern, maxLength }]) =>
    typeof pattern === 'string'
      ? patternChanges(pattern, maxLength).map((it) => put([...at, 'pattern'], it))
      : [],
  'loosen a bound': ([at, node]) => looserBounds(node).map(([name, value]) => put([...at, name], value)),
  'tighten a bound': ([at, node]) => tighterBounds(node).map(([name, value]) => put([...at, name], value)),
  'wrong word of a list': ([at, node]) => listOf(node.enum).map((it, i) => put([...at, 'enum', i], `${it}X`)),
  'drop a word of a list': ([at, node]) =>
    listOf(node.enum).length > 1 ? listOf(node.enum).map((_, i) => drop([...at, 'enum', i])) : [],
  'let entries come twice': ([at, { uniqueItems }]) => (uniqueItems ? [drop([...at, 'uniqueItems'])] : []),
  'let a line break pass': ([at, { not }]) => (not === undefined ? [] : [drop([...at, 'not'])]),
  'drop an annotation': ([at, node]) =>
    Object.keys(node)
      .filter((it) => it.startsWith('x-'))
      .map((it) => drop([...at, it])),
  'change governance': ([at, node]) =>
    ['x-kind', 'x-owner', 'x-latency', 'x-criticality', 'x-occurred-at', 'x-undo', 'x-revision']
      .filter((it) => node[it] !== undefined)
      .map((it) => put([...at, it], `${node[it]}X`)),
  'change a rule': ([at, node]) =>
    listOf(node['x-rules']).flatMap((_, i) => [
      drop([...at, 'x-rules', i]),
      { at: [...at, 'x-rules', i, 'cel'], to: (cel: string) => `!(${cel})` },
    ]),
  'change the identity': ([at, node]) =>
    isObject(node['x-identity']) ? identityChanges([...at, 'x-identity'], node['x-identity'], node) : [],
};

function renamed(node: Json, name: string, to?: string): Json {
  const entries = Object.entries(objectAt(node, 'properties'));
  const next = (it: string): string[] => (it === name ? (to ? [to] : []) : [it]);
  return {
    ...node,
    properties: Object.fromEntries(entries.flatMap(([it, field]) => next(it).map((key) => [key, field]))),
    ...(node.required ? { required: listOf(node.required).flatMap((it) => next(String(it))) } : {}),
  };
}

/** Whether a pattern takes texts of any length. */
const isEndless = (pattern: string): boolean => /[*+]/.test(pattern.replaceAll(/\\.|\[[^\]]*\]/g, ''));

/** Bounds that nothing else enforces: a length that the pattern gives as well can be loosened unnoticed. */
function looserBounds(node: Json): [string, number][] {
  const { pattern, enum: words } = node;
  if (words !== undefined) return [];
  const formed = typeof pattern === 'string';
  const longEnough = formed && patternFacts(pattern).shortest >= Number(node.minLength);
  const lower = ['minimum', 'minItems', ...(longEnough ? [] : ['minLength'])];
  const upper = ['maximum', 'maxItems', ...(formed && !isEndless(pattern) ? [] : ['maxLength'])];
  return [
    ...lower.filter((it) => Number(node[it]) > 0).map((it): [string, number] => [it, Number(node[it]) - 1]),
    ...upper
      .filter((it) => Number(node[it]) < Number.MAX_SAFE_INTEGER)
      .map((it): [string, number] => [it, Number(node[it]) + 1]),
  ];
}

/** One less; where the pattern is shorter than the bound anyway, less than its shortest text. */
function tighterBounds(node: Json): [string, number][] {
  const { pattern } = node;
  const less = (name: string): number =>
    name === 'maxLength' && typeof pattern === 'string' && !isEndless(pattern)
      ? patternFacts(pattern).shortest - 1
      : Number(node[name]) - 1;
  return ['maximum', 'maxItems', 'maxLength']
    .filter((it) => Number(node[it]) > 1)
    .map((it) => [it, less(it)]);
}

/** What is not hashed counts only where the document has such a field. */
function identityChanges(at: Path, recipe: Json, { properties }: Json): Change[] {
  const fields = listOf(recipe.fields);
  const each = (name: string): Change[] => listOf(recipe[name]).map((_, i) => drop([...at, name, i]));
  const notHashed = listOf(recipe.notHashed).flatMap((it, i) =>
    objectAt(properties)[String(it)] === undefined ? [] : [drop([...at, 'notHashed', i])],
  );
  return [
    put([...at, 'basis'], `${recipe.basis}X`),
    put([...at, 'name'], `${recipe.name}x`),
    put([...at, 'algorithm'], 'k2'),
    ...each('fields'),
    ...each('sets'),
    ...notHashed,
    ...(fields.length > 1 ? [put([...at, 'fields'], fields.toReversed())] : []),
    ...(isObject(recipe.fallback) ? [drop([...at, 'fallback'])] : []),
  ];
}
