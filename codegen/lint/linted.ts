import { type Json, jsonText, type Printed } from '../printer.js';
import { lintSchema } from './lint-schema.js';

/** The texts of schemas that keep all rules and point at nothing but `others`; a breach is a bug of ours. */
export function linted(
  documents: readonly (readonly [string, Json])[],
  others?: ReadonlyMap<string, Json>,
): Printed {
  const breaches = documents.flatMap(([path, schema]) =>
    lintSchema(schema, others).map(
      ({ rule, pointer, trouble }) => `${path}#${pointer} breaks ${rule}: ${trouble}`,
    ),
  );
  if (breaches.length > 0) throw new Error(breaches.join('\n'));
  return new Map(documents.map(([path, schema]) => [path, jsonText(schema)]));
}
