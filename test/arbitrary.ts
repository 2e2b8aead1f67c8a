/** Random documents for property tests: whatever a contract admits, made from its own schema. */
import fc from 'fast-check';
import { type Contract, check, type DataOf } from '../src/index.js';

interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly propertyNames?: object;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly 'x-leaf'?: string;
}

/** Lists stay short: what holds for three entries holds for more. */
const LONGEST_LIST = 3;

/** Valid data of a contract, its rules included. */
export const documentOf = <C extends Contract>(contract: C): fc.Arbitrary<DataOf<C>> =>
  shapeOf(contract.data)
    .map((data) => repaired(contract, data as Document))
    .filter((data) => check(contract, data).ok) as fc.Arbitrary<DataOf<C>>;

type Document = Record<string, unknown>;
const REPAIRS = 4;

/** Random fields seldom keep a strict rule: those it speaks of are taken from the example, all others stay. */
function repaired(contract: Contract, data: Document): Document {
  const document = { ...data };
  for (let i = 0; i < REPAIRS; i++) {
    const broken = brokenFields(contract, document);
    if (broken.length === 0) break;
    for (const name of broken) borrow(document, name, contract.example as Document);
  }
  return document;
}

function brokenFields(contract: Contract, document: Document): string[] {
  const checked = check(contract, document);
  const sentences = checked.ok ? [] : checked.issues.map((it) => it.wanted);
  const rules = contract.rules.filter((it) => sentences.includes(it.sentence));
  return rules.flatMap(({ cel }) => [...cel.matchAll(/this\.([a-zA-Z]+)/g)].map((it) => it[1] as string));
}

function borrow(document: Document, name: string, example: Document): void {
  if (Object.hasOwn(example, name)) document[name] = example[name];
  else delete document[name];
}

/** Values that fit the shape of a schema, without its rules. */
export function shapeOf(schema: unknown): fc.Arbitrary<unknown> {
  const shape = schema as Shape;
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  switch (shape.type) {
    case 'object':
      return objectOf(shape);
    case 'array':
      return arrayOf(shape);
    case 'string':
      return textOf(shape);
    case 'integer':
      return fc.integer({ min: shape.minimum ?? 0, max: shape.maximum ?? Number.MAX_SAFE_INTEGER });
    case 'boolean':
      return fc.boolean();
    default:
      throw new Error(`no documents of type ${shape.type}`);
  }
}

function objectOf(shape: Shape): fc.Arbitrary<unknown> {
  const fields = Object.entries(shape.properties ?? {});
  if (fields.length === 0) return openObject;
  const arbitraries = Object.fromEntries(fields.map(([name, field]) => [name, shapeOf(field)]));
  return fc.record(arbitraries, { requiredKeys: [...(shape.required ?? [])], noNullPrototype: true });
}

const openObject = fc.dictionary(
  fc.constantFrom('com.acme.colour', 'org.example.line-7.shift', 'io.x'),
  fc.oneof(fc.integer(), fc.boolean(), fc.constantFrom('red', 'é', '😀'), fc.constant([1, { a: null }])),
  { maxKeys: 2, noNullPrototype: true },
);

function arrayOf(shape: Shape): fc.Arbitrary<unknown> {
  const limits = {
    minLength: shape.minItems ?? 0,
    maxLength: Math.min(shape.maxItems ?? LONGEST_LIST, LONGEST_LIST),
  };
  const items = shapeOf(shape.items);
  return shape.uniqueItems
    ? fc.uniqueArray(items, { ...limits, selector: fieldsInOrder })
    : fc.array(items, limits);
}

/** Entries are compared as JSON values: the order of their fields does not count. */
const fieldsInOrder = (value: unknown): string =>
  JSON.stringify(value, (_, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  );

/** Few words, often: documents then share items, units and steps, and rules hold often enough. */
const COMMON_WORDS = ['A', 'B-2', 'C62', 'KWH', 'KGM'];
/** Texts that trip programs up, all of them legal where any script is. */
const HARD_TEXTS = ['é', '😀', '\uff21', 'a"b\\c', '<&>', 'A B', '\u2028x', '製造/7'];

function textOf(shape: Shape): fc.Arbitrary<string> {
  if (shape['x-leaf'] === 'instant') return instants;
  if (shape['x-leaf'] === 'date') return instants.map((it) => it.slice(0, 10));
  const fits = fitting(shape);
  const own = shape.pattern
    ? fc.stringMatching(new RegExp(shape.pattern, 'u'), { size: '-1' })
    : freeText(shape);
  const common = [...COMMON_WORDS, ...HARD_TEXTS, '0', '12.5'].filter(fits);
  const any = own.map((it) => it.normalize('NFC')).filter(fits);
  return common.length === 0 ? any : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...common) }, any);
}

const instants = fc
  .date({
    min: new Date('1970-01-01T00:00:00.000Z'),
    max: new Date('2099-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  })
  .map((it) => it.toISOString());

const freeText = ({ minLength, maxLength }: Shape): fc.Arbitrary<string> =>
  fc.string({ unit: 'grapheme', minLength: minLength ?? 0, maxLength: Math.min(maxLength ?? 40, 40) });

const fitting = ({ minLength = 0, maxLength = Infinity, pattern }: Shape): ((text: string) => boolean) => {
  const form = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  return (text) => {
    const { length } = [...text];
    return text.isWellFormed() && length >= minLength && length <= maxLength && (form?.test(text) ?? true);
  };
};
