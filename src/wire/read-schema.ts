/** Keywords that only this library understands; they are never printed. */
export const INTERNAL_KEYWORDS = [
  'x-wanted',
  'x-help',
  'x-read-pattern',
  'x-leaf',
  'x-open',
  'x-not-hashed',
  'x-computed',
] as const;

type Json = { [key: string]: unknown };

const isSchema = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The two readings of one shape. `write` is closed: no unknown field. `read` is open: unknown fields and
 * unknown words of a
 * closed list pass through, decimals and instants may have other spellings.
 */
export function profileSchema(schema: unknown, profile: 'write' | 'read'): Json {
  const it = schema as Json;
  const out: Json = { ...it };
  if (it.type === 'object') {
    const fields = Object.entries((it.properties ?? {}) as Json);
    out.properties = Object.fromEntries(fields.map(([name, field]) => [name, profileSchema(field, profile)]));
    if (isSchema(it.additionalProperties))
      out.additionalProperties = profileSchema(it.additionalProperties, profile);
    else if (it['x-open'] || profile === 'read') delete out.additionalProperties;
    else out.additionalProperties = false;
  }
  if (isSchema(it.items)) out.items = profileSchema(it.items, profile);
  if (profile === 'read' && typeof it['x-read-pattern'] === 'string') {
    out.pattern = it['x-read-pattern'];
    for (const keyword of ['enum', 'x-values', 'minLength', 'maxLength']) delete out[keyword];
    out.maxLength = 64;
  }
  return out;
}
