import { z } from 'zod';

/**
 * A reference to another record: its id in that database, and a label that changes with language and
 * version.
 */
export interface Many2one {
  readonly id: number;
  readonly label: string;
}

/** Odoo says `false` where the rest of us say nothing. */
export const maybe = <S extends z.ZodType>(inner: S) =>
  z.codec(z.union([z.literal(false), inner]), z.custom<z.output<S> | undefined>(), {
    decode: (value) => (value === false ? undefined : (value as z.output<S>)),
    encode: (value) => (value === undefined ? false : value) as never,
  });

const DATETIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

/** Odoo datetimes are UTC, but too modest to say so: `2026-03-10 08:30:00`. */
export const datetime = z.codec(z.string().regex(DATETIME), z.string(), {
  decode: (text) => `${text.replace(' ', 'T')}.000Z`,
  encode: (instant) => instant.slice(0, 19).replace('T', ' '),
});

/** A day: `2026-03-10`. */
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A many2one as `search_read` gives it: `[7, "Lathe 3"]`. */
export const many2one = z.codec(z.tuple([z.int(), z.string()]), z.custom<Many2one>(), {
  decode: ([id, label]) => ({ id, label }),
  encode: ({ id, label }): [number, string] => [id, label],
});

/** Ids of a one2many or many2many. */
export const ids = z.array(z.int());

export const text = z.string();
export const flag = z.boolean();
export const float = z.number();
export const integer = z.int();
export const id = z.int();

/** One of the keys of a selection field; an unknown key is an error, not a guess. */
export const selection = <const K extends readonly [string, ...string[]]>(...keys: K) => z.enum(keys);
