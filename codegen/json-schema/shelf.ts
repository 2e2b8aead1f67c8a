import type { Json } from '../printer.js';

/** Where shared words are kept in one document: each titled object once, everything else points at it. */
export interface Shelf {
  /** Puts a titled object and all titled objects in it on the shelf, and gives the reference to it. */
  readonly place: (schema: Json) => Json;
  /** Shelves the titled objects inside, and keeps the outermost one. */
  readonly inside: (schema: Json) => Json;
  /** What is on the shelf, by title. */
  readonly contents: () => Json;
}

interface Kept {
  readonly body: Json;
  readonly text: string;
  readonly descriptions: Set<unknown>;
}

/**
 * A shelf under a pointer such as `#/$defs/`, or one that names an address for each title. With `describeUse`
 * a use keeps its own description beside the reference. Draft-07 ignores what stands there: a description
 * survives only where all uses agree.
 */
export function createShelf(pointer: string | ((title: string) => string), describeUse: boolean): Shelf {
  const addressOf = typeof pointer === 'string' ? (title: string) => pointer + title : pointer;
  const kept = new Map<string, Kept>();

  const place = (schema: Json): Json => {
    const { title, description } = schema;
    if (typeof title !== 'string') throw new Error(`an object has no title: ${JSON.stringify(schema)}`);
    const { description: _said, ...body } = inside(schema);
    const text = JSON.stringify(body);
    const known = kept.get(title) ?? { body, text, descriptions: new Set() };
    if (known.text !== text) throw new Error(`two different objects are titled ${title}`);
    known.descriptions.add(description);
    kept.set(title, known);
    return { $ref: addressOf(title), ...(describeUse && description ? { description } : {}) };
  };

  const child = (schema: Json): Json => (schema.type === 'object' ? place(schema) : inside(schema));

  const inside = (schema: Json): Json => {
    const out: Json = { ...schema };
    for (const within of ['items', 'additionalProperties'])
      if (typeof schema[within] === 'object') out[within] = child(schema[within] as Json);
    if (schema.properties) {
      const fields = Object.entries(schema.properties as Json);
      out.properties = Object.fromEntries(fields.map(([name, field]) => [name, child(field as Json)]));
    }
    return out;
  };

  const contents = (): Json =>
    Object.fromEntries(
      [...kept]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([title, it]) => [title, describeUse ? it.body : word(it)]),
    );

  return { place, inside, contents };
}

function word({ body, descriptions }: Kept): Json {
  const [only] = descriptions;
  if (descriptions.size !== 1 || only === undefined) return body;
  const { title, ...rest } = body;
  return { title, description: only, ...rest };
}
