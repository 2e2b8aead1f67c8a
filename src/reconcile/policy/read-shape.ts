import type { TSchema } from '@sinclair/typebox';
import { CODES, type Issue } from '../../core/issue.js';
import { failed, ok, type Result } from '../../core/result.js';
import { parseDocument } from '../../wire/parse.js';
import { profileSchema } from '../../wire/read-schema.js';
import { schemaIssues } from '../../wire/schema-issues.js';
import { guardText } from '../../wire/text-guard.js';
import { nearestName } from './nearest-name.js';
import type { Read } from './parts.js';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly additionalProperties?: Shape | boolean;
}

/** How closely a document keeps to its shape: `write` refuses what the shape does not name. */
export interface Reading<S extends TSchema> {
  readonly shape: S;
  readonly profile: 'write' | 'read';
  /** What issues call the document. */
  readonly subject: string;
}

/** Reads a JSON text, or a value that was read already; every issue names its place. */
export function readShape<S extends TSchema>(
  document: unknown,
  { shape, profile, subject }: Reading<S>,
): Result<Read<S>> {
  const parsed = typeof document === 'string' ? parseDocument(document) : ok(document);
  if (!parsed.ok) return failed(parsed.issues.map((it) => ({ ...it, contract: subject })));
  const issues = [
    ...guardText(parsed.value, subject),
    ...schemaIssues(profileSchema(shape, profile), parsed.value, subject),
  ].map((it) => guessed(it, shape as Shape));
  return issues.length === 0 ? ok(parsed.value as Read<S>) : failed(issues);
}

/** An unknown field that is nearly a known one is asked about. */
function guessed(it: Issue, shape: Shape): Issue {
  if (it.code !== 'UNKNOWN_FIELD' || it.help !== CODES.UNKNOWN_FIELD[1]) return it;
  const parts = it.path.split('/').slice(1);
  const name = (parts.pop() as string).replaceAll('~1', '/').replaceAll('~0', '~');
  const known = Object.keys(parts.reduce<Shape | undefined>(inside, shape)?.properties ?? {});
  const meant = nearestName(name, known);
  return { ...it, help: meant ? `Did you mean "${meant}"?` : 'Leave it out; nothing reads it.' };
}

function inside(shape: Shape | undefined, part: string): Shape | undefined {
  const others = shape?.additionalProperties;
  return shape?.items ?? shape?.properties?.[part] ?? (typeof others === 'object' ? others : undefined);
}
