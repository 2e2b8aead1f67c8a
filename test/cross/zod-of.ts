import { z } from 'zod';

/** What a printed schema says only for engines whose `$` stands before a last line break, and what is no check. */
const NOT_FOR_ZOD = new Set(['not', 'examples']);

const stripped = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !NOT_FOR_ZOD.has(name));
  return Object.fromEntries(kept.map(([name, it]) => [name, stripped(it)]));
};

/** Zod made from a printed schema. Zod knows no `not`; JavaScript does not need the one that guards line breaks. */
export function zodOf(schema: unknown): (value: unknown) => boolean {
  const made = z.fromJSONSchema(stripped(schema) as Parameters<typeof z.fromJSONSchema>[0]);
  return (value) => made.safeParse(value).success;
}
