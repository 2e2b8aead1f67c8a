import fc from 'fast-check';

/** The values that validators most often disagree on. */
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2147483648,
  9007199254740992,
  1e21,
  '',
  ' ',
  '0',
  '-0',
  '1.50',
  '1e3',
  '١٢',
  'KG\n',
  'somethingNew',
  'SOMETHING',
  '😀'.repeat(64),
  '😀'.repeat(65),
  'x'.repeat(257),
  '2026-02-30T08:30:00.000Z',
  '2026-03-10T08:30:00+01:00',
  '2026-06-30T23:59:60.000Z',
  '2026-02-29',
  [],
  {},
  ['A', 'A'],
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
  { colour: 1 },
];

type Parent = Record<string, unknown> | unknown[];
interface Place {
  readonly parent: Parent;
  readonly name: string;
}

/** How a document is damaged at one place. */
type Damage = (place: Place, odd: unknown) => void;

const set = ({ parent, name }: Place, value: unknown): void => {
  (parent as Record<string, unknown>)[name] = value;
};

const at = ({ parent, name }: Place): unknown => (parent as Record<string, unknown>)[name];

const DAMAGES: Readonly<Record<string, Damage>> = {
  'replaced by an odd value': set,
  'taken away': ({ parent, name }) =>
    Array.isArray(parent) ? void parent.splice(Number(name), 1) : void delete parent[name],
  'with an unknown neighbour': ({ parent, name }, odd) => set({ parent, name: `${name}X` }, odd),
  'in another case': (place) => {
    const value = at(place);
    set(place, typeof value === 'string' ? value.toLowerCase() : value);
  },
  'with a newline behind': (place) => set(place, `${String(at(place))}\n`),
  'given twice': (place) =>
    set(place, Array.isArray(place.parent) ? place.parent[0] : [at(place), at(place)]),
};

/** The document with one or two places damaged; now and then the damage does no harm. */
export const damaged = (documents: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      documents,
      fc.array(fc.tuple(fc.nat(), damageNames, fc.constantFrom(...ODD_VALUES)), { maxLength: 2 }),
    )
    .map(([document, hits]) => {
      const copy = structuredClone(document);
      for (const [where, damage, odd] of hits) {
        const places = placesOf(copy as Parent);
        const place = places[where % Math.max(places.length, 1)];
        if (place) DAMAGES[damage]?.(place, structuredClone(odd));
      }
      return copy;
    });

const damageNames = fc.constantFrom(...Object.keys(DAMAGES));

function placesOf(parent: Parent): Place[] {
  return Object.entries(parent).flatMap(([name, value]) => [
    { parent, name },
    ...(typeof value === 'object' && value !== null ? placesOf(value as Parent) : []),
  ]);
}
