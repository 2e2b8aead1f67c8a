import { z } from 'zod';

/**
 * A reference to another record: its id in that database, and a label that changes with language and
 * version.
 */
export interface Many2one {
  readonly id: number;
  readonly label: string;
}

/** A member of a list of records; Odoo tells a label beside it only where the field holds one record. */
export interface Reference {
  readonly id: number;
  readonly label?: string;
}

/** What `fields_get` says of a field that a codec reads. */
export interface FieldKind {
  readonly types: readonly string[];
  /** The model a relation points to. */
  readonly relation?: string;
  /** The keys of a selection. */
  readonly keys?: readonly string[];
}

const kinds = z.registry<FieldKind>();
const field = <S extends z.ZodType>(schema: S, kind: FieldKind): S => {
  kinds.add(schema, kind);
  return schema;
};

/** The kind of field that a codec of a record reads. */
export function kindOf(codec: z.ZodType): FieldKind {
  const kind = codec instanceof z.ZodOptional ? kindOf(codec.unwrap() as z.ZodType) : kinds.get(codec);
  if (!kind) throw new TypeError('a record has a field whose codec does not say which fields it reads');
  return kind;
}

/** Odoo says `false` where the rest of us say nothing. */
export const maybe = <S extends z.ZodType>(inner: S) =>
  field(
    z.codec(z.union([z.literal(false), inner]), z.custom<z.output<S> | undefined>(), {
      decode: (value) => (value === false ? undefined : (value as z.output<S>)),
      encode: (value) => (value === undefined ? false : value) as never,
    }),
    kindOf(inner),
  );

const DATETIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

/** Odoo datetimes are UTC, but too modest to say so: `2026-03-10 08:30:00`. */
export const datetime = field(
  z.codec(z.string().regex(DATETIME), z.string(), {
    decode: (text) => `${text.replace(' ', 'T')}.000Z`,
    encode: (instant) => instant.slice(0, 19).replace('T', ' '),
  }),
  { types: ['datetime'] },
);

/** A day: `2026-03-10`. */
export const date = field(z.string().regex(/^\d{4}-\d{2}-\d{2}$/), { types: ['date'] });

const pair = z.tuple([z.int(), z.string()]);

/** A many2one as `search_read` gives it: `[7, "Lathe 3"]`. */
export const many2one = (relation: string) =>
  field(
    z.codec(pair, z.custom<Many2one>(), {
      decode: ([id, label]) => ({ id, label }),
      encode: ({ id, label }): [number, string] => [id, label],
    }),
    { types: ['many2one'], relation },
  );

/** Ids of a one2many or many2many. */
export const ids = (relation: string) =>
  field(z.array(z.int()), { types: ['one2many', 'many2many'], relation });

/** A list of records, of which each may have its label beside its id. */
export const references = (relation: string) =>
  field(
    z.codec(z.array(z.union([z.int(), pair])), z.custom<readonly Reference[]>(), {
      decode: (list) => list.map((it) => (typeof it === 'number' ? { id: it } : { id: it[0], label: it[1] })),
      encode: (list) =>
        list.map(({ id, label }): number | [number, string] => (label === undefined ? id : [id, label])),
    }),
    { types: ['one2many', 'many2many'], relation },
  );

/** A record of any model, as a `reference` field names it. */
export interface AnyRecord {
  readonly model: string;
  readonly id: number;
}

/** A reference that names its model itself: `stock.lot,5`. */
export const anyRecord = field(
  z.codec(z.string().regex(/^[a-z0-9_.]+,\d{1,15}$/), z.custom<AnyRecord>(), {
    decode: (text) => {
      const [model = '', number] = text.split(',');
      return { model, id: Number(number) };
    },
    encode: ({ model, id }) => `${model},${id}`,
  }),
  { types: ['reference'] },
);

export const text = field(z.string(), { types: ['char', 'text'] });
export const flag = field(z.boolean(), { types: ['boolean'] });
export const float = field(z.number(), { types: ['float', 'monetary'] });
export const integer = field(z.int(), { types: ['integer'] });
export const id = field(z.int(), { types: ['integer'] });

/** One of the keys of a selection field; an unknown key is an error, not a guess. */
export const selection = <const K extends readonly [string, ...string[]]>(...keys: K) =>
  field(z.enum(keys), { types: ['selection'], keys });

/** A key of a selection to which modules add their own: only some of them mean something to us. */
export const keyword = field(z.string(), { types: ['selection'] });
